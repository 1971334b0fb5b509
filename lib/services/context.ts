import type { Actor } from "@/lib/core/access/actor";
import type { ProjectId } from "@/lib/core/brand";
import type { Random } from "@/lib/core/random";
import type { Db, Transactions } from "@/lib/data/client";

/** Background work a service can ask for. It is stored by the transaction that asks. */
export type Job =
  | { name: "score-cases"; data: { projectId: ProjectId; caseIds: string[] } }
  | { name: "score-samples"; data: { projectId: ProjectId } };

/** Stores a job inside the caller's transaction: rolled back with it, worked off after the commit. */
export type Enqueue = (db: Db, job: Job) => Promise<void>;

/**
 * Everything a service may reach: who asks, when (read once per request), a source of randomness
 * (not for secrets), the database, background work, and the request's id for the log.
 */
export type Context = {
  actor: Actor;
  now: Date;
  random: Random;
  db: Transactions;
  enqueue: Enqueue;
  requestId: string;
};
