import { describe, expect, it } from "vitest";
import { keyStrokes } from "@/lib/core/review/key-stroke";
import { press } from "./press";

describe("what a key press may mean", () => {
  it("takes letters by what they type, whatever their place or case", () => {
    expect(keyStrokes(press({ key: "j", code: "KeyC" }))).toEqual(["j"]);
    expect(keyStrokes(press({ key: "J", code: "KeyJ" }))).toEqual(["j"]);
  });

  it("leaves letters with Shift, Alt or a foreign modifier alone", () => {
    expect(keyStrokes(press({ key: "J", code: "KeyJ", shift: true }))).toEqual([]);
    expect(keyStrokes(press({ key: "j", code: "KeyJ", alt: true }))).toEqual([]);
    expect(keyStrokes(press({ key: "∆", code: "KeyJ", alt: true, mac: true }))).toEqual([]);
    expect(keyStrokes(press({ key: "j", code: "KeyJ", meta: true }))).toEqual([]);
    expect(keyStrokes(press({ key: "j", code: "KeyJ", ctrl: true, mac: true }))).toEqual([]);
  });

  it("reads digits from the row, from the number pad and from shifted rows", () => {
    expect(keyStrokes(press({ key: "3", code: "Digit3" }))).toEqual(["3"]);
    expect(keyStrokes(press({ key: "3", code: "Numpad3" }))).toEqual(["3"]);
    expect(keyStrokes(press({ key: "3", code: "Digit3", shift: true }))).toEqual(["3"]);
  });

  it("reads a number pad without NumLock as the arrows it then is", () => {
    expect(keyStrokes(press({ key: "ArrowUp", code: "Numpad8" }))).toEqual(["ArrowUp"]);
  });

  it("reads the digit row by place where a layout types signs there", () => {
    expect(keyStrokes(press({ key: "é", code: "Digit2" }))).toEqual(["é", "2"]);
    expect(keyStrokes(press({ key: "&", code: "Digit1" }))).toEqual(["&", "1"]);
    expect(keyStrokes(press({ key: "!", code: "Digit1", shift: true }))).toEqual(["!"]);
  });

  it("prefers the sign to the place", () => {
    expect(keyStrokes(press({ key: "[", code: "Digit2" }))[0]).toBe("[");
  });

  it("reads letters of other scripts by their place, foreign Latin letters not", () => {
    expect(keyStrokes(press({ key: "о", code: "KeyJ" }))).toEqual(["о", "j"]);
    expect(keyStrokes(press({ key: "ğ", code: "KeyE" }))).toEqual(["ğ"]);
    expect(keyStrokes(press({ key: ",", code: "KeyM" }))).toEqual([","]);
  });

  it("does not take AltGr for a modifier", () => {
    const bracket = { key: "[", code: "Digit8", altGraph: true } as const;
    expect(keyStrokes(press({ ...bracket, ctrl: true, alt: true }))[0]).toBe("[");
    expect(
      keyStrokes(press({ key: "z", code: "KeyZ", ctrl: true, alt: true, altGraph: true })),
    ).toEqual(["z"]);
    expect(keyStrokes(press({ key: "[", code: "Digit5", alt: true, mac: true }))).toEqual(["["]);
  });

  it("finds the brackets of a layout that has other letters in their place", () => {
    expect(keyStrokes(press({ key: "ü", code: "BracketLeft" }))).toContain("[");
    expect(keyStrokes(press({ key: "+", code: "BracketRight" }))).toContain("]");
  });

  it("knows the one modifier of each system", () => {
    expect(keyStrokes(press({ key: "Enter", code: "Enter", ctrl: true }))).toEqual(["mod+Enter"]);
    expect(keyStrokes(press({ key: "k", code: "KeyK", meta: true, mac: true }))).toEqual(["mod+k"]);
    expect(keyStrokes(press({ key: "я", code: "KeyZ", ctrl: true }))).toEqual(["mod+я", "mod+z"]);
    expect(keyStrokes(press({ key: "Z", code: "KeyZ", ctrl: true, shift: true }))).toEqual([]);
  });

  it("takes nothing from a dead key", () => {
    expect(keyStrokes(press({ key: "Dead", code: "BracketLeft" }))).toEqual([]);
  });
});
