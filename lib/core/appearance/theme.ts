/** The looks a person can choose; `system` follows the device between light and dark. */
export const THEMES = ["system", "light", "dark", "quiet"] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that holds the choice, so that the first paint is already right. */
export const THEME_COOKIE = "plumbline.theme";

/** The theme a cookie names; anything else is `system`. */
export function readTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}
