import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startPreview } from "../support/preview";
import { createRandom } from "./createRandom";

/**
 * `npm run test:develop`: random edits in a live preview. After each one every page, the index and an open tab must show
 * within ten seconds what a fresh preview would show, without another save and without a reload. `--seed` repeats a run.
 */
async function testDevelop(): Promise<void> {
  const { values } = parseArgs({
    options: { seed: { type: "string" }, edits: { type: "string", default: "200" } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const count = Number(values.edits);
  console.log(`seed ${seed}, ${count} edits`);
  const random = createRandom(seed);
  const preview = await startPreview(`develop-${seed}`, random);
  const { kinds } = preview.content;
  let lost = 0;
  try {
    for (let number = 1; number <= count; number += 1) {
      const kind = kinds[Math.floor(random() * kinds.length)];
      if (kind === undefined) throw new Error("There is no kind of edit.");
      const { description, differences, milliseconds } = await preview.edit(kind);
      const result = differences.length === 0 ? `${milliseconds} ms` : "LOST";
      console.log(`${number}. ${kind}: ${description}: ${result}`);
      if (differences.length > 0) {
        lost += 1;
        console.log(differences.map((difference) => `     ${difference}`).join("\n"));
      }
      if (!preview.develop.isAlive())
        throw new Error(`The preview died:\n${preview.develop.readOutput().slice(-3_000)}`);
      // The next edit may come while the last one is still being worked on.
      await wait(random() * 1_500);
    }
  } finally {
    await preview.stop();
  }
  console.log(`${lost} of ${count} edits lost`);
  if (lost > 0) process.exitCode = 1;
}

testDevelop().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
