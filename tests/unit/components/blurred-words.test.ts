import type { ReactElement } from "react";
import { Children } from "react";
import { expect, test } from "vitest";
import { QuotedWords } from "@/components/conversation/quoted-words";

type Part = ReactElement<{ className?: string; "aria-hidden"?: boolean; children?: string }>;

/** The parts of what is shown: the words, and what is said in their place. */
function parts(blurred: boolean): Part[] {
  const shown = QuotedWords({ blurred, className: "bg-line", children: "severe words" });
  const { children } = shown.props as { children: Part[] };
  return Children.toArray(children) as Part[];
}

test("Words of a blurred conversation are blurred, and not read out", () => {
  const [words, instead] = parts(true);
  expect(words?.props).toMatchObject({ "aria-hidden": true, children: "severe words" });
  expect(words?.props.className).toContain("blur-[5px]");
  expect(instead?.props).toMatchObject({ className: "sr-only", children: "Blurred words" });
});

test("Other words are plain", () => {
  const [words, instead] = parts(false);
  expect(words?.props["aria-hidden"]).toBeUndefined();
  expect(words?.props.className).toContain("bg-line");
  expect(words?.props.className).not.toContain("blur");
  expect(instead).toBeUndefined();
});
