import type { SaveSampleAnswer, SaveSampleInput } from "@/lib/contract/playground";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { forbidden, invalid } from "@/lib/core/errors";
import { takeCases } from "@/lib/services/cases/take-cases";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/**
 * Brings a conversation of the playground into a set as a new sample, to be labelled blind by someone
 * else: whoever sends it has seen what the scorers say of it, which is recorded with it. Throws
 * `invalid` with what is wrong with it, and `conflict` where they hold the same one blind.
 */
export async function saveSample(
  ctx: Context,
  projectSlug: string,
  { set, ...sample }: SaveSampleInput,
): Promise<SaveSampleAnswer> {
  const project = await openProject(ctx, projectSlug, "import_cases");
  if (ctx.actor.kind !== "user") throw forbidden("Only a person saves from the playground.");
  const { cases } = await takeCases(ctx, project, {
    source: "set",
    set,
    cases: [{ value: sample, idStem: "playground" }],
    shownTo: asId<UserId>(ctx.actor.userId),
  });
  const [answer] = cases;
  if (answer?.id === undefined || answer.outcome === "invalid") {
    const problems = (answer?.problems ?? []).map(({ path, message }) => ({
      path: path.replace(/^cases\[0\]\.?/, ""),
      message,
    }));
    throw invalid("The conversation cannot be kept as it is.", problems);
  }
  return { caseId: answer.id, known: answer.outcome !== "created" };
}
