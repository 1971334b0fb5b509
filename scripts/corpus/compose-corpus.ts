import type { CorpusAnswer } from "@/lib/contract/corpus";
import { seededRandom } from "@/lib/core/random";
import { composeRequest } from "./compose-request";
import type { CorpusParts } from "./corpus-parts";
import { placeRequests } from "./corpus-parts";
import { createDecks } from "./create-decks";

const SEED = 20_260_302;

/**
 * Composes the training corpus from its parts: the same parts give the same answers in the same
 * order, for ever. Throws where a request has no label or two have one name.
 */
export function composeCorpus({ files, phrases }: CorpusParts): CorpusAnswer[] {
  const random = seededRandom(SEED);
  const draw = createDecks(random);
  return placeRequests(files).flatMap((placed) =>
    composeRequest(placed, { draw, random, phrases: phrases[placed.language] ?? {} }),
  );
}
