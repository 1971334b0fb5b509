"use client";

import type { RefObject } from "react";
import { useEffect, useEffectEvent, useRef } from "react";
import type { SelectedSpan } from "@/components/conversation/read-selection";
import { readSelection } from "@/components/conversation/read-selection";

/**
 * Tells what is selected in the conversation, however it came about, once the pointer is up; and null
 * when it no longer is. Without a listener the document is left alone.
 */
export function useSpanSelection(
  root: RefObject<HTMLElement | null>,
  onSelect: ((selected: SelectedSpan | null) => void) | undefined,
): void {
  const told = useRef(false);
  const listens = onSelect !== undefined;

  const tell = useEffectEvent(() => {
    if (root.current === null) return;
    const selected = readSelection(root.current);
    if (selected === null && !told.current) return;
    told.current = selected !== null;
    onSelect?.(selected);
  });

  useEffect(() => {
    if (!listens) return;
    let dragging = false;
    const down = () => {
      dragging = true;
    };
    const up = () => {
      dragging = false;
      tell();
    };
    const change = () => {
      if (!dragging) tell();
    };
    document.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("pointercancel", up);
    document.addEventListener("selectionchange", change);
    return () => {
      document.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
      document.removeEventListener("selectionchange", change);
    };
  }, [listens]);
}
