import { projectParams } from "@/lib/contract/address";
import { proposalsQuery } from "@/lib/contract/sets";
import { route } from "@/lib/server/route";
import { listProposals } from "@/lib/services/sets/list-proposals";

export const GET = route({
  params: projectParams,
  query: proposalsQuery,
  handle: (context, { params, query }) => listProposals(context, params.project, query),
});
