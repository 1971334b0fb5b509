"use client";

import { useSyncExternalStore } from "react";

/** Whether the window is at least this wide. On the server it is. */
export function useWide(minWidthPx: number): boolean {
  const query = `(min-width: ${minWidthPx}px)`;
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
    () => true,
  );
}
