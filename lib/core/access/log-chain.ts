import type { ProjectId } from "../brand";

/** A chain of the audit log: a project's, or the instance's own (accounts, sign-ins, set-up). */
export type LogChain = ProjectId | "instance";
