"use client";

import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import type { Theme } from "@/lib/core/appearance/theme";

type ThemeChoiceProps = { initial: Theme; store: (theme: Theme) => Promise<void> };

const CHOICES = [
  { value: "system", label: "As the device" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "quiet", label: "Quiet", title: "Low in saturation and contrast, for long days" },
] as const;

/** The look, changed at once and kept for the next page. */
export function ThemeChoice({ initial, store }: ThemeChoiceProps) {
  const [theme, setTheme] = useState(initial);

  function choose(next: Theme) {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    void store(next);
  }

  return (
    <Segmented
      label="Theme"
      choices={CHOICES}
      value={theme}
      onChoose={choose}
      digits="never"
      className="max-w-[480px]"
    />
  );
}
