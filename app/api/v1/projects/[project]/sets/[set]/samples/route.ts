import { projectParams, slug } from "@/lib/contract/address";
import { samplesQuery } from "@/lib/contract/sets";
import { route } from "@/lib/server/route";
import { listSamples } from "@/lib/services/sets/list-samples";

export const GET = route({
  params: projectParams.extend({ set: slug }),
  query: samplesQuery,
  handle: (context, { params, query }) => listSamples(context, params, query),
});
