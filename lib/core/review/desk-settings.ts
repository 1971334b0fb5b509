export const BLUR_CHOICES = ["severe", "always", "never"] as const;
export type BlurChoice = (typeof BLUR_CHOICES)[number];

/** How one person works at the desk. Kept in their browser. */
export type DeskSettings = {
  /** Whether keys that are a single character act. */
  singleKeys: boolean;
  /** Whether `b` reveals as long as it is held, or until it is pressed again. */
  holdToReveal: boolean;
  blur: BlurChoice;
  /** Whether choosing an option moves on to the next open field. */
  advance: boolean;
};

export const DEFAULT_DESK_SETTINGS: DeskSettings = {
  singleKeys: true,
  holdToReveal: true,
  blur: "severe",
  advance: true,
};

/** The severity from which a conversation is blurred until it is asked for. */
export const BLUR_FROM_SEVERITY = 2;

/** The settings a stored text holds; whatever is missing or foreign in it is the default. */
export function readDeskSettings(stored: string | null): DeskSettings {
  const found = parseObject(stored);
  const flag = (name: "singleKeys" | "holdToReveal" | "advance") =>
    typeof found[name] === "boolean" ? found[name] : DEFAULT_DESK_SETTINGS[name];
  return {
    singleKeys: flag("singleKeys"),
    holdToReveal: flag("holdToReveal"),
    blur: BLUR_CHOICES.find((choice) => choice === found.blur) ?? DEFAULT_DESK_SETTINGS.blur,
    advance: flag("advance"),
  };
}

/** Whether a conversation of this severity is blurred at first. An unknown severity is not severe. */
export function blursAtFirst(severity: number | null, choice: BlurChoice): boolean {
  if (choice === "never") return false;
  return choice === "always" || (severity ?? 0) >= BLUR_FROM_SEVERITY;
}

function parseObject(stored: string | null): Record<string, unknown> {
  if (stored === null) return {};
  try {
    const parsed: unknown = JSON.parse(stored);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    // A setting that can't be read is as good as none.
    return {};
  }
}
