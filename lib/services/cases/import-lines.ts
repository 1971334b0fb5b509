import type { CaseAnswer } from "@/lib/contract/cases";
import type {
  ImportLinesAnswer,
  ImportLinesInput,
  OpenReader,
  ReadLine,
} from "@/lib/contract/import";
import type { ProjectId } from "@/lib/core/brand";
import type { LineProblem } from "@/lib/core/formats/refused-lines";
import type { IncomingCase } from "@/lib/services/cases/prepare-case";
import { openTagCheck } from "@/lib/services/cases/tag-check";
import type { TakenCases } from "@/lib/services/cases/take-cases";
import { takeCases } from "@/lib/services/cases/take-cases";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

export type ImportLines = ImportLinesInput &
  Pick<TakenCases, "source"> & {
    /** Slug. */
    project: string;
  };

type LineIncoming = IncomingCase & { line: number; part: string | null };

/**
 * Stores the cases that a run of a file's lines says, and names every line of which something was not
 * stored. Good parts of a bad line are kept. Repeating it adds nothing: ids follow from the content
 * where the lines have none.
 */
export async function importLines(
  ctx: Context,
  input: ImportLines,
  openReader: OpenReader,
): Promise<ImportLinesAnswer> {
  const project = await openProject(ctx, input.project, "import_cases");
  const read = readLines(input.lines, openReader(input));
  const { cases, faulty, faults } = await withoutStrayTags(ctx, project.id, read);
  const answer = await takeCases(ctx, project, { source: input.source, set: input.set, cases });
  const refused = answer.cases.flatMap((one, index) => problemOf(one, cases[index]));
  return {
    counts: { ...answer.counts, invalid: answer.counts.invalid + faulty },
    labelled: answer.cases.filter(({ labelled }) => labelled).length,
    problems: [...faults, ...refused].sort((left, right) => left.line - right.line),
  };
}

type ReadLines = { cases: LineIncoming[]; faults: LineProblem[]; faulty: number };

function readLines(lines: ImportLines["lines"], readLine: ReadLine): ReadLines {
  const cases: LineIncoming[] = [];
  const faults: LineProblem[] = [];
  let faulty = 0;
  for (const { number: line, text } of lines) {
    for (const read of readLine(text)) {
      if (read.ok) {
        const { idStem, labels = null, part = null, value } = read;
        cases.push({ line, part, value, idStem, labels });
      } else {
        faulty += 1;
        faults.push(...read.problems.map(({ message, path }) => ({ line, path, reason: message })));
      }
    }
  }
  return { cases, faults, faulty };
}

/** A case whose labels have a tag that the guideline does not define is not stored. */
async function withoutStrayTags(
  ctx: Context,
  projectId: ProjectId,
  { cases, faults, faulty }: ReadLines,
): Promise<ReadLines> {
  const check = await openTagCheck(
    ctx,
    projectId,
    cases.map(({ labels }) => labels ?? null),
  );
  const kept = cases.filter(({ labels }) => check(labels ?? null).length === 0);
  const stray = cases.flatMap(({ labels, line }) =>
    check(labels ?? null).map(({ message, path }) => ({ line, path, reason: message })),
  );
  return {
    cases: kept,
    faults: [...faults, ...stray],
    faulty: faulty + cases.length - kept.length,
  };
}

function problemOf(answer: CaseAnswer, sent: LineIncoming | undefined): LineProblem[] {
  const { path, reason } = answer;
  if (sent === undefined || path === undefined || reason === undefined) return [];
  const inside = path.replace(/^cases\[\d+\]\.?/, "");
  const parts = [sent.part, inside].filter((part) => part !== null && part !== "");
  return [{ line: sent.line, path: parts.join("."), reason }];
}
