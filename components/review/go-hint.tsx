import { Kbd } from "@/components/ui/kbd";
import { GO_TO_KEYS } from "@/lib/core/review/go-to-keys";

/** The letters that `g` waits for. */
export function GoHint() {
  return (
    <div
      role="status"
      className="absolute bottom-4 left-4 z-20 grid grid-cols-2 gap-x-5 gap-y-1 rounded-md border border-line-strong bg-surface px-3.5 py-2.5 text-sm shadow-raised"
    >
      {GO_TO_KEYS.map(({ key, says }) => (
        <span key={key} className="flex items-center gap-2">
          <Kbd>{key}</Kbd> {says}
        </span>
      ))}
    </div>
  );
}
