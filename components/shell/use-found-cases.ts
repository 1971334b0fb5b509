"use client";

import { useQuery } from "@tanstack/react-query";
import { projectPath } from "@/lib/client/project-path";
import { queueSearch } from "@/lib/client/queue/queue-search";
import { requestJson } from "@/lib/client/request-json";
import { useSettled } from "@/lib/client/use-settled";
import type { QueuePage } from "@/lib/contract/queue";

const LEAST_CHARACTERS = 3;
const MOST_CASES = 6;
const PAUSE_MS = 250;

/** The first cases whose id or text has the words typed, a moment after the typing stops. */
export function useFoundCases(project: string, typed: string) {
  const q = useSettled(typed.trim(), PAUSE_MS);
  const search = useQuery({
    queryKey: ["command-menu", project, q],
    enabled: q.length >= LEAST_CHARACTERS,
    queryFn: ({ signal }) =>
      requestJson<QueuePage>(
        `${projectPath(project, "queue")}?${queueSearch({ q, status: "all" })}`,
        { signal },
      ),
  });
  return {
    cases: q.length < LEAST_CHARACTERS ? [] : (search.data?.rows.slice(0, MOST_CASES) ?? []),
    status: statusOf(search),
  };
}

function statusOf({ isError, isFetching }: { isError: boolean; isFetching: boolean }) {
  if (isFetching) return "Looking through the cases…";
  return isError ? "The cases could not be searched: the server can’t be reached." : null;
}
