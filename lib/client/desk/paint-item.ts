import { startClock } from "@/lib/client/desk/active-clock";
import type { DeskState } from "@/lib/client/desk/desk-state";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { FIELD_NAMES } from "@/lib/core/review/field-names";
import { firstOpenField } from "@/lib/core/review/label-form";

/**
 * The state with an item on the desk: its clock runs, the focus goes to its first open field, and a
 * screen reader is told what came.
 */
export function paintItem(state: DeskState, open: OpenItem, now: number): DeskState {
  const clock = open.phase === "reading" ? open.clock : startClock(open.clock, now);
  const field = firstOpenField(open.form) ?? "requestLabel";
  return {
    ...state,
    view: { kind: "item", open: { ...open, clock } },
    focus: { field, write: false, turn: state.focus.turn + 1 },
    notice: null,
    announcement: arrival(open),
  };
}

function arrival({ item, phase, form }: OpenItem): string {
  const name = `${item.queue.name}, case ${item.case.externalId}`;
  const severity = item.case.severity === null ? "" : `, severity ${item.case.severity}`;
  switch (phase) {
    case "reading":
    case "changing":
      return `${name}${severity}. Your submission.`;
    case "revealed":
    case "revising":
      return `${name}${severity}. Committed; the scores are shown.`;
    case "editing":
    case "committing":
      return `${name}${severity}. ${firstField(form)}`;
  }
}

function firstField(form: OpenItem["form"]): string {
  const field = firstOpenField(form);
  return field === null ? "The form is finished." : `First open field: ${FIELD_NAMES[field]}.`;
}
