import { expect, test } from "vitest";
import { DEMO_DAYS, demoStart, demoTimeline } from "@/lib/core/demo/demo-timeline";

const NOW = new Date("2026-11-24T15:20:00Z");
const DAY_MS = 86_400_000;

const told = (id: string, day: number, fate: "reviewed" | "waiting" | "disputed") => ({
  id,
  day,
  time: "09:30",
  fate,
});

test("the demo ends at the last midnight", () => {
  const start = demoStart(NOW);
  expect(start.toISOString()).toBe("2026-10-27T00:00:00.000Z");
  expect(start.getTime() + DEMO_DAYS * DAY_MS).toBeLessThanOrEqual(NOW.getTime());
});

test("a conversation comes in when it says, is labelled later, and again where two disagree", () => {
  const start = demoStart(NOW);
  const events = demoTimeline(
    [told("a", 3, "disputed"), told("b", 24, "waiting"), told("c", 4, "waiting")],
    start,
  );
  const ofA = events.filter((event) => "id" in event && event.id === "a");
  expect(ofA.map(({ kind }) => kind)).toEqual(["arrive", "label", "second_label"]);
  expect(ofA[0]?.at.toISOString()).toBe("2026-10-30T09:30:00.000Z");
  const people = ofA.flatMap((event) => ("by" in event ? event.by : []));
  expect(new Set(people)).toEqual(new Set(["ines", "ben"]));
  expect(events.filter((event) => "id" in event && event.id === "b")).toHaveLength(1);
  // From so long ago nothing waits any more.
  expect(events.filter((event) => "id" in event && event.id === "c")).toHaveLength(2);
});

test("events come in order of time, and none after the last day", () => {
  const start = demoStart(NOW);
  const many = Array.from({ length: 60 }, (_, at) => told(`c${at}`, at % DEMO_DAYS, "disputed"));
  const times = demoTimeline(many, start).map(({ at }) => at.getTime());
  expect(times).toEqual(times.toSorted((left, right) => left - right));
  expect(Math.max(...times)).toBeLessThan(start.getTime() + DEMO_DAYS * DAY_MS);
  const labelled = demoTimeline(many, start).filter(({ kind }) => kind === "second_label");
  expect(labelled.length).toBeLessThan(many.length);
});
