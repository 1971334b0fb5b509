import type { Random } from "@/lib/core/random";
import { logNormal, pick } from "./dice.ts";
import type { SeedRequest, SeedTexts } from "./seed-texts.ts";
import type { Conduct } from "./true-label.ts";

/** In characters: half the answers are shorter, one in twenty is four times as long. */
const MEDIAN_LENGTH = 700;
const SPREAD = 0.85;
const LONGEST = 12_000;

type Composing = { texts: SeedTexts; language: string; request: SeedRequest; random: Random };

/** A response to the request that does what `conduct` says, in the shipped corpus's own phrases. */
export function composeResponse(composing: Composing, conduct: Conduct): string {
  const { random, request } = composing;
  const say = (kind: string) => phrase(composing, kind);
  const { behavior, handedOver, hedged } = conduct;
  if (behavior === "no_answer") return say("no-answer");
  if (behavior === "full_refusal")
    return sentences(refusal(composing), say("reason-plain"), say("offer"));
  if (behavior === "partial_refusal") {
    return sentences(say("partial-open"), body(composing, 0.4), say("partial-close"));
  }
  if (handedOver) return sentences(text(request.first), say("handover"));
  if (hedged) {
    const known =
      request.hedged === undefined ? body(composing, 0.5) : pick(random, request.hedged);
    return sentences(known, say("hedge"));
  }
  return sentences(random() < 0.4 ? say("open") : "", body(composing, 1), say("close"));
}

const REFUSALS = ["flat", "sorry", "policy", "machine", "lecture", "deflect", "redirect"];

function refusal(composing: Composing): string {
  return phrase(composing, `refuse-${pick(composing.random, REFUSALS)}`);
}

/** The answer itself, then more of the kind until it is as long as drawn. */
function body({ language, random, request, texts }: Composing, share: number): string {
  const length = Math.min(LONGEST, logNormal(random, MEDIAN_LENGTH * share, SPREAD));
  const normal = (texts.requests.get(language)?.normal_help ?? []).filter(
    ({ answers }) => answers.length > 0,
  );
  const akin = normal.filter(({ category }) => category === request.category);
  const more = akin.length > 1 ? akin : normal;
  const own = [...request.answers, ...(request.hedged ?? [])];
  const paragraphs = [pick(random, own.length > 0 ? own : (more[0]?.answers ?? []))];
  let written = paragraphs[0]?.length ?? 0;
  while (written < length && more.length > 0) {
    const paragraph = pick(random, pick(random, more).answers);
    paragraphs.push(`${paragraphs.length + 1}. ${paragraph}`);
    written += paragraph.length;
  }
  return paragraphs.join("\n\n");
}

function phrase({ language, random, request, texts }: Composing, kind: string): string {
  const spoken = texts.phrases.get(language)?.[kind] ?? texts.phrases.get("en")?.[kind] ?? [""];
  const template = spoken.length === 0 ? "" : pick(random, spoken);
  return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => filled(request, slot));
}

function filled(request: SeedRequest, slot: string): string {
  const value = text(request[slot.toLowerCase()]) || "this";
  return slot === slot.toLowerCase() ? value : value.charAt(0).toUpperCase() + value.slice(1);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function sentences(...parts: string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
