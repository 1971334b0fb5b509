import { describe, expect, it } from "vitest";
import {
  blursAtFirst,
  DEFAULT_DESK_SETTINGS,
  readDeskSettings,
} from "@/lib/core/review/desk-settings";

describe("the settings of the desk", () => {
  it("come back as they were stored", () => {
    const stored = { ...DEFAULT_DESK_SETTINGS, singleKeys: false, blur: "always" };
    expect(readDeskSettings(JSON.stringify(stored))).toEqual(stored);
  });

  it("fall back where they are missing, foreign or broken", () => {
    for (const text of [null, "", "{", "[]", "null", '"x"', '{"blur":"nope","singleKeys":1}']) {
      expect(readDeskSettings(text)).toEqual(DEFAULT_DESK_SETTINGS);
    }
  });

  it("blur from severity 2, always or never", () => {
    expect(blursAtFirst(2, "severe")).toBe(true);
    expect(blursAtFirst(1, "severe")).toBe(false);
    expect(blursAtFirst(null, "severe")).toBe(false);
    expect(blursAtFirst(null, "always")).toBe(true);
    expect(blursAtFirst(3, "never")).toBe(false);
  });
});
