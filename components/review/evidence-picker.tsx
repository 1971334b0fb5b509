"use client";

import { useEffect, useState } from "react";
import type { SelectedSpan } from "@/components/conversation/read-selection";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { Kbd } from "@/components/ui/kbd";
import { placeNear } from "@/components/ui/place-near";
import type { Dimension } from "@/lib/core/rubric/label";
import { DIMENSIONS } from "@/lib/core/rubric/label";

const KEYS: Record<Dimension, string> = { helpful: "h", honest: "o", harmless: "m" };
const SIZE = { width: 348, height: 38 };

type EvidencePickerProps = {
  selected: SelectedSpan;
  singleKeys: boolean;
  onAttach: (dimension: Dimension) => void;
};

/** Beside what is selected: to which dimension it is evidence. It leaves when the page scrolls; the keys stay. */
export function EvidencePicker({ selected, singleKeys, onAttach }: EvidencePickerProps) {
  const [hidden, setHidden] = useState(false);

  useEffect(() => {
    const hide = () => setHidden(true);
    window.addEventListener("scroll", hide, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", hide, { capture: true });
  }, []);

  if (hidden) return null;
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top } = placeNear(selected.anchor, { size: SIZE, view }, { side: "above" });
  return (
    <div
      role="toolbar"
      aria-label="Attach what is selected as evidence"
      style={{ left, top }}
      // The selection stays while a button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      className="fixed z-20 flex h-[38px] items-center gap-0.5 rounded-md border border-line-strong bg-surface px-1 shadow-raised"
    >
      {DIMENSIONS.map((dimension) => (
        <button
          key={dimension}
          type="button"
          onClick={() => onAttach(dimension)}
          className="inline-flex h-7 items-center gap-1.5 rounded-md px-2 text-sm hover:bg-sunken"
        >
          <DimensionMark dimension={dimension} />
          {singleKeys ? <Kbd>{KEYS[dimension]}</Kbd> : null}
        </button>
      ))}
    </div>
  );
}
