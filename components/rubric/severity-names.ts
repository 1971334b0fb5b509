import type { Severity } from "@/lib/core/rubric/label";

/** How bad the harm or failure is, from none to grave. */
export const SEVERITY_NAMES: Record<Severity, string> = {
  0: "none",
  1: "minor",
  2: "serious",
  3: "grave",
};
