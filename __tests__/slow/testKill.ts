import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { copyFixtureContent } from "../support/fixtureSite";
import { writePhotoArticle } from "../support/photoArticle";
import { buildSite, copySite, spawnGatsby } from "../support/runGatsby";
import { createRandom } from "./createRandom";
import { findDifferences, readDigests } from "./compareFolders";

/** The built site and what Gatsby remembers of the build. */
const results = ["public", ".cache"];

/**
 * `npm run test:kill`: kills builds of a small site at random moments, builds again, and compares with
 * a clean build, byte for byte. Half of the killed builds begin with nothing; the others begin where a whole build was
 * and articles were changed, added and removed since. `--seed` repeats a run.
 */
async function testKill(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: "string" }, rounds: { type: "string", default: "10" } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const rounds = Number(values.rounds);
  console.log(`seed ${seed}, ${rounds} rounds`);
  const random = createRandom(seed);

  const site = await copySite("kill-site");
  const content = join(site, "articles");
  const before = join(site, "before");
  const after = join(site, "after");
  await writeContents(before, after);
  const env = { CONTENT_DIR: content, BUILD_DATE: "2024-06-01" };

  const build = async (): Promise<number> => {
    const { exitCode, output } = await buildSite(site, env);
    const seconds = /Done building in ([\d.]+) sec/.exec(output)?.[1];
    if (exitCode !== 0 || seconds === undefined) throw new Error(`A build failed:\n${output.slice(-3_000)}`);
    return Math.round(Number(seconds) * 1000);
  };
  const clear = () =>
    Promise.all(results.map((name) => rm(join(site, name), { recursive: true, force: true })));
  const take = async (articles: string) => {
    await rm(content, { recursive: true, force: true });
    await cp(articles, content, { recursive: true });
  };

  await take(after);
  const coldTime = await build();
  const expected = await readDigests(join(site, "public"));
  console.log(`a clean build takes ${coldTime} ms and makes ${expected.size} files`);
  await clear();
  await take(before);
  await build();
  const kept = join(site, "kept");
  for (const name of results)
    await cp(join(site, name), join(kept, name), { recursive: true, preserveTimestamps: true });

  let failures = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const warm = round % 2 === 0;
    // A build that was over before it could be killed shows nothing; one after changes is over sooner.
    for (let reach = coldTime; ; reach *= 0.8) {
      await clear();
      if (warm) {
        for (const name of results) {
          await cp(join(kept, name), join(site, name), { recursive: true, preserveTimestamps: true });
        }
      }
      await take(after);
      const moment = Math.round(random() * reach);
      const last = await kill(site, env, moment);
      if (last === null) continue;
      await build();
      const differences = findDifferences(expected, await readDigests(join(site, "public")));
      console.log(
        `round ${round}, ${warm ? "after changes" : "from nothing"}, killed after ${moment} ms, at "${last}": ` +
          (differences.length === 0 ? "same" : `differs\n  ${differences.join("\n  ")}`),
      );
      if (differences.length > 0) failures += 1;
      break;
    }
  }
  console.log(failures === 0 ? "All the same as a clean build." : `${failures} of ${rounds} differ.`);
  if (failures > 0) process.exitCode = 1;
}

/** Two states of a content folder: between them an article was edited, one removed, and one added. */
async function writeContents(before: string, after: string): Promise<void> {
  await copyFixtureContent(before);
  await writePhotoArticle(before);
  await cp(before, after, { recursive: true });
  const edited = join(after, "technical-writer/index.md");
  await writeFile(edited, `${await readFile(edited, "utf8")}\nKalimat yang baru ditambahkan.\n`);
  await rm(join(after, "technical-writer-crlf"), { recursive: true });
  await mkdir(join(after, "baru"));
  await writeFile(
    join(after, "baru/index.md"),
    '---\nslug: "/baru"\ndate: "2024-05-01"\ntitle: "Baru"\n---\n\n## Bagian\n\nArtikel yang baru.\n',
  );
}

/** Kills a build with all its processes; gives the last line that it printed, or null where it was over before. */
function kill(site: string, env: Record<string, string>, moment: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawnGatsby(site, ["build"], env);
    let last = "nothing";
    child.stdout?.on("data", (text: Buffer) => {
      last = text.toString().trim().split("\n").at(-1) || last;
    });
    const timer = setTimeout(() => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    }, moment);
    child.on("error", reject).on("close", (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL" ? last : null);
    });
  });
}

testKill().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
