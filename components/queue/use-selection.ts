"use client";

import { useState } from "react";
import type { QueueRow } from "@/lib/contract/queue";
import type { ListSelection } from "@/lib/core/review/list-selection";
import {
  MOST_SELECTED,
  NOTHING_SELECTED,
  selectRange,
  toggleSelected,
} from "@/lib/core/review/list-selection";

export type Selection = {
  ids: ReadonlySet<string>;
  select: (index: number, range: boolean) => void;
  selectAll: () => void;
  /** Keeps these alone. */
  keep: (ids: readonly string[]) => void;
};

/** Which cases of the list are selected. */
export function useSelection(rows: readonly QueueRow[]): Selection {
  const [selection, setSelection] = useState<ListSelection>(NOTHING_SELECTED);
  const order = () => rows.map(({ id }) => id);
  return {
    ids: selection.ids,
    select(index, range) {
      const id = rows[index]?.id;
      if (id === undefined) return;
      setSelection((now) => (range ? selectRange(now, order(), id) : toggleSelected(now, id)));
    },
    selectAll() {
      const all = order().slice(0, MOST_SELECTED);
      const whole = all.every((id) => selection.ids.has(id));
      setSelection(whole ? NOTHING_SELECTED : { ids: new Set(all), anchor: null });
    },
    keep: (ids) => setSelection({ ids: new Set(ids), anchor: null }),
  };
}
