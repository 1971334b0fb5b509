import "server-only";
import { z } from "zod";

const schema = z.object({
  DATABASE_URL: z.string().min(1, "is not set: start Plumbline with npm start"),
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
  // How many proxies of ours stand in front, whose X-Forwarded-For is believed.
  PLUMBLINE_TRUST_PROXY: z.coerce
    .number("must be a number of proxies, such as 1")
    .int()
    .min(0)
    .max(10)
    .default(0),
  PLUMBLINE_ADDRESS: z.url("must be the address people open, such as http://localhost:3000"),
});

export type Env = {
  databaseUrl: string;
  authSecret: string;
  address: string;
  trustedProxies: number;
};

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
    trustedProxies: parsed.data.PLUMBLINE_TRUST_PROXY,
    address: parsed.data.PLUMBLINE_ADDRESS.replace(/\/$/, ""),
  };
  return read;
}
