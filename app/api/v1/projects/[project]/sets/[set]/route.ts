import { projectParams, slug } from "@/lib/contract/address";
import { route } from "@/lib/server/route";
import { readSet } from "@/lib/services/sets/read-set";

export const GET = route({
  params: projectParams.extend({ set: slug }),
  handle: (context, { params }) => readSet(context, params.project, params.set),
});
