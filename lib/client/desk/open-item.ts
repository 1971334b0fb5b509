import type { ActiveClock } from "@/lib/client/desk/active-clock";
import { STOPPED } from "@/lib/client/desk/active-clock";
import type { StoredDraft } from "@/lib/client/desk/desk-database";
import type { AutomatedView, DeskItem } from "@/lib/contract/desk";
import { chooseDraft } from "@/lib/core/review/choose-draft";
import type { LabelForm } from "@/lib/core/review/label-form";
import { openForm } from "@/lib/core/review/label-form";
import type { DecidingField, Label } from "@/lib/core/rubric/label";
import { labelDifferences } from "@/lib/core/rubric/label-differences";

/**
 * What a person does with an item: fill it in, wait for the reveal of a blind commit, keep or revise
 * it, or read (and change) one of the own history.
 */
export type ItemPhase = "editing" | "committing" | "revealed" | "revising" | "reading" | "changing";

/** An item on the desk, with all that was done to it here. */
export type OpenItem = {
  item: DeskItem;
  phase: ItemPhase;
  form: LabelForm;
  /** Where a revealed label differs from the automated one. */
  differences: readonly DecidingField[];
  /** Why a label is revised, or changed later. */
  because: string;
  lease: "held" | "lost" | "taken";
  /** When the lease was last granted, by this browser's clock. */
  leasedAt: number;
  clock: ActiveClock;
  /** Whether anything was ever filled in: then it is kept for the person, also when they leave. */
  touched: boolean;
  secondOpinion: boolean;
  /** A commit that takes so long that one may go on without the reveal. */
  slow: boolean;
};

/** An item as it comes to the desk: in the phase its slot says, with the newer of the two drafts. */
export function openItem(item: DeskItem, local: StoredDraft | null, now: number): OpenItem {
  const phase = phaseOf(item);
  const draft = phase === "editing" ? chooseDraft(local, item.draft) : null;
  const form = openForm(item.asked, draft?.label ?? submittedLabel(item, phase, local));
  return {
    item,
    phase,
    form: {
      ...form,
      addToSet: draft?.addToSet ?? item.addToSet,
      tookAutomated: local?.tookAutomated ?? false,
    },
    differences: phase === "revealed" ? differencesOf(form, item.automated) : [],
    because: "",
    lease: "held",
    leasedAt: now,
    clock: STOPPED,
    touched: local !== null || item.draft !== null,
    secondOpinion: false,
    slow: false,
  };
}

/** The item after its blind commit was answered with the scores. */
export function reveal(
  open: OpenItem,
  automated: AutomatedView,
  differences: readonly DecidingField[],
): OpenItem {
  const item: DeskItem = {
    ...open.item,
    slot: { ...open.item.slot, state: "committed" },
    submitted: open.form.label,
    addToSet: open.form.addToSet,
    automated,
  };
  return { ...open, item, phase: "revealed", differences, slow: false };
}

/** The automated label, where this person may be told how theirs differs from it. */
export function knownAutomated({ item }: OpenItem): Label | null {
  return item.automated?.label ?? null;
}

/** Whether fields can be changed now. */
export function isEditable({ phase, lease }: OpenItem): boolean {
  return lease === "held" && (phase === "editing" || phase === "revising" || phase === "changing");
}

/** Whether submitting it now only commits it, with the scores to come. */
export function commitsBlind({ item, phase }: OpenItem): boolean {
  return phase === "editing" && item.mode === "blind" && item.automated === null;
}

/** Whether it departs from a commit that was taken back after the scores were shown: why is to be said. */
export function departsFromCommit({ form, item, phase }: OpenItem): boolean {
  const { automated, mode, submitted } = item;
  const wasRevealed = phase === "editing" && mode === "blind" && automated !== null;
  return wasRevealed && submitted !== null && labelDifferences(form.label, submitted).length > 0;
}

function phaseOf({ slot, automated }: DeskItem): ItemPhase {
  if (slot.state === "claimed") return "editing";
  return slot.state === "committed" && automated !== null ? "revealed" : "reading";
}

/** What was written since a commit, before it became final, is in this browser alone. */
function submittedLabel(item: DeskItem, phase: ItemPhase, local: StoredDraft | null): Label | null {
  if (phase !== "revealed" || item.submitted === null || local === null) return item.submitted;
  return { ...item.submitted, rationale: local.label.rationale };
}

function differencesOf({ label }: LabelForm, automated: AutomatedView | null): DecidingField[] {
  return automated === null ? [] : labelDifferences(label, automated.label);
}
