import type { ImportDefaults } from "@/lib/contract/import";
import { SEVERITIES } from "@/lib/core/rubric/label";

const NAMES = ["model", "modelVersion", "language", "category"] as const;

/** What the form says; empty fields are left out. A time without a zone is the person's own. */
export function readDefaults(form: FormData): ImportDefaults {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const named = NAMES.map((name) => [name, text(name)]).filter(([, value]) => value !== "");
  const occurred = new Date(text("occurredAt"));
  const severity = SEVERITIES.find((one) => String(one) === text("severity"));
  return {
    ...(Object.fromEntries(named) as Partial<Record<(typeof NAMES)[number], string>>),
    ...(Number.isNaN(occurred.getTime()) ? {} : { occurredAt: occurred.toISOString() }),
    ...(severity === undefined || text("reason") === ""
      ? {}
      : { escalation: { reason: text("reason"), severity } }),
  };
}
