import { PassageMark } from "@/components/guideline/passage-mark";
import { CHAPTERS } from "@/lib/core/guideline/guideline-fields";
import type { GuidelineText } from "@/lib/core/guideline/passage";

type HandbookContentsProps = { text: GuidelineText };

const LINK = "flex min-h-6 items-center gap-1.5 rounded-sm px-2 py-0.5 hover:bg-sunken";

/** The chapters and fields of the handbook, each a link to where it stands. */
export function HandbookContents({ text }: HandbookContentsProps) {
  return (
    <ul className="flex flex-col gap-2.5 text-sm">
      {CHAPTERS.map((chapter) => (
        <li key={chapter.id}>
          <a href={`#${chapter.id}`} className={`${LINK} font-semibold text-ink`}>
            {chapter.title}
          </a>
          <ul>
            {chapter.fields.map((field) => {
              const found = text.passages.find(
                (one) => one.field === field && one.value === undefined,
              );
              return found === undefined ? null : (
                <li key={field}>
                  <a href={`#${field}`} className={`${LINK} pl-4 text-ink-2`}>
                    {found.title}
                    <PassageMark field={field} />
                  </a>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
      <li>
        <a href="#terms" className={`${LINK} font-semibold text-ink`}>
          Terms
        </a>
        <a href="#versions" className={`${LINK} font-semibold text-ink`}>
          Versions
        </a>
      </li>
    </ul>
  );
}
