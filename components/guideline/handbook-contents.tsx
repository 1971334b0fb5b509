import { PassageMark } from "@/components/guideline/passage-mark";
import type { Found } from "@/lib/core/guideline/find-in-guideline";
import { CHAPTERS } from "@/lib/core/guideline/guideline-fields";
import type { GuidelineText } from "@/lib/core/guideline/passage";
import { passageId } from "@/lib/core/guideline/passage";

type HandbookContentsProps = {
  text: GuidelineText;
  /** What the page shows of it. */
  found: Found;
  hasVersions: boolean;
};

const LINK = "flex min-h-6 items-center gap-1.5 rounded-sm px-2 py-0.5 hover:bg-sunken";
const CHAPTER = `${LINK} font-semibold text-ink`;

/** The chapters and fields of the handbook that are shown, each a link to where it stands. */
export function HandbookContents({ text, found, hasVersions }: HandbookContentsProps) {
  const chapters = CHAPTERS.map((chapter) => ({
    ...chapter,
    entries: chapter.fields.flatMap((field) => {
      const first = found.passages.find((one) => one.field === field);
      const own = text.passages.find((one) => one.field === field && one.value === undefined);
      return first === undefined
        ? []
        : [{ field, href: `#${passageId(first)}`, title: own?.title ?? first.title }];
    }),
  }));
  return (
    <ul className="flex flex-col gap-2.5 text-sm">
      {chapters
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, title, entries }) => (
          <li key={id}>
            <a href={`#${id}`} className={CHAPTER}>
              {title}
            </a>
            <ul>
              {entries.map((entry) => (
                <li key={entry.field}>
                  <a href={entry.href} className={`${LINK} pl-4 text-ink-2`}>
                    {entry.title}
                    <PassageMark field={entry.field} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      <li>
        {found.terms.length === 0 ? null : (
          <a href="#terms" className={CHAPTER}>
            Terms
          </a>
        )}
        {hasVersions ? (
          <a href="#versions" className={CHAPTER}>
            Versions
          </a>
        ) : null}
      </li>
    </ul>
  );
}
