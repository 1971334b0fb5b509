"use client";

import { useEffect } from "react";
import { deskSettings, followDeskSettings } from "@/lib/client/desk/desk-settings-store";
import { useObservable } from "@/lib/client/use-observable";
import { blursAtFirst } from "@/lib/core/review/desk-settings";

/**
 * Whether a conversation of this severity is blurred at first, as the person's desk settings say, from
 * any page. On the server and in the first rendering: by the default ones.
 */
export function useBlurred(severity: number | null): boolean {
  const blur = useObservable(deskSettings, (settings) => settings.blur);
  useEffect(followDeskSettings, []);
  return blursAtFirst(severity, blur);
}
