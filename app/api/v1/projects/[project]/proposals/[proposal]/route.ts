import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import { renderProposal } from "@/lib/server/render-proposal";
import { route } from "@/lib/server/route";
import { readProposal } from "@/lib/services/sets/read-proposal";

export const GET = route({
  params: projectParams.extend({ proposal: z.uuid() }),
  handle: async (context, { params }) => renderProposal(await readProposal(context, params)),
});
