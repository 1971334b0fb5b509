"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether ⌘ is this system's modifier. On the server it is not. */
export function useMac(): boolean {
  return useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  );
}
