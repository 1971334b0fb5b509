import type { ProblemBody } from "@/lib/contract/problem";

/** An answer that is no success: what was wrong, in the server's words. */
export class RequestError extends Error {
  readonly status: number;
  readonly problem: ProblemBody | null;
  /** How long the server asks to wait, where it does. */
  readonly retryAfterSeconds: number | null;

  constructor(
    status: number,
    problem: ProblemBody | null,
    retryAfterSeconds: number | null = null,
  ) {
    super(problem?.detail ?? `The server answered ${status}.`);
    this.name = "RequestError";
    this.status = status;
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

async function refusal(response: Response): Promise<RequestError> {
  const type = response.headers.get("content-type") ?? "";
  const isProblem = type.startsWith("application/problem+json");
  const problem = isProblem ? ((await response.json()) as ProblemBody) : null;
  const seconds = Number.parseInt(response.headers.get("retry-after") ?? "", 10);
  return new RequestError(response.status, problem, Number.isNaN(seconds) ? null : seconds);
}

type RequestOptions = {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  body?: unknown;
  signal?: AbortSignal;
  /** Outlives the page that sends it; the body then has to be small. */
  keepalive?: boolean;
};

/**
 * Sends a request and reads the JSON answer. Throws `RequestError` where the server refused, and
 * another error (`TypeError`, a time-out) where it could not be reached.
 */
export async function requestJson<Answer>(
  url: string,
  options: RequestOptions = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: options.method ?? "GET",
    keepalive: options.keepalive ?? false,
    ...(options.body === undefined
      ? {}
      : { body: JSON.stringify(options.body), headers: { "content-type": "application/json" } }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  if (!response.ok) throw await refusal(response);
  // Nothing to say is no JSON: whoever asks for it expects nothing.
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}
