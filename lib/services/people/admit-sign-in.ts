import { Failure } from "@/lib/core/errors";
import { SIGN_IN_LIMITS } from "@/lib/core/people/sign-in-limit";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { signInKeys } from "@/lib/data/people/sign-in-keys";
import { takeAttempt } from "@/lib/data/people/take-attempt";
import type { PublicContext } from "@/lib/services/public-context";

export type SignInAttempt = { email: string; address: string };

/**
 * Counts an attempt to sign in before the password is looked at, so that parallel guesses count too.
 * Throws `rate_limited` past the limit of the account (whether it exists or not) or of the address.
 */
export async function admitSignIn(ctx: PublicContext, attempt: SignInAttempt): Promise<void> {
  const keys = signInKeys(attempt);
  const endsAt = await ctx.db.transact("all", async (db) => {
    const ends = [
      await count(db, ctx, { kind: "account", key: keys.account }),
      await count(db, ctx, { kind: "address", key: keys.address }),
    ];
    return ends.findLast((end) => end !== null) ?? null;
  });
  if (endsAt === null) return;
  const minutes = Math.max(1, Math.ceil((endsAt.getTime() - ctx.now.getTime()) / 60_000));
  throw new Failure(
    "rate_limited",
    `Too many attempts to sign in. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
  );
}

/** When the window ends, if this attempt is past its limit. The first such attempt is audited. */
async function count(
  db: Db,
  ctx: PublicContext,
  { kind, key }: { kind: "account" | "address"; key: string },
): Promise<Date | null> {
  const { windowMinutes, [kind]: limit } = SIGN_IN_LIMITS;
  const attempt = await takeAttempt(db, { key, windowMinutes, now: ctx.now });
  if (attempt.count <= limit) return null;
  if (attempt.count === limit + 1) {
    await appendAuditEntry(db, {
      chain: "instance",
      at: ctx.now,
      actor: "system",
      action: "sign_in.limit",
      subjectType: kind,
      subjectId: key,
      after: { failures: limit, windowMinutes },
      requestId: ctx.requestId,
    });
  }
  return attempt.endsAt;
}
