import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Oklch } from "./oklch";
import { contrast } from "./oklch";

type Theme = Map<string, Oklch>;

const css = readFileSync(new URL("../../../app/tokens.css", import.meta.url), "utf8");
const COLOUR = "oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)";

function colour(parts: readonly (string | undefined)[]): Oklch {
  return [Number(parts[0]) / 100, Number(parts[1]), Number(parts[2])];
}

function block(selector: string): string {
  const from = css.indexOf(`${selector} {`);
  return css.slice(from, css.indexOf("}", from));
}

function themes(): Record<"light" | "dark" | "quiet", Theme> {
  const light: Theme = new Map();
  const dark: Theme = new Map();
  const pair = new RegExp(`--([\\w-]+): light-dark\\(${COLOUR}, ${COLOUR}\\);`, "g");
  for (const [, name, ...parts] of block(":root").matchAll(pair)) {
    light.set(String(name), colour(parts.slice(0, 3)));
    dark.set(String(name), colour(parts.slice(3, 6)));
  }
  const quiet: Theme = new Map(light);
  const single = new RegExp(`--([\\w-]+): ${COLOUR};`, "g");
  for (const [, name, ...parts] of block('[data-theme="quiet"]').matchAll(single)) {
    quiet.set(String(name), colour(parts));
  }
  return { light, dark, quiet };
}

const INKS = ["ink", "ink-2", "ink-3", "accent", "pass", "fail", "warn"];
const DIMENSIONS = ["helpful", "honest", "harmless"];
const CODE = ["code-keyword", "code-string", "code-number", "code-title"];
const GROUNDS = ["ground", "surface", "sunken"];
const SOFT = ["accent-soft", "pass-soft", "fail-soft", "warn-soft"];

const TEXT_ON: ReadonlyArray<readonly [string, string]> = [
  ...[...INKS, ...DIMENSIONS, ...CODE].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground] as const),
  ),
  ...["ink", "ink-2", "ink-3"].flatMap((ink) =>
    [...SOFT, ...DIMENSIONS.map((name) => `${name}-soft`)].map((soft) => [ink, soft] as const),
  ),
  ...[...DIMENSIONS, "accent", "pass", "fail", "warn"].map((ink) => [ink, `${ink}-soft`] as const),
  ...CODE.flatMap((ink) => DIMENSIONS.map((name) => [ink, `${name}-soft`] as const)),
  ["accent-ink", "accent"],
];

describe.each(Object.entries(themes()))("the %s theme", (_, theme) => {
  const ratio = (one: string, other: string) => {
    const [a, b] = [theme.get(one), theme.get(other)];
    if (a === undefined || b === undefined) throw new Error(`no colour ${one} or ${other}`);
    return contrast(a, b);
  };

  it.each(TEXT_ON)("writes %s on %s with at least 4.5:1", (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)("draws the border of a control on %s with at least 3:1", (ground) => {
    expect(ratio("line-control", ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(GROUNDS)("draws the focus ring on %s with at least 3:1", (ground) => {
    expect(ratio("accent", ground)).toBeGreaterThanOrEqual(3);
  });
});
