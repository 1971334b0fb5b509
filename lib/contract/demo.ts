import { z } from "zod";
import { conversationSchema, judgedSchema } from "@/lib/contract/conversation";
import { labelSchema } from "@/lib/contract/label";

/** What became of a conversation: labelled, not yet looked at, or labelled by two who disagree. */
const FATES = ["reviewed", "waiting", "disputed"] as const;

/** One conversation of the demo project, with the label that a careful reviewer gives it. */
export const demoConversationSchema = z.strictObject({
  id: z.string().min(1),
  /** Days after the demo's first, and the time of that day (UTC). */
  day: z.int().min(0).max(27),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  version: z.string().min(1),
  language: z.string().min(2),
  category: z.string().min(1),
  messages: conversationSchema.shape.messages,
  judged: judgedSchema.exactOptional(),
  escalation: z
    .strictObject({ reason: z.string().min(1), severity: z.literal([0, 1, 2, 3]) })
    .exactOptional(),
  label: labelSchema,
  fate: z.enum(FATES),
  /** What a second reviewer answers differently, with their own rationale. */
  second: labelSchema.partial().exactOptional(),
});
export type DemoConversation = z.output<typeof demoConversationSchema>;
