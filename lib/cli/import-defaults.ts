import { Refusal } from "@/lib/cli/refuse";
import type { ImportDefaults } from "@/lib/contract/import";
import { importDefaultsSchema } from "@/lib/contract/import";

/** The options of `plumbline import` that say what holds for every line. */
export type DefaultOptions = {
  model?: string;
  modelVersion?: string;
  language?: string;
  category?: string;
  occurredAt?: string;
  escalate?: string;
  severity?: string;
};

const OPTION_OF: Record<string, string> = {
  modelVersion: "--model-version",
  occurredAt: "--occurred-at",
  reason: "--escalate",
};

/** What stands in where a line says nothing. Throws a `Refusal` that names the option at fault. */
export function importDefaults(options: DefaultOptions): ImportDefaults {
  const { model, modelVersion, language, category, occurredAt, escalate, severity } = options;
  if (severity !== undefined && escalate === undefined) {
    throw new Refusal("--severity is of an escalation: give its reason with --escalate.");
  }
  const escalation =
    escalate === undefined ? undefined : { reason: escalate, severity: Number(severity ?? 0) };
  const given = { model, modelVersion, language, category, occurredAt, escalation };
  const parsed = importDefaultsSchema.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = String(issue?.path.at(-1) ?? "");
  throw new Refusal(`${OPTION_OF[field] ?? `--${field}`}: ${issue?.message ?? "is wrong"}.`);
}
