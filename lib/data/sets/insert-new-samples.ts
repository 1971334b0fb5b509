import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { SampleBody } from "@/lib/core/evalset/sample";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { contentRow, versionRow } from "@/lib/data/sets/sample-rows";
import { storeShingles } from "@/lib/data/sets/store-shingles";

type NewSamples = {
  projectId: ProjectId;
  setId: string;
  samples: readonly (SampleBody & { key: string })[];
  now: Date;
};

/** Stores samples that a set doesn't have yet, each as its first version, in a few statements. */
export async function insertNewSamples(
  db: Db,
  { now, projectId, samples, setId }: NewSamples,
): Promise<void> {
  const rows = samples.map(({ key, ...body }) => {
    const content = contentRow(projectId, body, now);
    const sampleId = newId(now);
    const place = { projectId, sampleId, version: 1, contentId: content.id, now };
    return {
      sample: { id: sampleId, projectId, setId, key, createdAt: now },
      content,
      version: versionRow({ ...place, body }),
      text: { id: content.id, messages: body.messages },
    };
  });
  await db.sample.createMany({ data: rows.map(({ sample }) => sample) });
  await db.sampleContent.createMany({ data: rows.map(({ content }) => content) });
  await db.sampleVersion.createMany({ data: rows.map(({ version }) => version) });
  const texts = rows.map(({ text }) => text);
  await storeShingles(db, projectId, texts);
}
