import { expect, test } from "vitest";
import type { GlobalSituation } from "@/lib/core/pages/global-key";
import { resolveGlobalKey } from "@/lib/core/pages/global-key";
import { GO_TO_KEYS } from "@/lib/core/pages/go-to-keys";
import type { KeyPress } from "@/lib/core/review/key-stroke";

const SITUATION: GlobalSituation = {
  target: "page",
  dialogOpen: false,
  goPending: false,
  singleKeys: true,
  pages: GO_TO_KEYS,
};

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  const held = { ctrl: false, meta: false, alt: false, shift: false, altGraph: false };
  return { key, code: "", ...held, repeat: false, composing: false, mac: false, ...more };
}

const resolve = (pressed: KeyPress, more: Partial<GlobalSituation> = {}) =>
  resolveGlobalKey(pressed, { ...SITUATION, ...more });

test("Ctrl+K opens the commands, also while a person types; ⌘K does on a Mac", () => {
  expect(resolve(press("k", { ctrl: true }))).toEqual({ kind: "commands" });
  expect(resolve(press("k", { ctrl: true }), { target: "text" })).toEqual({ kind: "commands" });
  expect(resolve(press("k", { meta: true, mac: true }))).toEqual({ kind: "commands" });
  expect(resolve(press("k", { ctrl: true, mac: true }))).toBeNull();
  expect(resolve(press("k"))).toBeNull();
});

test("g waits for a letter, and the letter leads to its page", () => {
  expect(resolve(press("g"))).toEqual({ kind: "go" });
  expect(resolve(press("a"), { goPending: true })).toEqual({ kind: "page", path: "/audit" });
  expect(resolve(press("h"), { goPending: true })).toEqual({ kind: "page", path: "" });
  expect(resolve(press("9"), { goPending: true })).toBeNull();
  expect(resolve(press("a"))).toBeNull();
});

test("a letter of a page that the person may not see leads nowhere", () => {
  const pages = GO_TO_KEYS.filter(({ path }) => path !== "/audit");
  expect(resolve(press("a"), { goPending: true, pages })).toBeNull();
});

test("nothing acts under a dialog, in a text, by a held key, or with single keys turned off", () => {
  for (const key of ["g", "?"]) {
    expect(resolve(press(key), { dialogOpen: true })).toBeNull();
    expect(resolve(press(key), { target: "text" })).toBeNull();
    expect(resolve(press(key), { singleKeys: false })).toBeNull();
    expect(resolve(press(key, { repeat: true }))).toBeNull();
  }
  expect(resolve(press("k", { ctrl: true }), { dialogOpen: true })).toBeNull();
  expect(resolve(press("?", { shift: true }))).toEqual({ kind: "keys" });
});

test("every page has a letter of its own", () => {
  const letters = GO_TO_KEYS.map(({ key }) => key);
  expect(new Set(letters).size).toBe(letters.length);
});
