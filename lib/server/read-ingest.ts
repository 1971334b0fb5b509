import "server-only";
import { z } from "zod";
import { idempotencyKeySchema, ingestInput } from "@/lib/contract/cases";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { throughIngestGate } from "@/lib/server/ingest-gate";
import { parse } from "@/lib/server/parse";
import { parseJson, readJsonText } from "@/lib/server/read-body";
import type { IngestCases } from "@/lib/services/cases/ingest-cases";

const headerSchema = z.object({ "Idempotency-Key": idempotencyKeySchema.nullable() });

/** The cases that a request sends, up to 32 MiB, with its Idempotency-Key. */
export async function readIngest(
  request: Request,
): Promise<Pick<IngestCases, "cases" | "idempotency">> {
  const { "Idempotency-Key": key } = parse(headerSchema, {
    "Idempotency-Key": request.headers.get("idempotency-key"),
  });
  const body = await throughIngestGate("reading", () =>
    readJsonText(request, CASE_LIMITS.bodyBytes),
  );
  const { cases } = parse(ingestInput, parseJson(body));
  return {
    cases: cases.map((value) => ({ value, idStem: null })),
    idempotency: key === null ? null : { key, body },
  };
}
