import { signInSchema } from "@/lib/contract/people";
import { publicRoute } from "@/lib/server/public-route";
import { route } from "@/lib/server/route";
import { signIn } from "@/lib/server/sign-in";
import { signOut } from "@/lib/server/sign-out";
import { readOwnSession } from "@/lib/services/people/read-own-session";

function withCookies(body: { status: string }, cookies: readonly string[]): Response {
  const answer = Response.json(body, { headers: { "cache-control": "no-store" } });
  for (const cookie of cookies) answer.headers.append("set-cookie", cookie);
  return answer;
}

export const GET = route({ handle: readOwnSession });

export const POST = publicRoute({
  body: signInSchema,
  async handle(context, body, request) {
    return withCookies({ status: "signed in" }, await signIn(context, body, request.headers));
  },
});

export const DELETE = route({
  async handle(context, _input, request) {
    return withCookies({ status: "signed out" }, await signOut(context, request.headers));
  },
});
