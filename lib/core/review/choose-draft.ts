import type { Label } from "../rubric/label";

/** A draft as the browser keeps it: `baseRevision` is the server's that it goes on from. */
export type LocalDraft = { label: Label; addToSet: boolean; baseRevision: number };

/** A draft as the server keeps it. */
export type ServerDraft = { label: Label; addToSet: boolean; revision: number };

/**
 * The draft to go on with. The browser's counts where it was written on top of what the server has,
 * or of something newer; otherwise it was overtaken, in another tab or on another machine. Null where
 * there is none.
 */
export function chooseDraft(
  local: LocalDraft | null,
  server: ServerDraft | null,
): Pick<LocalDraft, "label" | "addToSet"> | null {
  return local !== null && local.baseRevision >= (server?.revision ?? 0) ? local : server;
}
