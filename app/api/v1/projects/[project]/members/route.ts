import { projectParams } from "@/lib/contract/address";
import { route } from "@/lib/server/route";
import { listProjectMembers } from "@/lib/services/people/list-project-members";

export const GET = route({
  params: projectParams,
  handle: async (context, { params }) => ({
    members: await listProjectMembers(context, params.project),
  }),
});
