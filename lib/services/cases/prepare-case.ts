import type { ParsedCase } from "@/lib/contract/parse-case";
import { parseCase } from "@/lib/contract/parse-case";
import { caseContent } from "@/lib/core/cases/case-content";
import { previewText, promptOf, responseOf } from "@/lib/core/cases/preview-text";
import type { Problem } from "@/lib/core/errors";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import type { ImportedLabels } from "@/lib/core/formats/imported-labels";
import type { NewCase } from "@/lib/data/cases/insert-cases";
import { sha256 } from "@/lib/data/sha256";

/** A case as it came in. Without an id it gets one from its content that begins with `idStem`. */
export type IncomingCase = {
  value: unknown;
  idStem: string | null;
  /** What people outside answered about it; null or absent where it brings none. */
  labels?: ImportedLabels | null;
};

export type PreparedCase =
  | {
      ok: true;
      row: Omit<NewCase, "id" | "intendedSetId">;
      escalation: ParsedCase["escalation"];
      labels: ImportedLabels | null;
    }
  | { ok: false; externalId: string | null; problems: Problem[] };

const SEARCHED_CHARACTERS = 1_000;
const ID_DIGITS = 24;

/** Parses a case and works out all that follows from it alone: hash, id, previews, search text. */
export function prepareCase(incoming: IncomingCase, now: Date): PreparedCase {
  const parsed = parseCase(incoming.value);
  if (!parsed.ok) return parsed;
  const { case: found } = parsed;
  const contentHash = sha256(canonicalJson(caseContent(found)));
  const externalId = found.externalId ?? derivedExternalId(incoming.idStem, contentHash);
  if (externalId === null) {
    const problems = [{ path: "externalId", message: "is missing" }];
    return { ok: false, externalId, problems };
  }
  const prompt = promptOf(found.messages, found.judged);
  const response = responseOf(found.messages, found.judged);
  return {
    ok: true,
    escalation: found.escalation,
    labels: incoming.labels ?? null,
    row: {
      externalId,
      contentHash,
      judgedMessage: found.judged?.message ?? null,
      judgedToolCall: found.judged?.toolCallId ?? null,
      promptPreview: previewText(prompt),
      responsePreview: previewText(response),
      model: found.model,
      modelVersion: found.modelVersion,
      language: found.language,
      category: found.category,
      tags: found.tags,
      occurredAt: found.occurredAt ?? now,
      repaired: found.repaired,
      messages: found.messages,
      metadata: found.metadata,
      searchText: searchText([externalId, prompt, response]),
    },
  };
}

function derivedExternalId(stem: string | null, contentHash: string): string | null {
  return stem === null ? null : `${stem}-${contentHash.slice(0, ID_DIGITS)}`;
}

function searchText(parts: readonly string[]): string {
  return parts
    .map((part) => part.slice(0, SEARCHED_CHARACTERS).toWellFormed().toLowerCase())
    .join("\n");
}
