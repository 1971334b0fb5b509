import { projectParams } from "@/lib/contract/address";
import { route } from "@/lib/server/route";
import { verifyLog } from "@/lib/services/log/verify-log";

export const GET = route({
  params: projectParams,
  handle: (context, { params }) => verifyLog(context, params),
});
