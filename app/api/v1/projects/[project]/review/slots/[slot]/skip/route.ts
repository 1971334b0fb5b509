import { skipInput, slotParams } from "@/lib/contract/desk-input";
import { route } from "@/lib/server/route";
import { skipCase } from "@/lib/services/review/skip-case";

export const POST = route({
  params: slotParams,
  body: skipInput,
  handle: (context, { params, body }) => skipCase(context, params, body),
});
