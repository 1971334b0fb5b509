import type { ChoiceValue, ColumnSource } from "./choice-values";
import { CHOICE_VALUES, readChoice } from "./choice-values";
import type { ChoiceField, ValueRule } from "./csv-mapping";
import type { SeenText } from "./scan-file";

type Rules = ValueRule<ChoiceValue>[];
type Seen = Pick<SeenText, "text" | "cut">;

/** The rule that names a text; a text that was cut is named by its beginning. */
export function ownRule(source: ColumnSource, { cut, text }: Seen): ValueRule<ChoiceValue> | null {
  return (
    source.rules.find((rule) =>
      cut ? "startsWith" in rule && rule.startsWith === text : "is" in rule && rule.is === text,
    ) ?? null
  );
}

/** Says what a text means; null is not asked, and undefined leaves it to the other rules. */
export function withValue(
  source: ColumnSource,
  seen: Seen,
  value: ChoiceValue | null | undefined,
): ColumnSource {
  const before = ownRule(source, seen);
  const others = source.rules.filter((rule) => rule !== before);
  if (value === undefined) return { ...source, rules: others };
  const rule = seen.cut ? { startsWith: seen.text, value } : { is: seen.text, value };
  // In its place where it had one; else before the rules that name only how a text begins.
  const rules =
    before === null
      ? [rule, ...source.rules]
      : source.rules.map((one) => (one === before ? rule : one));
  return { ...source, rules };
}

/** The rules by how a text begins, with their places among all. */
export function prefixRules(source: ColumnSource): { at: number; prefix: string }[] {
  return source.rules.flatMap((rule, at) =>
    "startsWith" in rule ? [{ at, prefix: rule.startsWith }] : [],
  );
}

/**
 * Rules for texts that mean a value of the field by their words, such as `2_full_refusal` or "Refused";
 * none for a text that is the field's own word, or that may mean several.
 */
export function guessRules(field: ChoiceField, seen: readonly Seen[]): Rules {
  const blank: ColumnSource = { column: "", rules: [], otherwise: "error" };
  return seen.flatMap(({ cut, text }): Rules => {
    if (cut || text === "" || readChoice(field, blank, text).by === "own") return [];
    const plain = ` ${words(text)} `;
    const named = CHOICE_VALUES[field].filter((value) => plain.includes(` ${words(value)} `));
    const close = CHOICE_VALUES[field].filter((value) => mayMean(plain, value));
    const values = named.length > 0 ? named : close;
    const [value] = values;
    return value !== undefined && values.length === 1 ? [{ is: text, value }] : [];
  });
}

const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  full_compliance: ["complied", "comply", "compliance", "answered"],
  full_refusal: ["refused", "refusal", "refuse"],
  partial_refusal: ["partial", "partially", "partly"],
  no_answer: ["empty", "none"],
  refuse: ["refused", "should refuse", "block"],
  answer: ["should answer", "allow"],
  pass: ["good", "ok", "passed"],
  fail: ["bad", "failed"],
  not_applicable: ["n a", "na"],
  normal_help: ["safe", "benign", "harmless"],
  unsafe_request: ["unsafe", "harmful"],
};

function mayMean(plain: string, value: ChoiceValue): boolean {
  if (/ (not|no|never|without) /.test(plain)) return false;
  return (MORE_NAMES[String(value)] ?? []).some((name) => plain.includes(` ${name} `));
}

function words(value: ChoiceValue): string {
  return String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
