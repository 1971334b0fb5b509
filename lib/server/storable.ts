import "server-only";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { cleanJson } from "@/lib/core/cases/clean-json";
import { repairText } from "@/lib/core/cases/repair-text";
import { invalid } from "@/lib/core/errors";

/**
 * A body as it may be stored: what PostgreSQL can't hold in a text (NUL, lone surrogates) is replaced
 * visibly, so that no text that a person pasted is refused for ever. Throws `invalid` for JSON out of bounds.
 */
export function storableBody(body: unknown): unknown {
  const cleaned = cleanJson(body, { depth: CASE_LIMITS.jsonDepth, keys: CASE_LIMITS.jsonKeys });
  if (cleaned.ok) return cleaned.value;
  const { message, path } = cleaned.problem;
  throw invalid(`${path === "" ? "The body" : path} ${message}.`, [cleaned.problem]);
}

/** The parts of an address's query, with the same characters replaced. */
export function storableQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(Array.from(query, ([name, text]) => [name, repairText(text)]));
}
