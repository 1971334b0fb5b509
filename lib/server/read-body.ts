import "server-only";
import { Failure, invalid } from "@/lib/core/errors";

function tooLarge(maxBytes: number): Failure {
  return new Failure("invalid", `The body is larger than ${maxBytes} bytes.`, {
    reason: "body_too_large",
  });
}

function unreadable(message: string, cause: unknown): Failure {
  return new Failure("invalid", message, { cause });
}

/** Reads at most `maxBytes` of a body as UTF-8 text. Throws where it is larger or not UTF-8. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw unreadable("The body is not valid UTF-8.", cause);
  }
}

/** The text of a JSON body. Only `application/json` is taken: a form on another site can't send it. */
export function readJsonText(request: Request, maxBytes: number): Promise<string> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw invalid("Send the body as application/json.");
  return readText(request, maxBytes);
}

/** The value a body's text says. Throws `invalid` where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable("The body is not valid JSON.", cause);
  }
}

/** Reads a JSON body, as `readJsonText` and `parseJson` do. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  return parseJson(await readJsonText(request, maxBytes));
}
