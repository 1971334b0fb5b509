import { projectParams } from "@/lib/contract/address";
import { projectSettingsSchema } from "@/lib/contract/project-settings";
import { route } from "@/lib/server/route";
import { changeProjectSettings } from "@/lib/services/projects/change-project-settings";

export const PATCH = route({
  params: projectParams,
  body: projectSettingsSchema,
  handle: (context, { params, body }) =>
    changeProjectSettings(context, { slug: params.project, settings: body }),
});
