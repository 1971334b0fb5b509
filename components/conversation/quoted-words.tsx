import type { CSSProperties, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type QuotedWordsProps = {
  /** As in the conversation they are quoted from: to be seen, and heard, only once asked for. */
  blurred: boolean;
  className?: string;
  style?: CSSProperties;
  children: ReactNode;
};

/** Words of a conversation shown beside it. Where the conversation is blurred they are, too. */
export function QuotedWords({ blurred, className, style, children }: QuotedWordsProps) {
  return (
    <>
      <bdi
        aria-hidden={blurred || undefined}
        className={classNames(
          "[overflow-wrap:anywhere]",
          className,
          blurred && "select-none blur-[5px]",
        )}
        style={style}
      >
        {children}
      </bdi>
      {blurred ? <span className="sr-only">Blurred words</span> : null}
    </>
  );
}
