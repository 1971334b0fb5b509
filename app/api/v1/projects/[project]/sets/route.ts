import { projectParams } from "@/lib/contract/address";
import { route } from "@/lib/server/route";
import { listSets } from "@/lib/services/sets/list-sets";

export const GET = route({
  params: projectParams,
  handle: (context, { params }) => listSets(context, params.project),
});
