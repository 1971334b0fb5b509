import { z } from "zod";
import { projectParams, slug } from "@/lib/contract/address";
import { exportQuery } from "@/lib/contract/sets";
import { releaseFile } from "@/lib/server/release-file";
import { route } from "@/lib/server/route";
import { exportRelease } from "@/lib/services/sets/read-release";

export const GET = route({
  params: projectParams.extend({ set: slug, number: z.coerce.number().int().min(1) }),
  query: exportQuery,
  handle: async (context, { params, query }) =>
    releaseFile(await exportRelease(context, params), query.format),
});
