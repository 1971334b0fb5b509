import "server-only";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { throughIngestGate } from "@/lib/server/ingest-gate";
import { readJsonText } from "@/lib/server/read-body";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/**
 * The text of a body with cases, up to 32 MiB, a few at a time. Nothing of it is read before it is
 * known that the caller may bring cases into the project. Throws as `openProject` and `readJsonText`
 * do, and `unavailable`.
 */
export async function readImportBody(
  context: Context,
  project: string,
  request: Request,
): Promise<string> {
  await openProject(context, project, "import_cases");
  return throughIngestGate("reading", () => readJsonText(request, CASE_LIMITS.bodyBytes));
}
