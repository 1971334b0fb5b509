import type { Theme } from "@/lib/core/appearance/theme";

/** The themes as they are offered. */
export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: "As the device",
  light: "Light",
  dark: "Dark",
  quiet: "Quiet",
};
