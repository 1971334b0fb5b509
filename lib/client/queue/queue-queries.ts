import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { projectPath } from "@/lib/client/project-path";
import { queueSearch } from "@/lib/client/queue/queue-search";
import { requestJson } from "@/lib/client/request-json";
import type {
  CaseView,
  QueueChoices,
  QueueCount,
  QueueFilter,
  QueuePage,
} from "@/lib/contract/queue";

/** Everything the queue page has asked for a project. */
export function queueKey(project: string) {
  return ["queue", project] as const;
}

/** The cases a filter finds, page by page. While another filter is asked the earlier rows stay. */
export function queuePages(project: string, filter: QueueFilter) {
  return infiniteQueryOptions({
    queryKey: [...queueKey(project), "rows", filter],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      const search = queueSearch({ ...filter, ...cursor });
      return requestJson<QueuePage>(`${projectPath(project, "queue")}?${search}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** How many cases a filter finds. */
export function queueCount(project: string, filter: QueueFilter) {
  return queryOptions({
    queryKey: [...queueKey(project), "count", filter],
    queryFn: ({ signal }) =>
      requestJson<QueueCount>(`${projectPath(project, "queue", "count")}?${queueSearch(filter)}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** What can be filtered by, who can be assigned, and where cases can be sent. */
export function queueChoices(project: string) {
  return queryOptions({
    queryKey: ["queue-choices", project],
    queryFn: ({ signal }) =>
      requestJson<QueueChoices>(projectPath(project, "queue", "choices"), { signal }),
    staleTime: 60_000,
  });
}

/** One case, whole. */
export function caseQuery(project: string, caseId: string) {
  return queryOptions({
    queryKey: ["case", project, caseId],
    queryFn: ({ signal }) =>
      requestJson<CaseView>(projectPath(project, "cases", caseId), { signal }),
  });
}
