"use client";

import { RefusedList } from "@/components/review/refused-list";
import { Popover } from "@/components/ui/popover";
import type { Desk } from "@/lib/client/desk/create-desk";
import { saveState } from "@/lib/client/desk/save-state";
import type { OutboxState } from "@/lib/client/outbox/outbox-state";
import { useObservable } from "@/lib/client/use-observable";
import { useOnline } from "@/lib/client/use-online";

const LOOKS = { quiet: "text-ink-3", warn: "font-medium text-warn", fail: "font-medium text-fail" };

/** The true state of saving. Where the server refused something, it opens to what, and what to do. */
export function SaveMark({ desk }: { desk: Desk }) {
  const draft = useObservable(desk.state, (state) => state.draft);
  const outbox = useObservable(desk.outbox.state, whole);
  const { tone, text } = saveState({ draft, outbox, online: useOnline() });
  if (outbox.refused.length === 0) {
    return (
      <span role="status" title={durability(outbox)} className={LOOKS[tone]}>
        {text}
      </span>
    );
  }
  return (
    <>
      <span role="status" className="sr-only">
        {text}
      </span>
      <Popover
        label="Submissions that were not taken"
        align="end"
        trigger={text}
        triggerClass={`${LOOKS[tone]} underline underline-offset-2`}
        className="w-[min(420px,92vw)]"
      >
        {(close) => <RefusedList desk={desk} entries={outbox.refused} onDone={close} />}
      </Popover>
    </>
  );
}

function whole(state: OutboxState): OutboxState {
  return state;
}

function durability({ durable }: OutboxState): string | undefined {
  return durable
    ? undefined
    : "This browser keeps nothing: leave the page open until all is saved.";
}
