"use client";

import { useState } from "react";
import type { QueueRow } from "@/lib/contract/queue";

type Cursor = {
  /** Of the row one is at; -1 before one has gone to any. */
  index: number;
  row: QueueRow | null;
  goTo: (index: number) => void;
};

/**
 * The row one is at. It is kept by id, so that it stays when rows come in above it; where it is gone
 * from the list, the one that has taken its place.
 */
export function useCursor(rows: readonly QueueRow[]): Cursor {
  const [at, setAt] = useState<{ id: string; index: number } | null>(null);
  const found = at === null ? -1 : rows.findIndex(({ id }) => id === at.id);
  const index = at === null || found >= 0 ? found : Math.min(at.index, rows.length - 1);
  return {
    index,
    row: rows[index] ?? null,
    goTo(next) {
      const row = rows[next];
      if (row !== undefined && row.id !== at?.id) setAt({ id: row.id, index: next });
    },
  };
}
