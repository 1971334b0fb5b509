import { QueryClient } from "@tanstack/react-query";

const STALE_SECONDS = 15;

let shared: QueryClient | undefined;

/**
 * The cache of answers: in the browser one for all pages, so that a page one comes back to stands at
 * once; on the server one a rendering. A refused request is not repeated; a lost one twice.
 */
export function queryClient(): QueryClient {
  if (typeof window === "undefined") return createQueryClient();
  shared ??= createQueryClient();
  return shared;
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE_SECONDS * 1_000,
        retry: (failures, error) => failures < 2 && !hasStatus(error),
      },
      mutations: { retry: false },
    },
  });
}

/** An error that carries an HTTP status is an answer, not a lost connection. */
function hasStatus(error: Error): boolean {
  return "status" in error;
}
