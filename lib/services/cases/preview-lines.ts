import type {
  ImportPreview,
  LineCase,
  PreviewCase,
  PreviewInput,
  PreviewLabel,
  PreviewMessage,
  ReadLine,
} from "@/lib/contract/import";
import type { ParsedCase } from "@/lib/contract/parse-case";
import { parseCase } from "@/lib/contract/parse-case";
import type { Message } from "@/lib/core/cases/conversation";
import type { ImportedLabels } from "@/lib/core/formats/imported-labels";
import type { LineProblem } from "@/lib/core/formats/refused-lines";
import type { TagCheck } from "@/lib/services/cases/tag-check";
import { openTagCheck } from "@/lib/services/cases/tag-check";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const CASES_SHOWN = 5;
const MESSAGES_SHOWN = 6;
const CHARACTERS_SHOWN = 2_000;

const WORTH_SETTING = ["externalId", "model", "language", "category", "occurredAt"] as const;

type ReadCase = { line: number; found: ParsedCase; labels: ImportedLabels | null };

type Read = { cases: ReadCase[]; problems: LineProblem[] };

const NOTHING: Read = { cases: [], problems: [] };

/**
 * The first cases that the lines would become, cut to what can be read at a glance; none where nobody
 * can read the lines yet.
 */
export async function previewLines(
  ctx: Context,
  input: Pick<PreviewInput, "lines"> & { project: string },
  readLine: ReadLine | null,
): Promise<Pick<ImportPreview, "cases" | "problems" | "missing">> {
  const project = await openProject(ctx, input.project, "import_cases");
  const found = readLine === null ? NOTHING : read(input.lines, readLine);
  const check = await openTagCheck(
    ctx,
    project.id,
    found.cases.map(({ labels }) => labels),
  );
  const { cases, problems } = withoutStrayTags(found, check);
  return {
    cases: cases.slice(0, CASES_SHOWN).map(previewCase),
    problems,
    missing:
      cases.length === 0
        ? []
        : WORTH_SETTING.filter((field) => cases.every(({ found }) => found[field] === null)),
  };
}

function read(lines: PreviewInput["lines"], readLine: ReadLine): Read {
  const result: Read = { cases: [], problems: [] };
  for (const { number: line, text } of lines) {
    for (const part of readLine(text)) {
      const found = readPart(part);
      if (found.ok) result.cases.push({ line, found: found.case, labels: found.labels });
      else result.problems.push({ line, ...found.problem });
    }
  }
  return result;
}

function withoutStrayTags({ cases, problems }: Read, check: TagCheck): Read {
  const stray = cases.flatMap(({ labels, line }) =>
    check(labels).map(({ message, path }) => ({ line, path, reason: message })),
  );
  return {
    cases: cases.filter(({ labels }) => check(labels).length === 0),
    problems: [...problems, ...stray].sort((left, right) => left.line - right.line),
  };
}

type ReadPart =
  | { ok: true; case: ParsedCase; labels: ImportedLabels | null }
  | { ok: false; problem: Omit<LineProblem, "line"> };

function readPart(part: LineCase): ReadPart {
  const parsed = part.ok ? parseCase(part.value) : part;
  if (parsed.ok) return { ok: true, case: parsed.case, labels: (part.ok && part.labels) || null };
  const [first] = parsed.problems;
  const reason = first?.message ?? "is not a case";
  return { ok: false, problem: { path: first?.path ?? "", reason } };
}

/** The beginning of the conversation and its end, where what is judged usually stands. */
function previewCase({ line, found, labels }: ReadCase): PreviewCase {
  const { messages } = found;
  const leftOut = Math.max(0, messages.length - MESSAGES_SHOWN);
  const shown =
    leftOut === 0 ? messages : [...messages.slice(0, 1), ...messages.slice(1 + leftOut)];
  return {
    line,
    externalId: found.externalId,
    model: found.model,
    judged: found.judged?.message ?? null,
    leftOut,
    messages: shown.map(previewMessage),
    labels: labels === null ? [] : previewLabels(labels),
  };
}

function previewLabels({ final, raters }: ImportedLabels): PreviewLabel[] {
  return [...raters, ...(final === null ? [] : [final])].map((one) => ({
    name: one.name,
    final: one === final,
    label: Object.fromEntries(Object.entries(one.label).filter(([, value]) => isSaid(value))),
  }));
}

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== "" && value !== undefined;
}

function previewMessage(message: Message): PreviewMessage {
  const calls = (message.toolCalls ?? []).map((call) => `${call.name}(${call.arguments})`);
  const whole = [message.content ?? "", ...calls].filter((part) => part !== "").join("\n");
  const text = whole.slice(0, CHARACTERS_SHOWN).toWellFormed();
  return { role: message.role, text, cut: whole.length > CHARACTERS_SHOWN };
}
