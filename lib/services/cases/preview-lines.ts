import type {
  ImportPreview,
  PreviewCase,
  PreviewInput,
  PreviewMessage,
  ReadLine,
} from "@/lib/contract/import";
import type { ParsedCase } from "@/lib/contract/parse-case";
import { parseCase } from "@/lib/contract/parse-case";
import type { Message } from "@/lib/core/cases/conversation";
import type { LineProblem } from "@/lib/core/formats/refused-lines";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const CASES_SHOWN = 5;
const MESSAGES_SHOWN = 6;
const CHARACTERS_SHOWN = 2_000;

const WORTH_SETTING = ["externalId", "model", "language", "category", "occurredAt"] as const;

type Read = { cases: { line: number; found: ParsedCase }[]; problems: LineProblem[] };

/** The first cases that the lines would become, cut to what can be read at a glance. */
export async function previewLines(
  ctx: Context,
  input: PreviewInput & { project: string },
  readLine: ReadLine,
): Promise<Pick<ImportPreview, "cases" | "problems" | "missing">> {
  await openProject(ctx, input.project, "import_cases");
  const { cases, problems } = read(input, readLine);
  return {
    cases: cases.slice(0, CASES_SHOWN).map(previewCase),
    problems,
    missing:
      cases.length === 0
        ? []
        : WORTH_SETTING.filter((field) => cases.every(({ found }) => found[field] === null)),
  };
}

function read({ lines, format, defaults }: PreviewInput, readLine: ReadLine): Read {
  const result: Read = { cases: [], problems: [] };
  if (format === null) return result;
  for (const { number: line, text } of lines) {
    for (const part of readLine(text, { format, defaults })) {
      const parsed = part.ok
        ? parseCase(part.value)
        : { ok: false as const, problems: [part.problem] };
      if (parsed.ok) {
        result.cases.push({ line, found: parsed.case });
      } else {
        const [first] = parsed.problems;
        result.problems.push({
          line,
          path: first?.path ?? "",
          reason: first?.message ?? "is not a case",
        });
      }
    }
  }
  return result;
}

/** The beginning of the conversation and its end, where what is judged usually stands. */
function previewCase({ line, found }: { line: number; found: ParsedCase }): PreviewCase {
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
  };
}

function previewMessage(message: Message): PreviewMessage {
  const calls = (message.toolCalls ?? []).map((call) => `${call.name}(${call.arguments})`);
  const whole = [message.content ?? "", ...calls].filter((part) => part !== "").join("\n");
  const text = whole.slice(0, CHARACTERS_SHOWN).toWellFormed();
  return { role: message.role, text, cut: whole.length > CHARACTERS_SHOWN };
}
