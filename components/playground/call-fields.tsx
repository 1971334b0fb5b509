import { X } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { ToolCall } from "@/lib/core/cases/conversation";

type CallFieldsProps = {
  calls: readonly ToolCall[];
  /** Of the turn that makes them. */
  number: number;
  onChange: (calls: ToolCall[]) => void;
};

/** The tools that an answer calls, each with its arguments as they are sent. */
export function CallFields({ calls, number, onChange }: CallFieldsProps) {
  function change(at: number, part: Partial<ToolCall>) {
    onChange(calls.map((call, index) => (index === at ? { ...call, ...part } : call)));
  }
  return (
    <div className="flex flex-col gap-2 px-2 pb-2">
      {calls.map((call, at) => (
        <fieldset
          key={call.id}
          className="grid grid-cols-[1fr_auto] gap-1.5 rounded-md bg-sunken p-2"
        >
          <legend className="sr-only">
            Tool call {at + 1} of turn {number}
          </legend>
          <Input
            aria-label="Tool"
            value={call.name}
            placeholder="Name of the tool"
            maxLength={200}
            className="font-mono text-sm"
            onChange={({ target }) => change(at, { name: target.value })}
          />
          <button
            type="button"
            aria-label={`Remove tool call ${at + 1}`}
            onClick={() => onChange(calls.filter((_, index) => index !== at))}
            className={buttonClass({ variant: "quiet", size: "icon" })}
          >
            <X aria-hidden size={14} />
          </button>
          <Textarea
            aria-label="Arguments"
            value={call.arguments}
            placeholder='{"to": "…"}'
            className="col-span-2 min-h-9 max-h-40 font-mono text-sm"
            onChange={({ target }) => change(at, { arguments: target.value })}
          />
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => onChange([...calls, { id: freeId(calls), name: "", arguments: "{}" }])}
        className={buttonClass({ variant: "quiet", size: "sm" }, "self-start text-xs")}
      >
        Add a tool call
      </button>
    </div>
  );
}

function freeId(calls: readonly ToolCall[]): string {
  let at = calls.length + 1;
  while (calls.some(({ id }) => id === `call-${at}`)) at += 1;
  return `call-${at}`;
}
