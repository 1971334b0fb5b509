import type { Context } from "@/lib/services/context";

/** What a service has that serves people who are not signed in: nobody to act as. */
export type PublicContext = Pick<Context, "now" | "db" | "requestId">;

/** The same for one that asks for background work. */
export type PublicWorkContext = PublicContext & Pick<Context, "enqueue">;
