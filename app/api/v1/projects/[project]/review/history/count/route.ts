import { projectParams } from "@/lib/contract/address";
import { historyCountQuery } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { countOwnHistory } from "@/lib/services/review/count-own-history";

export const GET = route({
  params: projectParams,
  query: historyCountQuery,
  handle: (context, { params, query }) => countOwnHistory(context, params.project, query.since),
});
