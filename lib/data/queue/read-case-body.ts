import "server-only";
import { messageSchema } from "@/lib/contract/conversation";
import type { Judged, Message } from "@/lib/core/cases/conversation";
import type { Db } from "@/lib/data/client";

/** What a case's page shows beside its row. `messages` is null where the text was erased. */
export type CaseBody = {
  tags: string[];
  occurredAt: string;
  repaired: boolean;
  metadata: string | null;
  messages: Message[] | null;
  judged: Judged | null;
};

/** The body of a case the caller has found to exist. */
export async function readCaseBody(db: Db, caseId: string): Promise<CaseBody> {
  const { judgedMessage, judgedToolCall, occurredAt, payload, repaired, tags } =
    await db.case.findUniqueOrThrow({
      where: { id: caseId },
      select: {
        tags: true,
        occurredAt: true,
        repaired: true,
        judgedMessage: true,
        judgedToolCall: true,
        payload: true,
      },
    });
  const kept = payload === null || payload.erasedAt !== null ? null : payload;
  return {
    tags,
    repaired,
    occurredAt: occurredAt.toISOString(),
    metadata: kept?.metadata == null ? null : JSON.stringify(kept.metadata, null, 2),
    messages: kept === null ? null : messageSchema.array().parse(kept.messages),
    judged:
      judgedMessage === null
        ? null
        : {
            message: judgedMessage,
            ...(judgedToolCall === null ? {} : { toolCallId: judgedToolCall }),
          },
  };
}
