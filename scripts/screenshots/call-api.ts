import type { Page } from "@playwright/test";

/** Calls the API from the page, with its session. Throws what the server refused. */
export function callApi<Answer>(
  page: Page,
  call: { method: "GET" | "POST" | "PUT" | "PATCH"; path: string; body?: unknown },
): Promise<Answer> {
  return page.evaluate(async ({ body, method, path }) => {
    const response = await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  }, call);
}
