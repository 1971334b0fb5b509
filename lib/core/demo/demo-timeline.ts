import { stableFraction } from "../random";

/** Who labels in the demo. */
export const DEMO_REVIEWERS = ["ines", "ben"] as const;
export type DemoReviewer = (typeof DEMO_REVIEWERS)[number];

export type DemoEvent =
  | { kind: "arrive"; at: Date; id: string }
  | { kind: "label"; at: Date; id: string; by: DemoReviewer }
  | { kind: "second_label"; at: Date; id: string; by: DemoReviewer }
  /** The lead decides what was proposed so far. */
  | { kind: "decide"; at: Date }
  /** The lead releases what was approved. */
  | { kind: "release"; at: Date; week: number };

type Told = { id: string; day: number; time: string; fate: "reviewed" | "waiting" | "disputed" };

export const DEMO_DAYS = 28;

/** What waits from before this day was looked at in the meantime: nobody lets cases lie for weeks. */
const WAITING_FROM = 22;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Hours a case waits for its first label: from a bit to nearly a day. */
const WAIT_HOURS = { least: 0.4, most: 20 };
const SECOND_HOURS = { least: 2, most: 26 };
/** The end of each week; most of the last one is left to whoever looks around. */
const DECIDED_ON = [6, 13, 20, 22];
const RELEASED_AFTER_WEEKS = [2, 3];
const DECIDED_AT_HOUR = 16;

/** The demo's first moment: midnight (UTC), so that its last day ends before `now`. */
export function demoStart(now: Date): Date {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return new Date(today - DEMO_DAYS * DAY_MS);
}

/**
 * Everything that happens in the demo, in order of time and the same for the same conversations. What
 * would happen after its last day doesn't.
 */
export function demoTimeline(conversations: readonly Told[], start: Date): DemoEvent[] {
  const end = start.getTime() + DEMO_DAYS * DAY_MS;
  return [
    ...conversations.flatMap((told) => lifeOf(told, start)),
    ...DECIDED_ON.map((day): DemoEvent => ({ kind: "decide", at: afternoon(start, day, 0) })),
    ...RELEASED_AFTER_WEEKS.map(
      (week): DemoEvent => ({ kind: "release", at: afternoon(start, week * 7 - 1, 1), week }),
    ),
  ]
    .filter(({ at }) => at.getTime() < end)
    .sort((left, right) => left.at.getTime() - right.at.getTime());
}

function lifeOf({ day, fate, id, time }: Told, start: Date): DemoEvent[] {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const arrived = start.getTime() + day * DAY_MS + hours * HOUR_MS + minutes * 60_000;
  const arrival: DemoEvent = { kind: "arrive", at: new Date(arrived), id };
  if (fate === "waiting" && day >= WAITING_FROM) return [arrival];
  const [by, other] =
    stableFraction(`who/${id}`) < 0.5 ? DEMO_REVIEWERS : DEMO_REVIEWERS.toReversed();
  const labelled = arrived + between(WAIT_HOURS, stableFraction(`wait/${id}`));
  const label: DemoEvent = { kind: "label", at: new Date(labelled), id, by: by ?? "ines" };
  if (fate !== "disputed") return [arrival, label];
  const again = new Date(labelled + between(SECOND_HOURS, stableFraction(`second/${id}`)));
  return [arrival, label, { kind: "second_label", at: again, id, by: other ?? "ben" }];
}

function between(hours: { least: number; most: number }, fraction: number): number {
  return Math.round((hours.least + fraction * (hours.most - hours.least)) * HOUR_MS);
}

function afternoon(start: Date, day: number, later: number): Date {
  return new Date(start.getTime() + day * DAY_MS + (DECIDED_AT_HOUR + later) * HOUR_MS);
}
