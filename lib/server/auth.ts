import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { database } from "@/lib/server/database";
import { env } from "@/lib/server/env";
import { isSecureAddress } from "@/lib/server/secure-address";

const DAY_SECONDS = 86_400;

function createAuth() {
  const { address, authSecret } = env();
  const secure = isSecureAddress(address);
  return betterAuth({
    appName: "Plumbline",
    baseURL: address,
    secret: authSecret,
    database: prismaAdapter(database().prisma, { provider: "postgresql", transaction: true }),
    // Accounts are made by the set-up link and by invitations, never by whoever finds the address.
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: {
      expiresIn: 7 * DAY_SECONDS,
      updateAge: DAY_SECONDS,
      cookieCache: { enabled: false },
    },
    advanced: {
      // The prefix __Host- is set by name, since it is wanted on plain http at localhost too.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: secure ? "__Host-plumbline.session" : "plumbline.session",
          attributes: { secure, sameSite: "lax", httpOnly: true, path: "/" },
        },
      },
    },
    telemetry: { enabled: false },
  });
}

let made: ReturnType<typeof createAuth> | undefined;

/** The sign-in library, made at first use. */
export function auth(): ReturnType<typeof createAuth> {
  made ??= createAuth();
  return made;
}
