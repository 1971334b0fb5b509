import { queueViewParams, renameViewInput } from "@/lib/contract/queue-views";
import { route } from "@/lib/server/route";
import { deleteView } from "@/lib/services/views/delete-view";
import { renameView } from "@/lib/services/views/rename-view";

export const PATCH = route({
  params: queueViewParams,
  body: renameViewInput,
  async handle(context, { body, params }) {
    await renameView(context, params, body.name);
    return Response.json({ done: true });
  },
});

export const DELETE = route({
  params: queueViewParams,
  async handle(context, { params }) {
    await deleteView(context, params);
    return Response.json({ done: true });
  },
});
