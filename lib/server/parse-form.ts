import "server-only";
import type { z } from "zod";
import { parse } from "@/lib/server/parse";

/**
 * Parses a form strictly. Fields named in `lists` are lists (a group of boxes to tick), all others
 * single texts. Throws `invalid` that names every field at fault.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
  lists: readonly string[] = [],
): z.output<Schema> {
  // Next's own fields begin with $.
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$"));
  const values = names.map((name) => [
    name,
    lists.includes(name) ? form.getAll(name) : form.get(name),
  ]);
  const absent = lists.filter((name) => !names.includes(name)).map((name) => [name, []]);
  return parse(schema, Object.fromEntries([...values, ...absent]));
}
