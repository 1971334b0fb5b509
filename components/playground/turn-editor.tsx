import { X } from "lucide-react";
import { CallFields } from "@/components/playground/call-fields";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { MESSAGE_ROLES } from "@/lib/core/cases/conversation";
import type { WrittenTurn } from "@/lib/core/trial/written-turns";

type TurnEditorProps = {
  turn: WrittenTurn;
  /** Its place, from 1 on. */
  number: number;
  judged: boolean;
  /** False for the last one that is left. */
  removable: boolean;
  onChange: (turn: WrittenTurn) => void;
  onRemove: () => void;
  /** Called with what is pasted; true where it was taken as a conversation. */
  onPaste: (text: string) => boolean;
};

const PLACEHOLDERS = {
  system: "Instructions to the model",
  user: "What the person asks. A whole conversation can be pasted here, too.",
  assistant: "What the model answers",
  tool: "What a tool gave back",
};

/** One turn to write in: who speaks, and what. */
export function TurnEditor(props: TurnEditorProps) {
  const { turn, number, judged, onChange } = props;
  return (
    <li
      className={classNames(
        "rounded-md border bg-surface focus-within:border-accent",
        judged ? "border-line-strong" : "border-line",
      )}
    >
      <div className="flex min-h-9 items-center gap-2.5 border-line border-b px-2 py-1">
        <Select
          aria-label={`Role of turn ${number}`}
          value={turn.role}
          onChange={({ target }) => {
            const role = MESSAGE_ROLES.find((one) => one === target.value);
            if (role !== undefined) onChange({ ...turn, role });
          }}
        >
          {MESSAGE_ROLES.map((role) => (
            <option key={role}>{role}</option>
          ))}
        </Select>
        {judged ? <span className="font-medium text-accent text-xs">judged</span> : null}
        {props.removable ? (
          <button
            type="button"
            aria-label={`Remove turn ${number}`}
            onClick={props.onRemove}
            className={buttonClass({ variant: "quiet", size: "icon" }, "ml-auto size-7")}
          >
            <X aria-hidden size={14} />
          </button>
        ) : null}
      </div>
      <Textarea
        aria-label={`Turn ${number}, ${turn.role}`}
        value={turn.content}
        placeholder={PLACEHOLDERS[turn.role]}
        onChange={({ target }) => onChange({ ...turn, content: target.value })}
        onPaste={(event) => {
          if (props.onPaste(event.clipboardData.getData("text/plain"))) event.preventDefault();
        }}
        className={classNames(
          "max-h-96 overflow-y-auto rounded-t-none border-transparent bg-transparent text-read focus-visible:-outline-offset-2",
          turn.role === "tool" && "font-mono text-sm",
        )}
      />
      {turn.role === "assistant" ? (
        <CallFields
          calls={turn.toolCalls}
          number={number}
          onChange={(toolCalls) => onChange({ ...turn, toolCalls })}
        />
      ) : null}
    </li>
  );
}
