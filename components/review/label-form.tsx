"use client";

import { ActionField } from "@/components/review/action-field";
import { BehaviorField } from "@/components/review/behavior-field";
import { DerivedLine } from "@/components/review/derived-line";
import { differenceAside } from "@/components/review/difference-asides";
import { DimensionField } from "@/components/review/dimension-field";
import { RequestField } from "@/components/review/request-field";
import { SeverityField } from "@/components/review/severity-field";
import { TagsField } from "@/components/review/tags-field";
import { TensionField } from "@/components/review/tension-field";
import { TextField } from "@/components/review/text-field";
import { ToggleField } from "@/components/review/toggle-field";
import type { FormActions } from "@/lib/client/desk/form-actions";
import type { OpenItem } from "@/lib/client/desk/open-item";
import { knownAutomated } from "@/lib/client/desk/open-item";
import { derivedVerdict } from "@/lib/core/review/derived-verdict";
import type { ConsistencyProblem } from "@/lib/core/rubric/consistency-problems";
import { consistencyProblems } from "@/lib/core/rubric/consistency-problems";
import type { DecidingField } from "@/lib/core/rubric/label";
import { DIMENSIONS } from "@/lib/core/rubric/label";
import { rationaleDue } from "@/lib/core/rubric/rationale-due";

type LabelFormProps = {
  open: OpenItem;
  actions: Pick<FormActions, "choose" | "write">;
  advance: boolean;
};

/** The fields of a label, in the order in which they are judged. */
export function LabelForm({ open, actions, advance }: LabelFormProps) {
  const { item, form, differences } = open;
  const { label } = form;
  const automated = knownAutomated(open);
  const problems = consistencyProblems(label, { actions: item.policy.actions });
  const about = adviceFor(problems);
  const field = (name: DecidingField) => ({
    label,
    advice: about(name),
    aside: differenceAside(name, differences, automated),
    onChoose: (to: Parameters<FormActions["choose"]>[0], value: string) =>
      actions.choose(to, value, advance),
  });
  const { onChoose } = field("requestLabel");
  const due = rationaleDue(label, automated);
  const prompt = item.asked === "prompt";
  return (
    <div className="flex flex-col gap-3.5">
      <div className="relative">
        <RequestField {...field("requestLabel")} />
        <ToggleField
          inLine
          field="injectionAttempt"
          advice={about("injectionAttempt")}
          onChoose={onChoose}
          toggles={[
            { value: "yes", says: "Injection attempt", pressed: label.injectionAttempt === true },
          ]}
        />
      </div>
      {prompt ? null : (
        <>
          <div className="relative">
            <BehaviorField {...field("behavior")} />
            <ToggleField
              inLine
              field="manner"
              advice={[...about("hedged"), ...about("handedOver")]}
              onChoose={onChoose}
              toggles={[
                { value: "hedged", says: "Hedged", pressed: label.hedged === true },
                { value: "handedOver", says: "Handed over", pressed: label.handedOver === true },
              ]}
            />
          </div>
          <div className="flex flex-col gap-[7px]">
            <span className="font-medium text-ink-2 text-xs">Judgement</span>
            {DIMENSIONS.map((dimension) => (
              <DimensionField key={dimension} dimension={dimension} {...field(dimension)} />
            ))}
          </div>
        </>
      )}
      <ActionField {...field("expectedAction")} policyVersion={item.policy.version} />
      {prompt ? null : (
        <>
          <DerivedLine verdict={derivedVerdict(label)} />
          <TagsField label={label} advice={about("tags")} tags={item.tags} onChoose={onChoose} />
          <div className="flex flex-col gap-[7px]">
            <SeverityField label={label} advice={about("severity")} onChoose={onChoose} />
            <TensionField label={label} advice={about("tension")} onChoose={onChoose} />
          </div>
        </>
      )}
      <TextField
        field="rationale"
        text={label.rationale}
        shortcut="r"
        rows={2}
        hint={due.length > 0 && label.rationale.trim() === "" ? "due" : null}
        placeholder={due.length > 0 ? `Because ${due.join(", and ")}` : "Why, in a sentence"}
        onWrite={actions.write}
      />
      {prompt ? null : (
        <TextField
          field="idealResponse"
          text={label.idealResponse}
          shortcut="i"
          rows={1}
          hint={null}
          placeholder="What it should have said, if you have it"
          onWrite={actions.write}
        />
      )}
      <ToggleField
        field="addToSet"
        advice={[]}
        onChoose={onChoose}
        toggles={[{ value: "yes", says: "Add to the evaluation set", pressed: form.addToSet }]}
      />
    </div>
  );
}

function adviceFor(problems: readonly ConsistencyProblem[]) {
  return (field: ConsistencyProblem["field"]) =>
    problems.filter((problem) => problem.field === field).map((problem) => problem.sentence);
}
