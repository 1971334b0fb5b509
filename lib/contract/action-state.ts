import type { Problem } from "@/lib/core/errors";

/** What a form shows after its action: nothing, success with a sentence, or what was wrong where. */
export type ActionState = {
  status: "idle" | "done" | "failed";
  message: string;
  problems: readonly Problem[];
  /** What is shown this once and never again, such as a link or a key. */
  secret?: string;
};

/** A form's action, as a component is given it. */
export type FormAction = (before: ActionState, form: FormData) => Promise<ActionState>;
