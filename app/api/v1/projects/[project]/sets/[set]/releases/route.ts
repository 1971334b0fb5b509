import { projectParams, slug } from "@/lib/contract/address";
import { publishInput } from "@/lib/contract/sets";
import { route } from "@/lib/server/route";
import { publishRelease } from "@/lib/services/sets/publish-release";

export const POST = route({
  params: projectParams.extend({ set: slug }),
  body: publishInput,
  handle: (context, { body, params }) => publishRelease(context, params, body),
});
