import "server-only";
import type { z } from "zod";

type SearchParams = Record<string, string | string[] | undefined>;

/**
 * A page's query, parsed. An address is typed and shared by people: empty parts are left out, and
 * where the rest does not parse the page shows its default instead of an error.
 */
export function parseSearch<Schema extends z.ZodType>(
  schema: Schema,
  search: SearchParams,
): z.output<Schema> {
  const given = Object.entries(search).filter(
    ([, value]) => typeof value === "string" && value !== "",
  );
  const parsed = schema.safeParse(Object.fromEntries(given));
  return parsed.success ? parsed.data : schema.parse({});
}
