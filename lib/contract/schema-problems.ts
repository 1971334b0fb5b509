import type { z } from "zod";
import type { Problem } from "@/lib/core/errors";

/** A place in an input, such as `messages[0].role`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

/** A schema's issues as problems: one for each unknown field, and the nearest form's for a union. */
export function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  base: readonly PropertyKey[] = [],
): Problem[] {
  return issues.flatMap((issue) => issueProblems(issue, [...base, ...issue.path]));
}

function issueProblems(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pathText([...path, key]),
      message: "is not a known field",
    }));
  }
  if (issue.code === "invalid_union") {
    const nearest = issue.errors.find(
      (branch) => branch.length > 0 && branch.every((inner) => inner.path.length > 0),
    );
    if (nearest !== undefined) return schemaProblems(nearest, path);
  }
  return [{ path: pathText(path), message: issue.message }];
}
