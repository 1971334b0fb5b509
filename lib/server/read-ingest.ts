import "server-only";
import { z } from "zod";
import { idempotencyKeySchema, ingestInput } from "@/lib/contract/cases";
import { parse } from "@/lib/server/parse";
import { parseJson } from "@/lib/server/read-body";
import { readImportBody } from "@/lib/server/read-import-body";
import type { IngestCases } from "@/lib/services/cases/ingest-cases";
import type { Context } from "@/lib/services/context";

const headerSchema = z.object({ "Idempotency-Key": idempotencyKeySchema.nullable() });

/** The cases that a request sends, up to 32 MiB, with its Idempotency-Key; once it may send any. */
export async function readIngest(
  context: Context,
  project: string,
  request: Request,
): Promise<Pick<IngestCases, "cases" | "idempotency">> {
  const { "Idempotency-Key": key } = parse(headerSchema, {
    "Idempotency-Key": request.headers.get("idempotency-key"),
  });
  const body = await readImportBody(context, project, request);
  const { cases } = parse(ingestInput, parseJson(body));
  return {
    cases: cases.map((value) => ({ value, idStem: null })),
    idempotency: key === null ? null : { key, body },
  };
}
