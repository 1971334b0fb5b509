import { signInSchema } from "@/lib/contract/people";
import { publicRoute } from "@/lib/server/public-route";
import { route } from "@/lib/server/route";
import { signIn } from "@/lib/server/sign-in";
import { signOut } from "@/lib/server/sign-out";
import { readOwnSession } from "@/lib/services/people/read-own-session";

export const GET = route({ handle: readOwnSession });

export const POST = publicRoute({
  body: signInSchema,
  async handle(context, body, request) {
    const answer = Response.json(
      { status: "signed in" },
      { headers: { "cache-control": "no-store" } },
    );
    for (const cookie of await signIn(context, body, request.headers)) {
      answer.headers.append("set-cookie", cookie);
    }
    return answer;
  },
});

export const DELETE = route({
  async handle(context, _input, request) {
    const answer = new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
    for (const cookie of await signOut(context, request.headers)) {
      answer.headers.append("set-cookie", cookie);
    }
    return answer;
  },
});
