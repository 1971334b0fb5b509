import "server-only";
import { conversationSchema } from "@/lib/contract/conversation";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { Db } from "@/lib/data/client";

export type StoredConversation = Conversation & {
  externalId: string;
  language: string | null;
  category: string | null;
  model: string | null;
};

/** A case's conversation with what is judged, or null where the case or its text is gone. */
export async function readConversation(db: Db, caseId: string): Promise<StoredConversation | null> {
  const found = await db.case.findUnique({
    where: { id: caseId },
    select: {
      externalId: true,
      language: true,
      category: true,
      model: true,
      judgedMessage: true,
      judgedToolCall: true,
      payload: { select: { messages: true, erasedAt: true } },
    },
  });
  if (found?.payload == null || found.payload.erasedAt !== null) return null;
  const { category, externalId, judgedMessage, judgedToolCall, language, model, payload } = found;
  const judged =
    judgedMessage === null
      ? null
      : {
          message: judgedMessage,
          ...(judgedToolCall === null ? {} : { toolCallId: judgedToolCall }),
        };
  return {
    ...conversationSchema.parse({ messages: payload.messages, judged }),
    externalId,
    language,
    category,
    model,
  };
}
