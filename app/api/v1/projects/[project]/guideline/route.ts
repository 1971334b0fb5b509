import { projectParams } from "@/lib/contract/address";
import { guidelineQuery } from "@/lib/contract/guideline";
import { route } from "@/lib/server/route";
import { readGuideline } from "@/lib/services/guideline/read-guideline";

export const GET = route({
  params: projectParams,
  query: guidelineQuery,
  handle: (context, { params, query }) => readGuideline(context, params.project, query),
});
