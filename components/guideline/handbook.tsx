"use client";

import type { ReactNode } from "react";
import { useState } from "react";
import { AddTag } from "@/components/guideline/add-tag";
import { ChapterView } from "@/components/guideline/chapter-view";
import { HandbookContents } from "@/components/guideline/handbook-contents";
import { HandbookPassage } from "@/components/guideline/handbook-passage";
import { HandbookSearch } from "@/components/guideline/handbook-search";
import { HandbookTerms } from "@/components/guideline/handbook-terms";
import { MovedNotices } from "@/components/guideline/moved-notices";
import { PublishBar } from "@/components/guideline/publish-bar";
import { useEditor } from "@/components/guideline/use-editor";
import { useHandbook } from "@/components/guideline/use-handbook";
import { Button } from "@/components/ui/button";
import type { Guideline } from "@/lib/contract/guideline";
import { findInGuideline } from "@/lib/core/guideline/find-in-guideline";
import { CHAPTERS } from "@/lib/core/guideline/guideline-fields";

type HandbookProps = {
  project: string;
  userId: string;
  guideline: Guideline;
  /** A lead, before the version in force. */
  mayEdit: boolean;
  /** Who published it, and the versions, above and below what it says. */
  origin: ReactNode;
  versions: ReactNode;
};

/** A version of the guideline as a handbook, which leads can edit in place. */
export function Handbook(props: HandbookProps) {
  const { guideline, mayEdit, project } = props;
  const book = useHandbook(props);
  const [editing, setEditing] = useState(false);
  const editor = useEditor({
    ...{ project, userId: props.userId, text: book.text, change: book.change },
    onClose: () => setEditing(true),
  });
  const [sought, setSought] = useState("");
  const words = sought.split(/\s+/u).filter((word) => word !== "");
  const changed = new Set(book.changes.map(({ id }) => id));
  const isEditing = editing || editor.open !== null;
  const active = isEditing && mayEdit && book.stale === null ? editor : null;
  // While something is being written nothing may vanish, least of all its form.
  const found = findInGuideline(book.text, active?.open ? "" : sought);
  const count = found.passages.length + found.terms.length;
  const contents = (
    <HandbookContents text={book.text} found={found} hasVersions={words.length === 0} />
  );
  return (
    <div className="grid gap-x-10 md:grid-cols-[176px_minmax(0,1fr)] xl:grid-cols-[200px_minmax(0,1fr)]">
      <nav
        aria-label="Contents"
        className="-ml-2 hidden max-h-[calc(100dvh-5.5rem)] self-start overflow-y-auto py-1 md:sticky md:top-[4.25rem] md:block"
      >
        {contents}
      </nav>
      <div className="min-w-0 max-w-[920px]">
        {props.origin}
        <div className="mb-6 flex flex-wrap items-center gap-2.5">
          <HandbookSearch
            value={sought}
            onSearch={setSought}
            found={words.length === 0 ? null : count}
          />
          {mayEdit && book.stale === null ? (
            <Button
              aria-pressed={isEditing}
              disabled={editor.open !== null}
              onClick={() => setEditing(!editing)}
            >
              {isEditing ? "Stop editing" : "Edit"}
            </Button>
          ) : null}
        </div>
        <details className="mb-6 rounded-md border border-line bg-surface px-3 py-2 md:hidden">
          <summary className="font-medium text-sm">Contents</summary>
          <div className="mt-2 -ml-2">{contents}</div>
        </details>
        <MovedNotices project={project} version={guideline.version} book={book} />
        {count === 0 ? (
          <p className="py-8 text-ink-2">
            Nothing in the guideline has “{sought.trim()}”. Search for fewer or other words.
          </p>
        ) : null}
        {CHAPTERS.map((chapter) => (
          <ChapterView
            key={chapter.id}
            chapter={chapter}
            passages={found.passages}
            show={(passage) => (
              <HandbookPassage passage={passage} words={words} changed={changed} editor={active} />
            )}
            after={(field) =>
              field === "tags" && active !== null ? <AddTag editor={active} /> : null
            }
          />
        ))}
        <HandbookTerms terms={found.terms} words={words} changed={changed} editor={active} />
        {words.length === 0 ? props.versions : null}
        {book.changes.length === 0 ? null : (
          <PublishBar
            project={project}
            basedOn={guideline.version}
            text={book.text}
            changes={book.changes}
            note={book.note}
            onNote={book.keepNote}
            onDiscard={book.discard}
            onPublished={() => book.keepNote(null)}
          />
        )}
      </div>
    </div>
  );
}
