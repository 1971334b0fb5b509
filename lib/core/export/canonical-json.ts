import type { Json } from "./json";

/**
 * The one text of a JSON value (RFC 8785): keys in UTF-16 order, numbers as ECMAScript prints them,
 * no white space. Throws on NaN and infinities. Recurses once per level of nesting.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError("JSON has no NaN and no infinities.");
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(",")}}`;
}
