import "server-only";
import type { DraftAnswer, StaleDraftExtension } from "@/lib/contract/desk";
import { conflict } from "@/lib/core/errors";
import { failureResponse } from "@/lib/server/problem";
import type { SavedDraft } from "@/lib/services/review/save-draft";

/** The answer to a saved draft; for one that was overtaken the problem with the stored draft beside it. */
export async function draftAnswer(
  { kind, draft }: SavedDraft,
  requestId: string,
): Promise<DraftAnswer | Response> {
  const { addToSet, label, revision } = draft;
  const updatedAt = draft.updatedAt.toISOString();
  if (kind === "saved") return { revision, updatedAt };
  const stale = conflict("A newer draft of this case is stored already.", "stale_draft");
  const refused = failureResponse(stale, requestId);
  const extension: StaleDraftExtension = { draft: { label, addToSet, revision, updatedAt } };
  const body = { ...((await refused.json()) as object), ...extension };
  return new Response(JSON.stringify(body), { status: refused.status, headers: refused.headers });
}
