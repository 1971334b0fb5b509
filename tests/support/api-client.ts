export type ApiClient = {
  project: string;
  /** As a page of the app would send it, signed in. */
  send(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Response>;
};

/** Signs in by the API and keeps the session. */
export async function createApiClient(
  address: string,
  as: { email: string; password: string; project: string },
): Promise<ApiClient> {
  const call = (method: string, path: string, options: { body?: unknown; cookie?: string }) =>
    fetch(`${address}${path}`, {
      method,
      headers: {
        origin: address,
        ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
        ...(options.body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
  const { email, password, project } = as;
  const answer = await call("POST", "/api/v1/session", { body: { email, password } });
  if (!answer.ok) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return { project, send: (method, path, body) => call(method, path, { body, cookie }) };
}
