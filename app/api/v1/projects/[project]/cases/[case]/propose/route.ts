import { z } from "zod";
import { projectParams } from "@/lib/contract/address";
import { proposeInput } from "@/lib/contract/sets";
import { route } from "@/lib/server/route";
import { proposeCase } from "@/lib/services/sets/propose-case";

export const POST = route({
  params: projectParams.extend({ case: z.uuid() }),
  body: proposeInput,
  handle: (context, { body, params }) => proposeCase(context, params, body),
});
