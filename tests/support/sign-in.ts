import { POST } from "@/app/api/v1/session/route";
import { PASSWORD } from "./instance.ts";

/** A request as this app's own pages send it. */
export function ownRequest(
  path: string,
  options: { method?: string; body?: unknown; cookie?: string; headers?: HeadersInit } = {},
): Request {
  const headers = new Headers(options.headers);
  headers.set("origin", "http://localhost:3000");
  headers.set("host", "localhost:3000");
  if (options.cookie !== undefined) headers.set("cookie", options.cookie);
  if (options.body !== undefined) headers.set("content-type", "application/json");
  return new Request(`http://localhost:3000${path}`, {
    method: options.method ?? "GET",
    headers,
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
}

/** Signs in through the API and returns the session's cookie as a browser sends it back. */
export async function signInAs(email: string, password = PASSWORD): Promise<string> {
  const request = ownRequest("/api/v1/session", { method: "POST", body: { email, password } });
  const answer = await POST(request);
  if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.status}`);
  return cookieOf(answer);
}

/** The first cookie an answer sets, as `name=value`. */
export function cookieOf(answer: Response): string {
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}
