"use client";

import type { RefObject, ToggleEvent } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Placing } from "@/components/ui/place-near";
import { placeNear } from "@/components/ui/place-near";

/**
 * Keeps a native popover beside its anchor while it is open: in the top layer, closed by Escape and
 * a press elsewhere where its `popover` attribute is `auto`. The layer starts out `opacity-0`, so that
 * it is not seen before it is placed.
 */
export function useLayer<Anchor extends HTMLElement>(placing: Placing = {}) {
  const anchor = useRef<Anchor>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { side = "below", align = "start" } = placing;

  const place = useCallback(() => position(anchor, layer, { side, align }), [side, align]);

  useEffect(() => {
    if (!open) return;
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [open, place]);

  return {
    anchor,
    layer,
    open,
    show: () => layer.current?.showPopover(),
    hide: () => layer.current?.hidePopover(),
    onToggle(event: ToggleEvent<HTMLElement>) {
      const opens = event.newState === "open";
      if (!opens) event.currentTarget.style.opacity = "";
      setOpen(opens);
    },
  };
}

function position(
  anchor: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
  placing: Placing,
) {
  const at = anchor.current?.getBoundingClientRect();
  const element = layer.current;
  if (at === undefined || element === null) return;
  element.style.maxHeight = "none";
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top, maxHeight } = placeNear(at, { size, view }, placing);
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    maxHeight: `${maxHeight}px`,
    opacity: "1",
  });
}
