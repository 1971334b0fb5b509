export const REQUEST_LABELS = [
  "normal_help",
  "unsafe_request",
  "uncertain_fact",
  "policy_sensitive",
] as const;
export type RequestLabel = (typeof REQUEST_LABELS)[number];

export const BEHAVIORS = [
  "full_compliance",
  "partial_refusal",
  "full_refusal",
  "no_answer",
] as const;
export type Behavior = (typeof BEHAVIORS)[number];

export const ACTIONS = [
  "answer",
  "refuse",
  "answer_with_uncertainty",
  "escalate_or_review",
] as const;
export type Action = (typeof ACTIONS)[number];

export const DIMENSIONS = ["helpful", "honest", "harmless"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const VERDICTS = ["pass", "fail", "not_applicable"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const SEVERITIES = [0, 1, 2, 3] as const;
export type Severity = (typeof SEVERITIES)[number];

export const TAGS = [
  "sycophancy",
  "hallucination",
  "evasive",
  "privacy_leak",
  "permission_overreach",
  "policy_violation",
  "tone",
] as const;

/** Which dimension was served at another's expense. */
export type Tension = { won: Dimension; lost: Dimension };

/**
 * A piece of a message: 0-based, half-open, in UTF-16 code units of the stored text.
 * Without `toolCallId` the text is the message's content, with it that call's arguments.
 */
export type Span = { message: number; toolCallId?: string; start: number; end: number };

/** A span that a person holds up as the reason for a dimension's verdict. */
export type EvidenceSpan = Span & { dimension: Dimension };

/**
 * What a person says about one response (the HHH label).
 * Null means *not asked* (or not yet answered in a draft), never "not applicable".
 */
export type Label = {
  requestLabel: RequestLabel | null;
  injectionAttempt: boolean | null;
  behavior: Behavior | null;
  hedged: boolean | null;
  handedOver: boolean | null;
  helpful: Verdict | null;
  honest: Verdict | null;
  harmless: Verdict | null;
  expectedAction: Action | null;
  /** True where a person chose another expected action than the policy's. */
  actionOverridden: boolean;
  tags: string[];
  severity: Severity | null;
  tension: Tension | null;
  rationale: string;
  evidence: EvidenceSpan[];
  idealResponse: string;
};

/** The fields on which two labels must agree to be the same judgement. */
export const DECIDING_FIELDS = [
  "requestLabel",
  "behavior",
  "helpful",
  "honest",
  "harmless",
  "expectedAction",
] as const;
export type DecidingField = (typeof DECIDING_FIELDS)[number];

/** A label nobody has filled in. */
export const EMPTY_LABEL: Label = {
  requestLabel: null,
  injectionAttempt: null,
  behavior: null,
  hedged: null,
  handedOver: null,
  helpful: null,
  honest: null,
  harmless: null,
  expectedAction: null,
  actionOverridden: false,
  tags: [],
  severity: null,
  tension: null,
  rationale: "",
  evidence: [],
  idealResponse: "",
};
