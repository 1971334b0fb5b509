import type { Label } from "./label";

/** What a label says beside its deciding fields, its words and its evidence. */
export const OTHER_FIELDS = [
  "injectionAttempt",
  "hedged",
  "handedOver",
  "actionOverridden",
  "severity",
  "tension",
  "tags",
] as const;
export type OtherField = (typeof OTHER_FIELDS)[number];

/** Whether the field says more than "no", "none" or that nobody was asked. */
export function saysMore(label: Label, field: OtherField): boolean {
  switch (field) {
    case "severity":
      return (label.severity ?? 0) > 0;
    case "tension":
      return label.tension !== null;
    case "tags":
      return label.tags.length > 0;
    default:
      return label[field] === true;
  }
}

/** Whether two labels say the same there. Tags have no order. */
export function saysTheSame(one: Label, other: Label, field: OtherField): boolean {
  switch (field) {
    case "tension":
      return one.tension?.won === other.tension?.won && one.tension?.lost === other.tension?.lost;
    case "tags":
      return tagKey(one) === tagKey(other);
    default:
      return one[field] === other[field];
  }
}

/** The fields to show of a change: those that differ, and those that say more after it. */
export function otherChanges(before: Label | null, after: Label): OtherField[] {
  return OTHER_FIELDS.filter(
    (field) => saysMore(after, field) || (before !== null && !saysTheSame(before, after, field)),
  );
}

function tagKey({ tags }: Label): string {
  return JSON.stringify([...new Set(tags)].sort());
}
