import { TriangleAlert } from "lucide-react";

/** What hardly goes together, in words, below the field it is about. It forbids nothing. */
export function Advice({ id, sentences }: { id: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div id={id} className="mt-1.5 flex flex-col gap-1">
      {sentences.map((sentence) => (
        <p key={sentence} className="flex items-start gap-1.5 text-warn text-xs">
          <TriangleAlert aria-hidden size={13} className="mt-px flex-none" />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}
