import { mappingParams, saveMappingBody } from "@/lib/contract/mappings";
import { route } from "@/lib/server/route";
import { deleteMapping } from "@/lib/services/mappings/delete-mapping";
import { saveMapping } from "@/lib/services/mappings/save-mapping";

export const PUT = route({
  params: mappingParams,
  body: saveMappingBody,
  async handle(context, { body, params: { mapping, project } }) {
    await saveMapping(context, { project, name: mapping, content: body.content });
    return new Response(null, { status: 204 });
  },
});

export const DELETE = route({
  params: mappingParams,
  async handle(context, { params: { mapping, project } }) {
    await deleteMapping(context, { project, name: mapping });
    return new Response(null, { status: 204 });
  },
});
