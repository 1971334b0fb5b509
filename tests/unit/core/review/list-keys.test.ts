import { describe, expect, it } from "vitest";
import { PROPOSAL_KEYS } from "@/lib/core/evalset/proposal-keys";
import type { ListSituation } from "@/lib/core/review/list-keys";
import { resolveListKey } from "@/lib/core/review/list-keys";
import { QUEUE_KEYS } from "@/lib/core/review/queue-keys";
import { press } from "./press.ts";

const PAGE: ListSituation = { target: "page", dialogOpen: false, singleKeys: true };

function means(key: Parameters<typeof press>[0], situation: Partial<ListSituation> = {}) {
  return resolveListKey(QUEUE_KEYS, press(key), { ...PAGE, ...situation });
}

describe("A key on a list's page", () => {
  it.each([
    ["j", "next"],
    ["ArrowDown", "next"],
    ["k", "previous"],
    ["Enter", "open_desk"],
    ["o", "open_case"],
    ["x", "select"],
    ["/", "search"],
    ["Escape", "clear"],
    ["q", null],
  ])("%s means %s", (key, command) => {
    expect(means({ key })).toBe(command);
  });

  it("tells a range from one by Shift", () => {
    expect(means({ key: "X", shift: true })).toBe("select_range");
    expect(means({ key: "J", shift: true })).toBeNull();
  });

  it("finds a sign that a layout types with Shift", () => {
    expect(means({ key: "?", shift: true })).toBe("key_sheet");
    expect(means({ key: "/", shift: true })).toBe("search");
  });

  it("acts on nothing while one types, or a dialog is open, or text is composed", () => {
    expect(means({ key: "j" }, { target: "text" })).toBeNull();
    expect(means({ key: "Escape" }, { target: "text" })).toBeNull();
    expect(means({ key: "j" }, { dialogOpen: true })).toBeNull();
    expect(means({ key: "j", composing: true })).toBeNull();
  });

  it("leaves Enter and the arrows to a button or link", () => {
    expect(means({ key: "Enter" }, { target: "control" })).toBeNull();
    expect(means({ key: "ArrowDown" }, { target: "control" })).toBeNull();
    expect(means({ key: "j" }, { target: "control" })).toBe("next");
    expect(means({ key: "Escape" }, { target: "control" })).toBe("clear");
  });

  it("moves on while it is held, and does nothing else then", () => {
    expect(means({ key: "j", repeat: true })).toBe("next");
    expect(means({ key: "x", repeat: true })).toBeNull();
    expect(means({ key: "Enter", repeat: true })).toBeNull();
  });

  it("is silent as a single letter where those are turned off, and not as an arrow", () => {
    expect(means({ key: "j" }, { singleKeys: false })).toBeNull();
    expect(means({ key: "/" }, { singleKeys: false })).toBeNull();
    expect(means({ key: "ArrowDown" }, { singleKeys: false })).toBe("next");
  });

  it("with a modifier is the browser's", () => {
    expect(means({ key: "j", ctrl: true })).toBeNull();
    expect(means({ key: "Enter", ctrl: true })).toBeNull();
  });
});

describe("The keymaps of lists", () => {
  it.each([
    ["queue", QUEUE_KEYS],
    ["proposals", PROPOSAL_KEYS],
  ])("of the %s say each key once, and each command in words", (_, keymap) => {
    const strokes = keymap.flatMap((row) =>
      row.keys.map((key) => `${row.shift ? "shift " : ""}${key}`),
    );
    expect(new Set(strokes).size).toBe(strokes.length);
    expect(keymap.every((row) => row.says.length > 3)).toBe(true);
  });
});
