"use client";

import { useState } from "react";
import { TurnEditor } from "@/components/playground/turn-editor";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { MessageRole } from "@/lib/core/cases/conversation";
import { recognisePaste } from "@/lib/core/formats/recognise-paste";
import type { WrittenTurn } from "@/lib/core/trial/written-turns";
import {
  emptyTurn,
  judgedTurn,
  MOST_WRITTEN,
  turnsOfMessages,
  writtenLength,
} from "@/lib/core/trial/written-turns";

type TurnListProps = {
  turns: readonly WrittenTurn[];
  onChange: (turns: WrittenTurn[]) => void;
};

/** What stood there before a paste was recognised, and what was pasted where. */
type Recognised = { said: string; before: WrittenTurn[]; asText: WrittenTurn[] };

const FORMS = { json: "JSON messages", transcript: "turns with names" };

/** The conversation to be tried, turn by turn. One that is pasted whole takes its place. */
export function TurnList({ turns, onChange }: TurnListProps) {
  const [recognised, setRecognised] = useState<Recognised | null>(null);
  const judged = judgedTurn(turns);

  function change(next: WrittenTurn[]) {
    setRecognised(null);
    onChange(next);
  }
  function paste(key: string, text: string): boolean {
    const found = recognisePaste(text);
    if (found === null) return false;
    const count = found.messages.length;
    setRecognised({
      said: `Read as ${FORMS[found.form]}: ${count} ${count === 1 ? "turn" : "turns"}.`,
      before: [...turns],
      asText: turns.map((turn) => (turn.key === key ? { ...turn, content: text } : turn)),
    });
    onChange(turnsOfMessages(found.messages));
    return true;
  }

  return (
    <div>
      <div role="status">
        {recognised === null ? null : (
          <Notice tone="accent" title={recognised.said} className="mb-3">
            <span className="flex flex-wrap gap-2">
              <Button size="sm" onClick={() => change(recognised.asText)}>
                Keep it as one text
              </Button>
              <Button size="sm" variant="quiet" onClick={() => change(recognised.before)}>
                Undo
              </Button>
            </span>
          </Notice>
        )}
        {writtenLength(turns) > MOST_WRITTEN ? (
          <Notice tone="warn" title="Too long to be scored here" className="mb-3">
            Up to {MOST_WRITTEN.toLocaleString("en")} characters are scored as you type. Import it
            instead.
          </Notice>
        ) : null}
      </div>
      <ol className="flex flex-col gap-2.5" aria-label="Turns">
        {turns.map((turn, at) => (
          <TurnEditor
            key={turn.key}
            turn={turn}
            number={at + 1}
            judged={turn.key === judged}
            removable={turns.length > 1}
            onChange={(next) => change(turns.map((one) => (one.key === turn.key ? next : one)))}
            onRemove={() => change(turns.filter(({ key }) => key !== turn.key))}
            onPaste={(text) => paste(turn.key, text)}
          />
        ))}
      </ol>
      {turns.length < CASE_LIMITS.messages ? (
        <Button
          size="sm"
          variant="quiet"
          className="mt-2"
          onClick={() => change([...turns, nextTurn(turns)])}
        >
          Add a turn
        </Button>
      ) : null}
    </div>
  );
}

/** Answers what came before: a tool that was called, else the other side. */
function nextTurn(turns: readonly WrittenTurn[]): WrittenTurn {
  const last = turns.at(-1);
  const call = last?.role === "assistant" ? last.toolCalls.at(-1) : undefined;
  const role: MessageRole = last?.role === "assistant" ? "user" : "assistant";
  const key = String(Math.max(0, ...turns.map((turn) => Number(turn.key))) + 1);
  return call === undefined
    ? emptyTurn(key, role)
    : { ...emptyTurn(key, "tool"), toolCallId: call.id };
}
