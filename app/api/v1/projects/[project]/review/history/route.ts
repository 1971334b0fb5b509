import { projectParams } from "@/lib/contract/address";
import { historyQuery } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { listOwnHistory } from "@/lib/services/review/list-own-history";

export const GET = route({
  params: projectParams,
  query: historyQuery,
  handle: (context, { params, query }) =>
    listOwnHistory(context, params.project, query.cursor ?? null),
});
