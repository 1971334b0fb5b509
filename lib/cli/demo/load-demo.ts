import { playDemo } from "@/lib/cli/demo/play-demo";
import type { DemoConversation } from "@/lib/contract/demo";
import type { ShippedContent } from "@/lib/contract/shipped-content";
import { DEMO_PROJECT } from "@/lib/core/demo/demo-project";
import { demoStart } from "@/lib/core/demo/demo-timeline";
import type { Scorer } from "@/lib/core/scoring/scorer";
import type { Database } from "@/lib/data/client";
import type { Context } from "@/lib/services/context";
import { makeDemoProject } from "@/lib/services/demo/make-demo-project";
import { retireDemoPeople } from "@/lib/services/demo/retire-demo-people";

export type DemoToLoad = {
  /** Both are read only where the demo is loaded. */
  readContent: () => Promise<ShippedContent>;
  readConversations: () => Promise<readonly DemoConversation[]>;
  scorers: readonly Scorer[];
  /** It takes some seconds from here on. */
  onBegin: () => void;
};

type DemoContext = { db: Database; now: Date; random: () => number; requestId: string };

/**
 * Fills an empty database with the demo project: four weeks that end the day before `now`, played
 * through the same services as real work. All of it or nothing; false, and nothing done, where anything
 * was made before.
 */
export function loadDemo(ctx: DemoContext, demo: DemoToLoad): Promise<boolean> {
  const start = demoStart(ctx.now);
  return ctx.db.atOnce(async (db) => {
    const system: Context = {
      ...ctx,
      db,
      actor: { kind: "system" },
      enqueue: async () => undefined,
    };
    const { readContent } = demo;
    const project = { ...DEMO_PROJECT, readContent };
    const made = await makeDemoProject({ ...system, now: start }, project);
    if (made === null) return false;
    demo.onBegin();
    const { people, slug } = made;
    const { random, requestId } = ctx;
    const stage = { db, random, requestId, start, project: slug, people, scorers: demo.scorers };
    await playDemo(stage, await demo.readConversations());
    await retireDemoPeople(system, Object.values(people));
    return true;
  });
}
