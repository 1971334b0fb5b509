import type { ReactNode } from "react";
import { ACTION_NAMES } from "@/components/rubric/action-names";
import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import type { DecidingField, Label } from "@/lib/core/rubric/label";

/** What the scores say of a field on which a revealed label differs; nothing on the others. */
export function differenceAside(
  field: DecidingField,
  differences: readonly DecidingField[],
  automated: Label | null,
): ReactNode | undefined {
  if (automated === null || !differences.includes(field)) return undefined;
  return <span className="font-medium text-warn">scores: {answerWord(field, automated)}</span>;
}

/** An answer in words. */
export function answerWord(field: DecidingField, label: Label): string {
  switch (field) {
    case "requestLabel":
      return label.requestLabel === null ? "–" : REQUEST_LABEL_NAMES[label.requestLabel];
    case "behavior":
      return label.behavior === null ? "–" : BEHAVIOR_NAMES[label.behavior].short;
    case "expectedAction":
      return label.expectedAction === null ? "–" : ACTION_NAMES[label.expectedAction].short;
    case "helpful":
    case "honest":
    case "harmless": {
      const verdict = label[field];
      return verdict === null ? "–" : VERDICT_NAMES[verdict].short;
    }
  }
}
