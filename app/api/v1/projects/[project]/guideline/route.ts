import { projectParams } from "@/lib/contract/address";
import { guidelineQuery, publishGuidelineInput } from "@/lib/contract/guideline";
import { route } from "@/lib/server/route";
import { publishGuideline } from "@/lib/services/guideline/publish-guideline";
import { readGuideline } from "@/lib/services/guideline/read-guideline";

export const GET = route({
  params: projectParams,
  query: guidelineQuery,
  handle: (context, { params, query }) => readGuideline(context, params.project, query),
});

export const POST = route({
  params: projectParams,
  body: publishGuidelineInput,
  handle: (context, { params, body }) => publishGuideline(context, params.project, body),
});
