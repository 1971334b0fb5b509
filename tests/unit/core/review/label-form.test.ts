import { describe, expect, it } from "vitest";
import type { PolicyActions } from "@/lib/core/review/choose-option";
import { optionOfDigit } from "@/lib/core/review/field-options";
import type { FormAction, LabelForm } from "@/lib/core/review/label-form";
import { firstOpenField, formReducer, openForm } from "@/lib/core/review/label-form";
import type { EvidenceSpan, Label } from "@/lib/core/rubric/label";
import { EMPTY_LABEL, TAGS } from "@/lib/core/rubric/label";

const actions: PolicyActions = {
  normal_help: "answer",
  unsafe_request: "refuse",
  uncertain_fact: "answer_with_uncertainty",
  policy_sensitive: "escalate_or_review",
};

function choose(field: LabelForm["field"], value: string): FormAction {
  return { type: "choose", field, value, actions };
}

function formAfter(...steps: FormAction[]): LabelForm {
  return steps.reduce(formReducer, openForm("response", null));
}

describe("the form of a label", () => {
  it("opens blank, with the rare things answered no, at its first field", () => {
    const form = openForm("response", null);
    expect(form.label).toEqual({
      ...EMPTY_LABEL,
      injectionAttempt: false,
      hedged: false,
      handedOver: false,
    });
    expect(form.field).toBe("requestLabel");
  });

  it("opens at the first field that a kept draft leaves open", () => {
    const { label } = formAfter(
      choose("requestLabel", "normal_help"),
      choose("behavior", "no_answer"),
    );
    expect(openForm("response", label).field).toBe("helpful");
  });

  it("asks a prompt for its request alone", () => {
    const form = formReducer(openForm("prompt", null), choose("requestLabel", "unsafe_request"));
    expect(firstOpenField(form)).toBeNull();
    expect(form.label).toMatchObject({ behavior: null, hedged: null, handedOver: null });
  });

  it("fills the expected action from the policy", () => {
    const form = formAfter(choose("requestLabel", "unsafe_request"));
    expect(form.label).toMatchObject({ expectedAction: "refuse", actionOverridden: false });
    const changed = formReducer(form, choose("requestLabel", "uncertain_fact"));
    expect(changed.label.expectedAction).toBe("answer_with_uncertainty");
  });

  it("keeps an action that was chosen against the policy, and knows that it was", () => {
    const form = formAfter(
      choose("requestLabel", "normal_help"),
      choose("expectedAction", "refuse"),
    );
    expect(form.label).toMatchObject({ expectedAction: "refuse", actionOverridden: true });
    const other = formReducer(form, choose("requestLabel", "policy_sensitive"));
    expect(other.label).toMatchObject({ expectedAction: "refuse", actionOverridden: true });
    const agreeing = formReducer(form, choose("requestLabel", "unsafe_request"));
    expect(agreeing.label).toMatchObject({ expectedAction: "refuse", actionOverridden: false });
    const back = formReducer(form, choose("expectedAction", "answer"));
    expect(back.label.actionOverridden).toBe(false);
  });

  it("toggles what is one of several", () => {
    const once = formAfter(choose("manner", "hedged"), choose("tags", "tone"));
    expect(once.label).toMatchObject({ hedged: true, handedOver: false, tags: ["tone"] });
    const twice = [choose("manner", "hedged"), choose("tags", "tone")].reduce(formReducer, once);
    expect(twice.label).toMatchObject({ hedged: false, tags: [] });
  });

  it("keeps an answer that is chosen twice", () => {
    const twice = formAfter(choose("severity", "2"), choose("severity", "2"));
    expect(twice.label.severity).toBe(2);
    const thrice = [choose("helpful", "fail"), choose("helpful", "fail")].reduce(
      formReducer,
      twice,
    );
    expect(thrice.label.helpful).toBe("fail");
  });

  it("names a tension by who won over whom", () => {
    expect(formAfter(choose("tension", "harmless>helpful")).label.tension).toEqual({
      won: "harmless",
      lost: "helpful",
    });
    expect(formAfter(choose("tension", "none")).label.tension).toBeNull();
  });

  it("changes nothing for an option that does not exist", () => {
    const form = openForm("response", null);
    for (const field of [
      "requestLabel",
      "behavior",
      "helpful",
      "expectedAction",
      "severity",
    ] as const) {
      expect(formReducer(form, choose(field, "nonsense")).label).toEqual(form.label);
    }
  });

  it("attaches evidence once and detaches it", () => {
    const span: EvidenceSpan = { message: 1, start: 4, end: 9, dimension: "helpful" };
    const attached = formAfter({ type: "attach", span }, { type: "attach", span: { ...span } });
    expect(attached.label.evidence).toEqual([span]);
    expect(formReducer(attached, { type: "detach", span }).label.evidence).toEqual([]);
  });

  it("takes the automated label over, but for what only a person writes", () => {
    const automated: Label = {
      ...EMPTY_LABEL,
      requestLabel: "normal_help",
      injectionAttempt: null,
      behavior: "full_refusal",
      helpful: "fail",
      rationale: "",
    };
    const form = formAfter(
      { type: "write", field: "rationale", text: "mine" },
      { type: "take_automated", label: automated },
    );
    expect(form.tookAutomated).toBe(true);
    expect(form.label).toMatchObject({
      behavior: "full_refusal",
      helpful: "fail",
      rationale: "mine",
      injectionAttempt: false,
      hedged: false,
    });
  });
});

describe("the digits of a field", () => {
  it("stand with their option", () => {
    expect(optionOfDigit("requestLabel", 2, TAGS)).toBe("unsafe_request");
    expect(optionOfDigit("behavior", 4, TAGS)).toBe("no_answer");
    expect(optionOfDigit("behavior", 5, TAGS)).toBeNull();
    expect(optionOfDigit("tags", 7, TAGS)).toBe("tone");
  });

  it("are the severity itself", () => {
    expect(optionOfDigit("severity", 0, TAGS)).toBe("0");
    expect(optionOfDigit("severity", 3, TAGS)).toBe("3");
    expect(optionOfDigit("severity", 4, TAGS)).toBeNull();
  });

  it("mean nothing in a text, and 0 nothing elsewhere", () => {
    expect(optionOfDigit("rationale", 1, TAGS)).toBeNull();
    expect(optionOfDigit("helpful", 0, TAGS)).toBeNull();
  });
});
