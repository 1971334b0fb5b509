import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { projectPath } from "@/lib/client/project-path";
import { requestJson } from "@/lib/client/request-json";
import type { ProposalDetail, ProposalState, ProposalView, SetSummary } from "@/lib/contract/sets";

export type ProposalFilter = { state: ProposalState; set: string | null };

/** Everything the proposals page has asked for a project. */
export function proposalsKey(project: string) {
  return ["proposals", project] as const;
}

/** The proposals of a state, and of a set where one is named, page by page. */
export function proposalPages(project: string, { state, set }: ProposalFilter) {
  return infiniteQueryOptions({
    queryKey: [...proposalsKey(project), "list", state, set],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({
        state,
        ...(set === null ? {} : { set }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      });
      const url = `${projectPath(project, "proposals")}?${search}`;
      return requestJson<{ proposals: ProposalView[]; next: string | null }>(url, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

/** One proposal with what it is about. */
export function proposalQuery(project: string, id: string) {
  return queryOptions({
    queryKey: [...proposalsKey(project), "one", id],
    queryFn: ({ signal }) =>
      requestJson<ProposalDetail>(projectPath(project, "proposals", id), { signal }),
  });
}

/** The evaluation sets, with what waits for a release. */
export function setsQuery(project: string) {
  return queryOptions({
    queryKey: [...proposalsKey(project), "sets"],
    queryFn: ({ signal }) => requestJson<SetSummary[]>(projectPath(project, "sets"), { signal }),
  });
}
