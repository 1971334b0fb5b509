import { caseParams } from "@/lib/contract/address";
import { renderCase } from "@/lib/server/render-case";
import { route } from "@/lib/server/route";
import { readCase } from "@/lib/services/queue/read-case";
import { revealScores } from "@/lib/services/queue/reveal-scores";

export const POST = route({
  params: caseParams,
  handle: async (context, { params }) => {
    await revealScores(context, params.project, params.case);
    return renderCase(await readCase(context, params.project, params.case));
  },
});
