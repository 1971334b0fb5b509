import "server-only";
import type { z } from "zod";
import { pathText } from "@/lib/contract/schema-problems";
import { invalid } from "@/lib/core/errors";

/** Parses strictly. Throws `invalid` that names every field at fault by its path. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 50).map((issue) => ({
    path: pathText(issue.path),
    message: issue.message,
  }));
  const first = problems[0];
  throw invalid(
    first === undefined || first.path === ""
      ? (first?.message ?? "The input is wrong.")
      : `${first.path}: ${first.message}`,
    problems,
  );
}
