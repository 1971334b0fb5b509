import { z } from "zod";
import type { Conversation, Judged, Message } from "@/lib/core/cases/conversation";
import { MESSAGE_ROLES } from "@/lib/core/cases/conversation";

/** A message as it is stored: the form every importer and the API bring theirs into. */
export const messageSchema = z.strictObject({
  role: z.enum(MESSAGE_ROLES),
  content: z.string().nullable(),
  name: z.string().exactOptional(),
  toolCalls: z
    .array(z.strictObject({ id: z.string(), name: z.string(), arguments: z.string() }))
    .exactOptional(),
  toolCallId: z.string().exactOptional(),
}) satisfies z.ZodType<Message>;

export const judgedSchema = z.strictObject({
  message: z.int().min(0),
  toolCallId: z.string().exactOptional(),
}) satisfies z.ZodType<Judged>;

/** A stored conversation: JSON columns are parsed with this when they are read. */
export const conversationSchema = z.strictObject({
  messages: z.array(messageSchema).min(1),
  judged: judgedSchema.nullable(),
}) satisfies z.ZodType<Conversation>;
