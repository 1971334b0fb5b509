import { projectParams } from "@/lib/contract/address";
import { route } from "@/lib/server/route";
import { listMappings } from "@/lib/services/mappings/list-mappings";

export const GET = route({
  params: projectParams,
  handle: async (context, { params }) => ({
    mappings: await listMappings(context, params.project),
  }),
});
