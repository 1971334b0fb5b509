import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import type { Guideline, PublishGuidelineInput } from "@/lib/contract/guideline";

/** One version of a project's guideline. */
export function fetchGuideline(project: string, version: number): Promise<Guideline> {
  return requestJson<Guideline>(`${projectPath(project, "guideline")}?version=${version}`);
}

/** Publishes the next version. Throws `RequestError` where it was refused. */
export function sendGuideline(
  project: string,
  body: PublishGuidelineInput,
): Promise<{ version: number }> {
  return requestJson(projectPath(project, "guideline"), { method: "POST", body });
}
