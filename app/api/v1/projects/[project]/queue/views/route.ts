import { projectParams } from "@/lib/contract/address";
import { saveViewInput } from "@/lib/contract/queue-views";
import { route } from "@/lib/server/route";
import { listViews } from "@/lib/services/views/list-views";
import { saveView } from "@/lib/services/views/save-view";

export const GET = route({
  params: projectParams,
  handle: (context, { params }) => listViews(context, params.project),
});

export const POST = route({
  params: projectParams,
  body: saveViewInput,
  handle: (context, { body, params }) => saveView(context, params.project, body),
});
