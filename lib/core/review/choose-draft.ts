import type { Label } from "../rubric/label";

/** A draft as the browser keeps it: `baseRevision` is the server's that it goes on from. */
export type LocalDraft = { label: Label; baseRevision: number };

/** A draft as the server keeps it. */
export type ServerDraft = { label: Label; revision: number };

/**
 * The draft to go on with. The browser's counts where it was written on top of what the server has,
 * or of something newer; otherwise it was overtaken, in another tab or on another machine.
 */
export function chooseDraft(
  local: LocalDraft | null,
  server: ServerDraft | null,
): { label: Label | null; revision: number } {
  const revision = server?.revision ?? 0;
  if (local !== null && local.baseRevision >= revision) return { label: local.label, revision };
  return { label: server?.label ?? null, revision };
}
