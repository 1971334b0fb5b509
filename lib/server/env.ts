import "server-only";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.string().min(1, "is not set: start Plumbline with npm start"),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
  PLUMBLINE_ADDRESS: z.url("must be the address people open, such as http://localhost:3000"),
});

export type Env = { databaseUrl: string; authSecret: string; address: string };

let read: Env | undefined;

/** The process's settings, checked once. Throws one sentence that names the variable at fault. */
export function env(): Env {
  if (read !== undefined) return read;
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `${issue?.path.join(".") ?? "The environment"} ${issue?.message ?? "is wrong"}.`,
    );
  }
  read = {
    databaseUrl: parsed.data.DATABASE_URL,
    authSecret: parsed.data.AUTH_SECRET,
    address: parsed.data.PLUMBLINE_ADDRESS.replace(/\/$/, ""),
  };
  return read;
}
