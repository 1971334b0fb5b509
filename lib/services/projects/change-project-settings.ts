import { actorName } from "@/lib/core/access/actor";
import { conflict } from "@/lib/core/errors";
import type { Json } from "@/lib/core/export/json";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { requireTimeZone } from "@/lib/data/projects/require-time-zone";
import type { ProjectSettings } from "@/lib/data/projects/update-project";
import { updateProject } from "@/lib/data/projects/update-project";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const FIELDS = ["name", "timeZone", "randomAuditRate", "randomAuditShare"] as const;

/**
 * Sets name, time zone, and the random audit's rate and share (each in [0, 1]). Writes one entry with
 * what changed; nothing at all where nothing did. Cases already drawn stay drawn.
 */
export async function changeProjectSettings(
  ctx: Context,
  { slug, settings }: { slug: string; settings: ProjectSettings },
): Promise<{ changed: number }> {
  const project = await openProject(ctx, slug, "manage_project");
  const changed = FIELDS.filter((field) => project[field] !== settings[field]);
  if (changed.length === 0) return { changed: 0 };
  await ctx.db.transact(project.id, async (db) => {
    if (changed.includes("timeZone")) await requireTimeZone(db, settings.timeZone);
    const { name, timeZone, randomAuditRate, randomAuditShare } = project;
    const from = { name, timeZone, randomAuditRate, randomAuditShare };
    if (!(await updateProject(db, { id: project.id, from, to: settings }))) {
      throw conflict("Somebody else changed the settings meanwhile; look at them again.");
    }
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "project.change_settings",
      subjectType: "project",
      subjectId: project.id,
      before: pick(project, changed),
      after: pick(settings, changed),
      requestId: ctx.requestId,
    });
  });
  return { changed: changed.length };
}

function pick(from: ProjectSettings, fields: readonly (keyof ProjectSettings)[]): Json {
  return Object.fromEntries(fields.map((field) => [field, from[field]]));
}
