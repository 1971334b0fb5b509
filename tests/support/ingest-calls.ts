import type { IngestAnswer } from "@/lib/contract/cases";
import type { IngestCases } from "@/lib/services/cases/ingest-cases";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import type { Context } from "@/lib/services/context";
import type { CaseProject } from "./case-project.ts";

let made = 0;

/** A case like no other before. */
export function conversation(changes: Record<string, unknown> = {}) {
  made += 1;
  return {
    externalId: `case-${made}`,
    messages: [
      { role: "user", content: `Question ${made}` },
      { role: "assistant", content: `Answer ${made}` },
    ],
    ...changes,
  };
}

/** Sends cases to the project as its API does. */
export function ingestInto(project: CaseProject) {
  return (
    cases: unknown[],
    changes: Partial<IngestCases> = {},
    ctx: Context = project.context(),
  ): Promise<IngestAnswer> =>
    ingestCases(ctx, {
      project: project.slug,
      source: "api",
      cases: cases.map((value) => ({ value, idStem: null })),
      ...changes,
    });
}

export function outcomes(answer: IngestAnswer): string[] {
  return answer.cases.map(({ outcome }) => outcome);
}
