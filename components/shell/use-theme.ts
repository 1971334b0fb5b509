"use client";

import { useState } from "react";
import type { Theme } from "@/lib/core/appearance/theme";

/** The theme in force and how to change it: at once on this page, and by `store` for the next ones. */
export function useTheme(
  initial: Theme,
  store: (theme: Theme) => Promise<void> | void,
): { theme: Theme; choose: (theme: Theme) => void } {
  const [theme, setTheme] = useState(initial);
  return {
    theme,
    choose(next) {
      setTheme(next);
      const root = document.documentElement;
      if (next === "system") delete root.dataset.theme;
      else root.dataset.theme = next;
      void store(next);
    },
  };
}
