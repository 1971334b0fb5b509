import { projectParams } from "@/lib/contract/address";
import { route } from "@/lib/server/route";
import { listChoices } from "@/lib/services/queue/list-choices";

export const GET = route({
  params: projectParams,
  handle: (context, { params }) => listChoices(context, params.project),
});
