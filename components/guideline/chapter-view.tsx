import type { ReactNode } from "react";
import type { Chapter } from "@/lib/core/guideline/guideline-fields";
import type { Passage } from "@/lib/core/guideline/passage";
import { passageId } from "@/lib/core/guideline/passage";

type ChapterViewProps = {
  chapter: Chapter;
  /** Those to be shown, of this chapter and others. */
  passages: readonly Passage[];
  show: (passage: Passage) => ReactNode;
  /** Below the answers of a field. */
  after: (field: string) => ReactNode;
};

/** The passages of a chapter: each field with its answers below it. Nothing where none is to be shown. */
export function ChapterView({ chapter, passages, show, after }: ChapterViewProps) {
  const fields = chapter.fields
    .map((field) => ({ field, own: passages.filter((one) => one.field === field) }))
    .filter(({ own }) => own.length > 0);
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby={chapter.id} className="mb-10">
      <h2
        id={chapter.id}
        className="mb-3 scroll-mt-20 border-line border-b pb-1.5 font-semibold text-xl tracking-[-0.01em]"
      >
        {chapter.title}
      </h2>
      <div className="flex flex-col gap-6">
        {fields.map(({ field, own }) => (
          <div key={field}>
            {own
              .filter((one) => one.value === undefined)
              .map((one) => (
                <div key={field}>{show(one)}</div>
              ))}
            <div className="flex flex-col gap-1.5">
              {own
                .filter((one) => one.value !== undefined)
                .map((one) => (
                  <div key={passageId(one)}>{show(one)}</div>
                ))}
            </div>
            {after(field)}
          </div>
        ))}
      </div>
    </section>
  );
}
