"use client";

import type { RefObject } from "react";
import { useState } from "react";
import type { Sought } from "@/components/conversation/sought";
import type { Turn } from "@/components/conversation/turns";
import { turnOf } from "@/components/conversation/turns";
import type { TurnScroller } from "@/components/conversation/virtual-turns";

/** A long conversation is laid out within so many frames, or not at all. */
const MOST_FRAMES = 60;

type Seeking = {
  box: RefObject<HTMLElement | null>;
  scroller: RefObject<TurnScroller | null>;
  turns: readonly Turn[];
};

type Target = Omit<Sought, "turn"> & {
  /** The element, once it is in the page. */
  find: (box: HTMLElement) => HTMLElement | null;
  arrive: (element: HTMLElement) => void;
};

/**
 * Brings text into the page that may be in a turn far away, folded, or in a closed line: opens what hides
 * it, scrolls to its turn, and goes on once it is there. Where it never is, its turn is in sight.
 */
export function useSeek({ box, scroller, turns }: Seeking) {
  const [sought, setSought] = useState<Sought | null>(null);

  function seek({ find, arrive, ...what }: Target): void {
    const at = turnOf(turns, what.message);
    if (at < 0) return;
    setSought((before) => ({ ...what, turn: (before?.turn ?? 0) + 1 }));
    let frames = 0;
    const look = () => {
      const root = box.current;
      if (root === null) return;
      const element = find(root);
      const turn = root.querySelector(`[data-index="${at}"]`);
      frames += 1;
      if (element !== null) arrive(element);
      else if (frames < MOST_FRAMES) {
        if (turn === null) scroller.current?.scrollToTurn(at);
        requestAnimationFrame(look);
      } else turn?.scrollIntoView({ block: "start" });
    };
    // What opens is in the page by the next frame.
    requestAnimationFrame(look);
  }

  return { sought, seek };
}

/** Scrolls to an element, and again once what came into sight around it has been measured. */
export function centre(element: HTMLElement): void {
  element.scrollIntoView({ block: "center" });
  requestAnimationFrame(() =>
    requestAnimationFrame(() => element.scrollIntoView({ block: "center" })),
  );
}
