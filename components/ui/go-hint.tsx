import { Kbd } from "@/components/ui/kbd";

type GoHintProps = { pages: readonly { key: string; says: string }[] };

/** The letters that `g` waits for. */
export function GoHint({ pages }: GoHintProps) {
  return (
    <div
      role="status"
      className="absolute bottom-4 left-4 z-20 grid grid-cols-2 gap-x-5 gap-y-1 rounded-md border border-line-strong bg-surface px-3.5 py-2.5 text-sm shadow-raised"
    >
      {pages.map(({ key, says }) => (
        <span key={key} className="flex items-center gap-2">
          <Kbd>{key}</Kbd> {says}
        </span>
      ))}
    </div>
  );
}
