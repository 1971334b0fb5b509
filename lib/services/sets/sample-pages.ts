import type { SamplePage } from "@/lib/contract/sets";
import { invalid, notFound } from "@/lib/core/errors";
import { releasePlace } from "@/lib/core/evalset/release-place";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { findRelease } from "@/lib/data/sets/find-release";
import { listReleaseSamples } from "@/lib/data/sets/list-release-samples";
import { listWorkingSamples } from "@/lib/data/sets/list-working-samples";

const PAGE_SIZE = 100;

type Page = { reader: QueueReader; cursor: string | null };

/** A page of a set's working version; the cursor is the key of the sample before it. */
export async function workingPage(db: Db, setId: string, page: Page): Promise<SamplePage> {
  const newest = await findRelease(db, setId, "newest");
  const found = await listWorkingSamples(db, setId, {
    newestReleaseId: newest?.id ?? null,
    after: page.cursor,
    limit: PAGE_SIZE + 1,
    reader: page.reader,
  });
  const samples = found.slice(0, PAGE_SIZE);
  return { samples, next: found.length > PAGE_SIZE ? (samples.at(-1)?.key ?? null) : null };
}

/** A page of a release; the cursor is the place in it of the sample before. */
export async function releasePage(
  db: Db,
  setId: string,
  page: Page & { number: number },
): Promise<SamplePage> {
  const release = await findRelease(db, setId, page.number);
  if (release === null) throw notFound("This release");
  const after = page.cursor === null ? null : releasePlace(page.cursor);
  if (page.cursor !== null && after === null) {
    throw invalid("This place in the list does not exist.", [
      { path: "cursor", message: "is none that a page of a release gave" },
    ]);
  }
  const { reader } = page;
  const found = await listReleaseSamples(db, release.id, { after, limit: PAGE_SIZE + 1, reader });
  const shown = found.slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? shown.at(-1) : undefined;
  return {
    samples: shown.map(({ position: _position, ...sample }) => sample),
    next: last === undefined ? null : String(last.position),
  };
}
