import { projectParams } from "@/lib/contract/address";
import { bulkLabelInput } from "@/lib/contract/bulk-label";
import { route } from "@/lib/server/route";
import { labelCases } from "@/lib/services/queue/label-cases";

export const POST = route({
  params: projectParams,
  body: bulkLabelInput,
  handle: (context, { body, params }) => labelCases(context, params.project, body),
});
