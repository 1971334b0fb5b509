import type { DeskState } from "@/lib/client/desk/desk-state";
import { withItem } from "@/lib/client/desk/desk-state";
import type { DeskTools } from "@/lib/client/desk/desk-tools";
import { focusOn, notify, shown, update } from "@/lib/client/desk/desk-tools";
import type { ItemPhase, OpenItem } from "@/lib/client/desk/open-item";
import { isEditable, knownAutomated } from "@/lib/client/desk/open-item";
import { advanceField } from "@/lib/core/review/advance-field";
import type { DeskField } from "@/lib/core/review/desk-field";
import { neighbourField } from "@/lib/core/review/desk-field";
import { optionOfDigit } from "@/lib/core/review/field-options";
import type { FormGap } from "@/lib/core/review/form-gaps";
import { formGaps } from "@/lib/core/review/form-gaps";
import type { FormAction } from "@/lib/core/review/label-form";
import { formReducer } from "@/lib/core/review/label-form";
import type { EvidenceSpan } from "@/lib/core/rubric/label";

/** What the item on the desk still lacks. */
export function gapsOf(open: OpenItem): FormGap[] {
  return formGaps(open.form.label, open.item.asked, knownAutomated(open));
}

/** Filling in the form: every change is kept, and painted in one step with where the focus goes. */
export function createFormActions(tools: DeskTools) {
  function apply(
    action: FormAction,
    follow: (state: DeskState, open: OpenItem) => DeskState,
  ): void {
    const open = shown(tools);
    if (open === null) return;
    if (!accepts(open, action)) {
      notify(tools, REFUSED[open.phase]);
      return;
    }
    const form = formReducer(open.form, action);
    if (form === open.form && action.type === "focus" && follow === same) return;
    const changes = form.label !== open.form.label || form.addToSet !== open.form.addToSet;
    const touched = open.touched || changes;
    const changed = { ...open, form, touched };
    update(tools, (state) =>
      follow(
        withItem({ ...state, notice: null }, open.item.slot.id, () => changed),
        changed,
      ),
    );
    if (action.type !== "focus") tools.keeper.keep(changed);
  }

  function choose(field: DeskField, value: string, advance: boolean): void {
    const actions = shown(tools)?.item.policy.actions;
    if (actions === undefined) return;
    apply({ type: "choose", field, value, actions }, (state, open) => {
      const to = advance ? advanceField(field, gapsOf(open), open.item.asked) : field;
      return focusOn(withFocus(state, open, to), to);
    });
  }

  return {
    choose,
    /** Chooses an option of the current field by its digit; a digit without an option does nothing. */
    chooseDigit(digit: number, advance: boolean): void {
      const open = shown(tools);
      if (open === null) return;
      const { field } = open.form;
      const value = optionOfDigit(field, digit, open.item.tags);
      if (value !== null) choose(field, value, advance);
    },
    write: (field: "rationale" | "idealResponse", text: string): void =>
      apply({ type: "write", field, text }, same),
    writeBecause(because: string): void {
      const open = shown(tools);
      if (open === null) return;
      update(tools, (state) => withItem(state, open.item.slot.id, (it) => ({ ...it, because })));
    },
    attach: (span: EvidenceSpan): void => apply({ type: "attach", span }, same),
    detach: (span: EvidenceSpan): void => apply({ type: "detach", span }, same),
    takeAutomated(): void {
      const open = shown(tools);
      const label = open === null ? null : knownAutomated(open);
      if (open === null || label === null || open.item.mode !== "assisted") return;
      apply({ type: "take_automated", label }, (state, changed) => {
        const to = gapsOf(changed)[0]?.field ?? changed.form.field;
        return focusOn(withFocus(state, changed, to), to);
      });
    },
    /** Notes where the focus is, without moving it. */
    noteFocus: (field: DeskField): void => apply({ type: "focus", field }, same),
    /** Moves the focus to a field; `write` puts the cursor into its text. */
    focusField(field: DeskField, write = false): void {
      apply({ type: "focus", field }, (state) => focusOn(state, field, write));
    },
    moveField(steps: number): void {
      const open = shown(tools);
      if (open === null) return;
      const field = neighbourField(open.form.field, steps, open.item.asked);
      apply({ type: "focus", field }, (state) => focusOn(state, field));
    },
  };
}

export type FormActions = ReturnType<typeof createFormActions>;

/** Why the form takes no changes in a phase. */
const REFUSED: Record<ItemPhase, string> = {
  editing: "You no longer hold this case.",
  committing: "The label is being committed.",
  revealed: "The label is committed: press v to revise it.",
  revising: "You no longer hold this case.",
  reading: "This is submitted: press v to change it.",
  changing: "You no longer hold this case.",
};

function same(state: DeskState): DeskState {
  return state;
}

function withFocus(state: DeskState, open: OpenItem, field: DeskField): DeskState {
  return withItem(state, open.item.slot.id, (it) => ({
    ...it,
    form: formReducer(it.form, { type: "focus", field }),
  }));
}

/** The rationale can be written after the reveal too; what was committed cannot be changed there. */
function accepts(open: OpenItem, action: FormAction): boolean {
  if (action.type === "focus" || isEditable(open)) return true;
  return open.phase === "revealed" && action.type === "write" && action.field === "rationale";
}
