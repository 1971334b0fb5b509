"use client";

import type { FocusEvent } from "react";
import { useLayoutEffect, useRef } from "react";
import { BecauseBox } from "@/components/review/because-box";
import { focusedField, focusField } from "@/components/review/focus-field";
import { LabelForm } from "@/components/review/label-form";
import { LeaseBanner } from "@/components/review/lease-banner";
import { SubmitBar } from "@/components/review/submit-bar";
import { classNames } from "@/components/ui/class-names";
import type { Desk } from "@/lib/client/desk/create-desk";
import { gapsOf } from "@/lib/client/desk/form-actions";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { departsFromCommit } from "@/lib/client/desk/open-item";
import { useObservable } from "@/lib/client/use-observable";
import type { DeskField } from "@/lib/core/review/desk-field";
import { DESK_FIELDS } from "@/lib/core/review/desk-field";

type FormColumnProps = {
  desk: Desk;
  open: OpenItem;
  advance: boolean;
  onSkip: () => void;
  className?: string;
};

/** The form of the item on the desk, with what ends the work on it below. */
export function FormColumn({ desk, open, advance, onSkip, className }: FormColumnProps) {
  const root = useRef<HTMLElement>(null);
  const focus = useObservable(desk.state, (state) => state.focus);
  const { phase } = open;

  // The focus is the browser's: it can only be moved once the field is in the page.
  useLayoutEffect(() => {
    if (root.current !== null) focusField(root.current, focus.field, focus.write);
  }, [focus]);

  function noteFocus(event: FocusEvent) {
    const field = DESK_FIELDS.find((one) => one === focusedField(event.target));
    if (field !== undefined) desk.form.noteFocus(field satisfies DeskField);
  }

  return (
    <section
      ref={root}
      aria-label="Label"
      onFocus={noteFocus}
      className={classNames("flex min-h-0 flex-col border-line border-l bg-surface", className)}
    >
      <LeaseBanner
        open={open}
        onReclaim={() => void desk.undo.reclaim(open)}
        onLeave={desk.ending.passOver}
      />
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-[18px] py-4">
        <LabelForm open={open} actions={desk.form} advance={advance} />
      </div>
      {phase === "revising" || phase === "changing" || departsFromCommit(open) ? (
        <BecauseBox
          because={open.because}
          later={phase === "changing"}
          onWrite={desk.form.writeBecause}
        />
      ) : null}
      <SubmitBar
        open={open}
        missing={gapsOf(open).length}
        onSubmit={desk.ending.submit}
        onRevise={desk.ending.revise}
        onCancel={desk.ending.cancel}
        onSkip={onSkip}
        onSecondOpinion={() => void desk.undo.secondOpinion(open)}
      />
    </section>
  );
}
