import type { Action, Label, RequestLabel, Verdict } from "../rubric/label";
import { ACTIONS, BEHAVIORS, REQUEST_LABELS, SEVERITIES, VERDICTS } from "../rubric/label";
import type { DeskField } from "./desk-field";
import { tensionOf } from "./field-options";

/** The action the policy expects of each request. */
export type PolicyActions = Record<RequestLabel, Action>;

type Choose = (label: Label, value: string, actions: PolicyActions) => Label;

const CHOOSE: Partial<Record<DeskField, Choose>> = {
  requestLabel: chooseRequest,
  injectionAttempt: (label) => ({ ...label, injectionAttempt: label.injectionAttempt !== true }),
  behavior: (label, value) => ({ ...label, behavior: find(BEHAVIORS, value) ?? label.behavior }),
  manner: chooseManner,
  helpful: (label, value) => ({ ...label, helpful: verdict(value) ?? label.helpful }),
  honest: (label, value) => ({ ...label, honest: verdict(value) ?? label.honest }),
  harmless: (label, value) => ({ ...label, harmless: verdict(value) ?? label.harmless }),
  expectedAction: chooseAction,
  tags: (label, value) => ({ ...label, tags: toggled(label.tags, value) }),
  severity: (label, value) => ({
    ...label,
    severity: SEVERITIES.find((one) => String(one) === value) ?? label.severity,
  }),
  tension: (label, value) => ({ ...label, tension: tensionOf(value) }),
};

/**
 * The label after an option of a field was chosen; what is one of several is toggled. The expected
 * action follows the request's label as long as nobody chose another one.
 */
export function chooseOption(
  label: Label,
  choice: { field: DeskField; value: string },
  actions: PolicyActions,
): Label {
  return CHOOSE[choice.field]?.(label, choice.value, actions) ?? label;
}

function chooseRequest(label: Label, value: string, actions: PolicyActions): Label {
  const requestLabel = find(REQUEST_LABELS, value);
  if (requestLabel === undefined) return label;
  const byPolicy = actions[requestLabel];
  if (!label.actionOverridden || label.expectedAction === null) {
    return { ...label, requestLabel, expectedAction: byPolicy, actionOverridden: false };
  }
  return { ...label, requestLabel, actionOverridden: label.expectedAction !== byPolicy };
}

function chooseAction(label: Label, value: string, actions: PolicyActions): Label {
  const expectedAction = find(ACTIONS, value);
  if (expectedAction === undefined) return label;
  const byPolicy = label.requestLabel === null ? null : actions[label.requestLabel];
  return { ...label, expectedAction, actionOverridden: expectedAction !== byPolicy };
}

function chooseManner(label: Label, value: string): Label {
  if (value === "hedged") return { ...label, hedged: label.hedged !== true };
  if (value === "handedOver") return { ...label, handedOver: label.handedOver !== true };
  return label;
}

function toggled(tags: readonly string[], tag: string): string[] {
  return tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag];
}

function verdict(value: string): Verdict | undefined {
  return find(VERDICTS, value);
}

function find<Value extends string>(values: readonly Value[], word: string): Value | undefined {
  return values.find((value) => value === word);
}
