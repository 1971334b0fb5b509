/** Joins class names, leaving out what is false or missing. A caller's `className` adds layout, never look. */
export function classNames(...parts: ReadonlyArray<string | false | null | undefined>): string {
  return parts.filter(Boolean).join(" ");
}
