import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { defaultJudged } from "@/lib/core/cases/default-judged";
import { promptOf, responseOf } from "@/lib/core/cases/preview-text";
import type { ReferenceSample } from "@/lib/core/scoring/reference-scorer";
import { scoreByReference } from "@/lib/core/scoring/reference-scorer";
import { scoreByRules } from "@/lib/core/scoring/rules-scorer";
import { inCheckout } from "../../../scripts/runtime/checkout.ts";
import { sharedFile } from "../../support/shared-data.ts";
import { readSeedTexts } from "../dataset/seed-texts.ts";
import { writeCase } from "../dataset/write-case.ts";
import type { Row, Subject } from "../run/subject.ts";

const run = promisify(execFile);
const EVALUATOR = inCheckout("tests", "bench", "reference_evaluator.py");
const SAMPLES = 5_000;
/** About what an answer has that says more than a sentence or two. */
const LONG_ENOUGH = 1_000;
const TOO_LONG = 2_000;
const SECONDS_A_SCORER = 3;
const WARM_UP = 500;
const BETWEEN_CLOCKS = 50;

/** How fast one core scores, next to the reference evaluator in Python on the same texts. */
export const scorersSubject: Subject = {
  name: "scorers",
  title: "Scorers on one core, answers of 1.5 kB",
  measures: "cases a second of each scorer on one core, and of the reference evaluator in Python",
  columns: [
    { name: "cases a second", unit: "/s" },
    { name: "MB of text a second", unit: "/s" },
  ],
  once: true,
  async run({ say }) {
    const cases = longCases();
    const samples = cases.map(toSample);
    const bytes = samples.reduce((sum, { response }) => sum + Buffer.byteLength(response), 0);
    const row = (what: string, rate: number): Row => ({
      what,
      values: {
        "cases a second": rate,
        "MB of text a second": (rate * bytes) / samples.length / 1e6,
      },
    });
    say("rules");
    const rows = [row("rules (whole conversation)", rateOf(cases, scoreByRules))];
    say("reference");
    rows.push(row("reference, in TypeScript", rateOf(samples, scoreByReference)));
    say("reference in Python");
    const python = await pythonRate(samples, say);
    return python === null ? rows : [...rows, row("reference, in Python", python)];
  },
};

function longCases() {
  const texts = readSeedTexts();
  const cases = [];
  for (let index = 0; cases.length < SAMPLES; index += 1) {
    const { value } = writeCase(texts, index);
    const conversation = { messages: value.messages, judged: defaultJudged(value.messages) };
    const { length } = responseOf(conversation.messages, conversation.judged);
    if (length >= LONG_ENOUGH && length <= TOO_LONG) cases.push(conversation);
  }
  return cases;
}

function toSample(
  { judged, messages }: ReturnType<typeof longCases>[number],
  nth: number,
): ReferenceSample {
  return {
    prompt: promptOf(messages, judged),
    response: responseOf(messages, judged),
    unsafeRequest: nth % 20 === 0,
    factKnown: nth % 12 !== 0,
  };
}

/**
 * Items scored in a second of processor time, over them again and again: what else the machine does
 * then counts little.
 */
function rateOf<Item>(items: readonly Item[], score: (item: Item) => unknown): number {
  for (const item of items.slice(0, WARM_UP)) score(item);
  const start = process.cpuUsage();
  const seconds = () => {
    const { system, user } = process.cpuUsage(start);
    return (system + user) / 1e6;
  };
  let scored = 0;
  while (seconds() < SECONDS_A_SCORER) {
    for (let nth = 0; nth < BETWEEN_CLOCKS; nth += 1) {
      const item = items[scored % items.length];
      if (item !== undefined) score(item);
      scored += 1;
    }
  }
  return scored / seconds();
}

async function pythonRate(
  samples: readonly ReferenceSample[],
  say: (progress: string) => void,
): Promise<number | null> {
  const found = await run("python3", ["--version"]).catch(() => null);
  if (found === null) {
    say("There is no python3 here: the reference evaluator in Python is left out.");
    return null;
  }
  await checkEvaluator();
  const folder = await mkdtemp(join(tmpdir(), "plumbline-scorers-"));
  const file = join(folder, "samples.jsonl");
  const lines = samples.map(({ factKnown, prompt, response, unsafeRequest }) =>
    JSON.stringify({ prompt, response, unsafe_request: unsafeRequest, fact_known: factKnown }),
  );
  await writeFile(file, `${lines.join("\n")}\n`);
  const { stdout } = await run("python3", [EVALUATOR, "--time", String(SECONDS_A_SCORER), file]);
  await rm(folder, { recursive: true });
  return Number(stdout);
}

/** Where the source document's own result is at hand, the evaluator must print it, byte for byte. */
async function checkEvaluator(): Promise<void> {
  const [samples, expected] = ["samples.jsonl", "expected.txt"].map((name) =>
    sharedFile(`reference/${name}`),
  );
  if (samples === undefined || expected === undefined || expected.missing) return;
  const { stdout } = await run("python3", [EVALUATOR, samples.path]);
  if (stdout !== (await readFile(expected.path, "utf8"))) {
    throw new Error("reference_evaluator.py does not print what the source document has.");
  }
}
