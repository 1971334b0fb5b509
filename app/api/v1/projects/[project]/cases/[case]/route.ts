import { caseParams } from "@/lib/contract/address";
import { renderCase } from "@/lib/server/render-case";
import { route } from "@/lib/server/route";
import { readCase } from "@/lib/services/queue/read-case";

export const GET = route({
  params: caseParams,
  handle: async (context, { params }) =>
    renderCase(await readCase(context, params.project, params.case)),
});
