import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "@/lib/core/people/password";
import { database } from "@/lib/server/database";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { isSecureAddress } from "@/lib/server/secure-address";
import { sessionCookieName } from "@/lib/server/session-cookie";
import { identifyUser } from "@/lib/services/people/identify";

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
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
    },
    // A session ends after seven days, used or not: its token is never prolonged.
    session: {
      expiresIn: 7 * DAY_SECONDS,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      session: {
        create: {
          // A disabled account gets no session, and the same answer as a wrong password.
          before: async ({ userId }) => (await identifyUser(database(), userId)) !== null,
        },
      },
    },
    // Failures are counted per account and address by `admitSignIn`.
    rateLimit: { enabled: false },
    logger: {
      level: "error",
      log: (_level, message) => log.error({ source: "better-auth" }, message),
    },
    advanced: {
      // The prefix __Host- is set by name, since it is wanted on plain http at localhost too.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: sessionCookieName(secure),
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
