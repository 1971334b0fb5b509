import { QueryClient } from "@tanstack/react-query";

const STALE_SECONDS = 15;

/** The browser's cache of answers. A refused request is not repeated; a lost one twice. */
export function createQueryClient(): QueryClient {
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
