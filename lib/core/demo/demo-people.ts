import type { Actor } from "../access/actor";
import type { DemoReviewer } from "./demo-timeline";

export type DemoPerson = Extract<Actor, { kind: "user" }>;

/** Who works in the demo: one who leads, and two who label. */
export type DemoPeople = Record<DemoReviewer | "lead", DemoPerson>;
