import type { CaseStatus } from "./queue-filters";
import type { QueueMode } from "./queue-mode";

/** Where a label for a case could go, and what stands there now. */
export type LabelPlace = {
  caseId: string;
  externalId: string;
  status: CaseStatus;
  /** A blind round is open. */
  blind: boolean;
  /** Who has it open now, by name. */
  holder: string | null;
  /** A free place in an assisted round that whoever asks may take. */
  slotId: string | null;
  /** For whom that place is reserved, where that is somebody else. */
  reservedFor: string | null;
  /** The label that stands: whose, and how it came to be. */
  standing: { by: string; mode: QueueMode; kind: string } | null;
};

/**
 * Why no label for many may go to this case, or null where one may. Blind rounds and what was labelled
 * in them are what figures rest on: they are never labelled in bulk.
 */
export function whyNoBulkLabel(place: LabelPlace): string | null {
  const { blind, holder, slotId, standing, status } = place;
  if (blind) return "Its blind round is open: it is labelled at the desk alone.";
  if (status === "scoring") return "It is still being scored.";
  if (holder !== null) return `${holder} has it open.`;
  if (standing?.kind === "adjudicated") return "It was adjudicated: its label is decided.";
  if (standing?.mode === "blind") return "Its label was given blind, and figures rest on it.";
  return status === "waiting" && slotId === null ? "You had it in this round before." : null;
}
