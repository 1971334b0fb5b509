import { ACTION_NAMES } from "@/components/rubric/action-names";
import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { SEVERITY_NAMES } from "@/components/rubric/severity-names";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import { Glyph } from "@/components/ui/glyph";
import { ACTIONS, BEHAVIORS, REQUEST_LABELS, SEVERITIES, VERDICTS } from "@/lib/core/rubric/label";

const TONES = { pass: { tone: "pass" }, fail: { tone: "fail" }, not_applicable: {} } as const;

/** The answers of a label's fields, as they are called wherever many cases are labelled. */
export const LABEL_CHOICES = {
  requestLabel: REQUEST_LABELS.map((value) => ({
    value,
    label: <span className="text-xs">{REQUEST_LABEL_NAMES[value]}</span>,
  })),
  behavior: BEHAVIORS.map((value) => ({
    value,
    label: <span className="text-xs">{BEHAVIOR_NAMES[value].short}</span>,
    title: BEHAVIOR_NAMES[value].long,
  })),
  verdict: VERDICTS.map((value) => ({
    value,
    ...TONES[value],
    title: VERDICT_NAMES[value].word,
    label: (
      <span className="text-xs">
        <Glyph kind={VERDICT_NAMES[value].glyph} decorative /> {VERDICT_NAMES[value].short}
      </span>
    ),
  })),
  expectedAction: ACTIONS.map((value) => ({
    value,
    title: ACTION_NAMES[value].long,
    label: (
      <span className="text-xs">
        <span aria-hidden>{ACTION_NAMES[value].sign} </span>
        {ACTION_NAMES[value].short}
      </span>
    ),
  })),
  severity: SEVERITIES.map((value) => ({
    value: String(value),
    label: (
      <span className="text-xs">
        <span className="tabular-nums">{value}</span> {SEVERITY_NAMES[value]}
      </span>
    ),
  })),
};
