import { queryOptions } from "@tanstack/react-query";
import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import type { QueueView, QueueViews, SaveViewInput } from "@/lib/contract/queue-views";

/** The views of the queue that this person is offered. */
export function queueViews(project: string) {
  return queryOptions({
    queryKey: ["queue-views", project],
    queryFn: ({ signal }) =>
      requestJson<QueueViews>(projectPath(project, "queue", "views"), { signal }),
    staleTime: 60_000,
  });
}

/** Keeps a filter under a name. Throws `RequestError`. */
export function saveView(project: string, input: SaveViewInput): Promise<QueueView> {
  return requestJson(projectPath(project, "queue", "views"), { method: "POST", body: input });
}

/** Gives a view another name. Throws `RequestError`. */
export function renameView(project: string, id: string, name: string): Promise<unknown> {
  const url = projectPath(project, "queue", "views", id);
  return requestJson(url, { method: "PATCH", body: { name } });
}

/** Removes a view. Throws `RequestError`. */
export function deleteView(project: string, id: string): Promise<unknown> {
  return requestJson(projectPath(project, "queue", "views", id), { method: "DELETE" });
}
