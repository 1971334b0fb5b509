import { readReadiness } from "@/lib/server/readiness";

/** Whether requests should be sent here: the database answers, is migrated, and nobody stops us. */
export async function GET(): Promise<Response> {
  const readiness = await readReadiness();
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}
