const PLACE = /\{([^{}]+)\}/g;

/** The names in braces of a template such as `{model}:{id}`. */
export function templatePlaces(template: string): string[] {
  return Array.from(template.matchAll(PLACE), ([, name = ""]) => name.trim());
}

/** The template with each name in braces replaced; the first name without a text where there is one. */
export function fillTemplate(
  template: string,
  textOf: (name: string) => string | null,
): { ok: true; text: string } | { ok: false; missing: string } {
  const missing = templatePlaces(template).find((name) => textOf(name) === null);
  if (missing !== undefined) return { ok: false, missing };
  const text = template.replace(PLACE, (_, name: string) => textOf(name.trim()) ?? "");
  return { ok: true, text };
}
