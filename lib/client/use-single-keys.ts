"use client";

import { changeDeskSettings, deskSettings } from "@/lib/client/desk/desk-settings-store";
import { useObservable } from "@/lib/client/use-observable";

/** Whether keys that are a single character act, here and at the desk, and how to change it. */
export function useSingleKeys() {
  return {
    singleKeys: useObservable(deskSettings, (settings) => settings.singleKeys),
    onSingleKeys: (singleKeys: boolean) => changeDeskSettings({ singleKeys }),
  };
}
