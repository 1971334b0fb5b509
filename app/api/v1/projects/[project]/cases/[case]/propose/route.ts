import { caseParams } from "@/lib/contract/address";
import { proposeInput } from "@/lib/contract/sets";
import { route } from "@/lib/server/route";
import { proposeCase } from "@/lib/services/sets/propose-case";

export const POST = route({
  params: caseParams,
  body: proposeInput,
  handle: (context, { body, params }) => proposeCase(context, params, body),
});
