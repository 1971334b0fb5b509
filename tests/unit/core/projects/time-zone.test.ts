import { expect, test } from "vitest";
import { isTimeZone, timeZones } from "@/lib/core/projects/time-zone";

test.each(["UTC", "Europe/Vienna", "Asia/Kathmandu", "America/Argentina/Buenos_Aires"])(
  "%s is a time zone",
  (name) => {
    expect(isTimeZone(name)).toBe(true);
  },
);

test.each(["", "+02:00", "Europe/Atlantis", "UTC; DROP TABLE project", "../etc"])(
  "%j is none",
  (name) => {
    expect(isTimeZone(name)).toBe(false);
  },
);

test("every zone to choose from is one, with UTC first", () => {
  expect(timeZones()[0]).toBe("UTC");
  expect(timeZones().every(isTimeZone)).toBe(true);
});
