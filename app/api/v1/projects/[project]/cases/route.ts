import { projectParams } from "@/lib/contract/address";
import { throughIngestGate } from "@/lib/server/ingest-gate";
import { readIngest } from "@/lib/server/read-ingest";
import { route } from "@/lib/server/route";
import { ingestCases } from "@/lib/services/cases/ingest-cases";

export const POST = route({
  params: projectParams,
  handle: async (context, { params }, request) => {
    const sent = await readIngest(context, params.project, request);
    return throughIngestGate("storing", () =>
      ingestCases(context, { ...sent, project: params.project, source: "api" }),
    );
  },
});
