import { Strategy, type StrategyOptions } from "workbox-strategies/Strategy";
import type { StrategyHandler } from "workbox-strategies/StrategyHandler";

type PageStrategyOptions = StrategyOptions & {
  /** How long the network may keep silent before a kept page is shown in its place, in milliseconds */
  patience: number;
  /** What can be shown of a page without the network; nothing when it was never kept */
  findCopy: (request: Request) => Promise<Response | undefined>;
  /** What is shown when there is neither network nor copy */
  showOffline: (request: Request) => Promise<Response>;
};

/**
 * The network first, always: whoever is online reads the page as it is now. A copy is shown where the network fails, or
 * where it has kept silent for so long that a reader would give up; the copy says that it is one.
 */
export class PageStrategy extends Strategy {
  constructor(private readonly options: PageStrategyOptions) {
    super(options);
  }

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const { patience, findCopy, showOffline } = this.options;
    const network = handler.fetchAndCachePut(request).catch(() => undefined);
    const silence = new Promise<void>((resolve) => setTimeout(resolve, patience));
    const first = await Promise.race([network, silence.then(() => findCopy(request))]);
    return first ?? (await network) ?? (await findCopy(request)) ?? showOffline(request);
  }
}
