import { newProjectSchema } from "@/lib/contract/people";
import { route } from "@/lib/server/route";
import { shippedContent } from "@/lib/server/shipped-content";
import { createProject } from "@/lib/services/projects/create-project";
import { listOwnProjects } from "@/lib/services/projects/list-own-projects";

export const GET = route({
  handle: async (context) => ({ projects: await listOwnProjects(context) }),
});

export const POST = route({
  body: newProjectSchema,
  async handle(context, { body }) {
    const created = await createProject(context, { ...body, content: await shippedContent() });
    return Response.json(created, { status: 201 });
  },
});
