import { queryOptions } from "@tanstack/react-query";
import { requestJson } from "@/lib/client/request-json";
import type { Guideline } from "@/lib/contract/guideline";

/** One version of a project's guideline. It never changes, so it is asked for once. */
export function guidelineQuery(project: string, version: number) {
  return queryOptions({
    queryKey: ["guideline", project, version],
    queryFn: () =>
      requestJson<Guideline>(
        `/api/v1/projects/${encodeURIComponent(project)}/guideline?version=${version}`,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
