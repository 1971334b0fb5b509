/** What was kept as an object: nothing is known of its fields yet. */
export type Fields = { readonly [key: string]: unknown };

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
