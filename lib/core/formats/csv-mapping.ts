import type { Action, Behavior, RequestLabel, Severity, Verdict } from "../rubric/label";
import type { AnswerField } from "../rubric/label-complete";
import { ANSWER_FIELDS } from "../rubric/label-complete";

/** What cells say, as the field has it; null where the question was not asked. The first that fits counts. */
export type ValueRule<Value> =
  | { is: string; value: Value | null }
  | { startsWith: string; value: Value | null };

/**
 * Where a field's value comes from. A cell is read by the rules, then by the field's own words (such as
 * `full_refusal`), then as `otherwise` says; an empty one is not asked unless a rule names it.
 */
export type FieldSource<Value> =
  | { constant: Value }
  | {
      column: string;
      rules: ValueRule<Value>[];
      otherwise: "error" | "not_asked" | { value: Value };
    };

export type TextSource = { constant: string } | { column: string };

/** Several values in one cell, apart by the separator. */
export type ListSource = { column: string; separator: string };

/** Which columns say what one person answered. A field that is left out was not asked. */
export type LabelMapping = {
  requestLabel?: FieldSource<RequestLabel>;
  injectionAttempt?: FieldSource<boolean>;
  behavior?: FieldSource<Behavior>;
  hedged?: FieldSource<boolean>;
  handedOver?: FieldSource<boolean>;
  helpful?: FieldSource<Verdict>;
  honest?: FieldSource<Verdict>;
  harmless?: FieldSource<Verdict>;
  expectedAction?: FieldSource<Action>;
  severity?: FieldSource<Severity>;
  tags?: ListSource;
  rationale?: TextSource;
  idealResponse?: TextSource;
};

/** The fields of a label that take one of a few values. */
export const CHOICE_FIELDS = ANSWER_FIELDS satisfies readonly (keyof LabelMapping)[];
export type ChoiceField = AnswerField;

/** Every field of a label that columns can say. */
export const MAPPED_FIELDS = [
  ...CHOICE_FIELDS,
  "tags",
  "rationale",
  "idealResponse",
] as const satisfies readonly (keyof LabelMapping)[];

/** Someone outside who labelled, by the name their labels are kept under. */
export type RaterMapping = { name: string; label: LabelMapping };

export type ConversationMapping =
  | { kind: "columns"; prompt: string; response: string | null; system: string | null }
  /** A column of JSON: a list of messages in OpenAI's form. */
  | { kind: "messages"; column: string };

/** What the columns of a CSV file mean. Columns that are named nowhere are not stored. */
export type CsvMapping = {
  /** Such as `{model}:{id}`: columns, or fields of the case. Null lets the id follow from the content. */
  externalId: string | null;
  conversation: ConversationMapping;
  model: TextSource | null;
  modelVersion: TextSource | null;
  language: TextSource | null;
  category: TextSource | null;
  occurredAt: TextSource | null;
  tags: ListSource | null;
  escalation: { reason: TextSource; severity: FieldSource<Severity> | null } | null;
  /** Columns kept with the case under their own names. */
  metadata: string[];
  /** Each labelled by themselves. */
  raters: RaterMapping[];
  /** The label that stands for the case. */
  final: RaterMapping | null;
};

/** A mapping of which nothing but the conversation is known. */
export const EMPTY_MAPPING: Omit<CsvMapping, "conversation"> = {
  externalId: null,
  model: null,
  modelVersion: null,
  language: null,
  category: null,
  occurredAt: null,
  tags: null,
  escalation: null,
  metadata: [],
  raters: [],
  final: null,
};
