import { DeskTextarea } from "@/components/review/desk-textarea";
import { Field } from "@/components/ui/field";

type BecauseBoxProps = { because: string; later: boolean; onWrite: (because: string) => void };

/** Why a committed or submitted label is changed. Both versions stay, and this beside them. */
export function BecauseBox({ because, later, onWrite }: BecauseBoxProps) {
  return (
    <div className="border-line border-t bg-surface px-[18px] pt-2.5" data-field="because">
      <Field label={later ? "Why you change it" : "Why you revise it"} aside="both versions stay">
        {(wiring) => (
          <DeskTextarea
            {...wiring}
            rows={2}
            maxLength={2_000}
            value={because}
            onChange={(event) => onWrite(event.target.value)}
          />
        )}
      </Field>
    </div>
  );
}
