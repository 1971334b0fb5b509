import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { ChangelogEntry } from "@/lib/core/evalset/changelog";
import type { ManifestSample } from "@/lib/core/evalset/release-manifest";
import { byKey } from "@/lib/core/evalset/release-manifest";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { releaseHash } from "@/lib/data/sets/release-hash";

export type ReleaseMember = ManifestSample & { sampleVersionId: string };

/**
 * Writes a release of these sample versions, in order of key, and returns its id and hash.
 * The caller holds the set's lock, or two releases could take one number (the second then fails).
 */
export async function insertRelease(
  db: Db,
  input: {
    projectId: ProjectId;
    setId: string;
    setSlug: string;
    number: number;
    members: readonly ReleaseMember[];
    changelog: readonly ChangelogEntry[];
    notes: string;
    createdBy: string;
    now: Date;
  },
): Promise<{ id: string; hash: string }> {
  const members = [...input.members].sort(byKey);
  const { number, projectId } = input;
  const hash = releaseHash(input.setSlug, number, members);
  const id = newId(input.now);
  await db.release.create({
    data: {
      id,
      projectId,
      setId: input.setId,
      number,
      hash,
      changelog: [...input.changelog],
      notes: input.notes,
      createdBy: input.createdBy,
      createdAt: input.now,
    },
  });
  await db.releaseSample.createMany({
    data: members.map((member, position) => ({
      releaseId: id,
      position,
      projectId,
      sampleVersionId: member.sampleVersionId,
    })),
  });
  return { id, hash };
}
