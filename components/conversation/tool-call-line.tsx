import { MessageText } from "@/components/conversation/message-text";
import { SafeNodes } from "@/components/conversation/safe-nodes";
import type { Sought } from "@/components/conversation/sought";
import { soughtTurn } from "@/components/conversation/sought";
import { treeLeaves } from "@/components/conversation/tree-leaves";
import type { MarksOf } from "@/components/conversation/turn-setting";
import type { TurnCall } from "@/components/conversation/turns";
import { VisibleText } from "@/components/conversation/visible-text";
import { classNames } from "@/components/ui/class-names";
import { Disclosure } from "@/components/ui/disclosure";
import type { SafeLeaf, SafeTree } from "@/lib/contract/safe-tree";

type ToolCallLineProps = {
  turnCall: TurnCall;
  message: number;
  marksOf: MarksOf;
  active: string | null;
  sought: Sought | null;
};

const FOLD_AT = 3_000;
const PREVIEW = 70;

/** A tool call in one line, its name and outcome, that opens to its arguments and result. */
export function ToolCallLine(props: ToolCallLineProps) {
  const { turnCall, message, marksOf, active, sought } = props;
  const { call, result, judged } = turnCall;
  const part = { message, toolCallId: call.id };
  const argumentMarks = marksOf(part);
  const answer = result === null ? null : { message: result.index };
  const resultMarks = answer === null ? [] : marksOf(answer);
  return (
    <Disclosure
      startOpen={judged || argumentMarks.length > 0 || resultMarks.length > 0}
      openTurn={soughtTurn(sought, answer === null ? [part] : [part, answer])}
      className={classNames(
        "my-1",
        judged && "rounded-md ring-2 ring-accent ring-offset-4 ring-offset-surface",
      )}
      summary={
        <span className="flex min-w-0 flex-wrap items-center gap-x-2">
          {judged ? <span className="font-medium text-accent">judged</span> : null}
          <VisibleText text={call.name} className="font-mono text-ink" />
          <span className="min-w-0 truncate font-mono text-xs">
            <SafeNodes nodes={preview(call.arguments)} marks={[]} />
          </span>
          <Outcome result={result} />
        </span>
      }
    >
      <dl className="grid gap-2 rounded-md border border-line bg-surface px-3 py-2 text-sm">
        <dt className="select-none text-ink-3 text-xs">Arguments</dt>
        <dd>
          <MessageText
            tree={call.arguments}
            part={part}
            marks={argumentMarks}
            active={active}
            sought={sought}
            foldAt={FOLD_AT}
            className="font-mono text-xs"
          />
        </dd>
        {result?.message.content ? (
          <>
            <dt className="select-none border-line border-t pt-2 text-ink-3 text-xs">Result</dt>
            <dd>
              <MessageText
                tree={result.message.content}
                part={{ message: result.index }}
                marks={resultMarks}
                active={active}
                sought={sought}
                foldAt={FOLD_AT}
                className="font-mono text-xs"
              />
            </dd>
          </>
        ) : null}
      </dl>
    </Disclosure>
  );
}

function Outcome({ result }: Pick<TurnCall, "result">) {
  if (result === null) return <span className="text-ink-3">no result</span>;
  return result.message.failed ? (
    <span className="font-semibold text-fail">✕ failed</span>
  ) : (
    <span className="font-semibold text-pass">ok</span>
  );
}

// Without its places: what is picked here would be found twice in the page.
function preview(tree: SafeTree): SafeLeaf[] {
  return treeLeaves(tree.children, PREVIEW).map((leaf) =>
    leaf.type === "hidden"
      ? leaf
      : { ...leaf, value: leaf.value.replace(/\s+/g, " ").slice(0, PREVIEW) },
  );
}
