import { queryOptions } from "@tanstack/react-query";
import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import type { RulesAnswer, RuleView } from "@/lib/contract/rules";
import type { ProjectRuleContent } from "@/lib/core/scoring/project-rules/project-rule";

/** The project's own rules, as the page came with them until they are asked for again. */
export function rulesQuery(project: string, initial: RuleView[]) {
  return queryOptions({
    queryKey: ["rules", project],
    queryFn: ({ signal }) =>
      requestJson<RulesAnswer>(projectPath(project, "rules"), { signal }).then(
        ({ rules }) => rules,
      ),
    initialData: initial,
  });
}

/** A rule that exists is changed as it was last read; one without an id is new. */
export function saveRule(
  project: string,
  known: Pick<RuleView, "id" | "revision"> | null,
  rule: ProjectRuleContent,
): Promise<RuleView> {
  return known === null
    ? requestJson(projectPath(project, "rules"), { method: "POST", body: rule })
    : requestJson(projectPath(project, "rules", known.id), {
        method: "PUT",
        body: { ...rule, revision: known.revision },
      });
}

export function removeRule(project: string, { id, revision }: RuleView): Promise<unknown> {
  return requestJson(`${projectPath(project, "rules", id)}?revision=${revision}`, {
    method: "DELETE",
  });
}
