import { describe, expect, it } from "vitest";
import { GO_TO_KEYS } from "@/lib/core/pages/go-to-keys";
import { KEYMAP } from "@/lib/core/review/keymap";
import type { KeySituation } from "@/lib/core/review/resolve-key";
import { resolveKey } from "@/lib/core/review/resolve-key";
import { press } from "./press";

const AT_REST: KeySituation = {
  target: "option",
  dialogOpen: false,
  loading: false,
  goPending: false,
  singleKeys: true,
  hasSelection: false,
};

function command(key: string, situation: Partial<KeySituation> = {}, more = {}) {
  return resolveKey(press({ key, ...more }), { ...AT_REST, ...situation })?.command ?? null;
}

describe("the keymap", () => {
  it("has one meaning for each key", () => {
    const keys = KEYMAP.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
    const letters = GO_TO_KEYS.map((page) => page.key);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it("holds every key the desk promises", () => {
    const promised =
      "j k ArrowRight ArrowLeft ArrowUp ArrowDown Enter mod+Enter a v s e r b [ ] f mod+z g / mod+k ?";
    const keys = KEYMAP.flatMap((row) => row.keys);
    for (const key of promised.split(" ")) expect(keys).toContain(key);
  });

  it("has no key for Backspace", () => {
    expect(command("Backspace")).toBeNull();
    expect(command("Delete")).toBeNull();
  });
});

describe("what a key does", () => {
  it("chooses an option by its digit", () => {
    const action = resolveKey(press({ key: "3", code: "Numpad3" }), AT_REST);
    expect(action).toEqual({ command: "option", digit: 3 });
  });

  it("moves, submits, undoes", () => {
    expect(command("ArrowDown")).toBe("next_field");
    expect(command("Enter")).toBe("submit");
    expect(command("ArrowLeft")).toBe("history_previous");
    expect(command("z", {}, { ctrl: true })).toBe("undo");
  });

  it("does nothing when the key repeats by being held, or is composed", () => {
    for (const { keys } of KEYMAP) {
      for (const key of keys) expect(command(key, {}, { repeat: true })).toBeNull();
    }
    expect(command("j", {}, { composing: true })).toBeNull();
  });

  it("does nothing while a dialog is open or an item loads", () => {
    expect(command("Enter", { dialogOpen: true })).toBeNull();
    expect(command("Enter", { loading: true }, { ctrl: true })).toBeNull();
    expect(command("j", { loading: true })).toBeNull();
  });

  it("keeps out of what is typed, but for what can't be text", () => {
    const typing = { target: "text" } as const;
    for (const key of ["j", "1", "Enter", "ArrowUp", "/", "?", "Backspace"]) {
      expect(command(key, typing)).toBeNull();
    }
    expect(command("z", typing, { ctrl: true })).toBeNull();
    expect(command("Enter", typing, { ctrl: true })).toBe("submit_anywhere");
    expect(command("k", typing, { ctrl: true })).toBe("command_menu");
    expect(command("Escape", typing)).toBe("leave_text");
  });

  it("leaves Enter to a button or link that has the focus", () => {
    expect(command("Enter", { target: "control" })).toBeNull();
    expect(command("s", { target: "control" })).toBe("skip");
    expect(command("Enter", { target: "page" })).toBe("submit");
  });

  it("attaches evidence only where something is selected", () => {
    expect(command("h")).toBeNull();
    expect(command("h", { hasSelection: true })).toBe("evidence_helpful");
    expect(command("m", { hasSelection: true })).toBe("evidence_harmless");
  });

  it("lets single keys be turned off and keeps what has a modifier or the focus", () => {
    const off = { singleKeys: false };
    for (const key of ["j", "a", "[", "/", "?", "g"]) expect(command(key, off)).toBeNull();
    expect(command("2", { ...off, target: "option" })).toBe("option");
    expect(command("2", { ...off, target: "page" })).toBeNull();
    expect(command("ArrowUp", off)).toBe("previous_field");
    expect(command("Enter", off)).toBe("submit");
    expect(command("k", off, { ctrl: true })).toBe("command_menu");
  });

  it("takes a letter after g for a page, and anything else for a change of mind", () => {
    const pending = { goPending: true };
    const page = resolveKey(press({ key: "q" }), { ...AT_REST, ...pending });
    expect(page).toEqual({ command: "go_to", path: "/queue" });
    expect(command("1", pending)).toBeNull();
    expect(command("j", pending)).toBeNull();
  });
});
