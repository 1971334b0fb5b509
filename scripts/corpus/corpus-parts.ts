import type { CorpusPhrases, CorpusRequest, CorpusRequests } from "@/lib/contract/corpus-parts";
import type { Taste } from "./recipe";

/** Everything that was written by hand: phrases by language, and the files of requests in order. */
export type CorpusParts = { phrases: Record<string, CorpusPhrases>; files: CorpusRequests[] };

/** A request with what its file says of all of them. */
export type PlacedRequest = { request: CorpusRequest; language: string; taste: Taste };

/** The requests in their files' order. Throws where a request has no label or a name twice. */
export function placeRequests(files: CorpusRequests[]): PlacedRequest[] {
  const names = new Set<string>();
  return files.flatMap((file) =>
    file.requests.map((request) => {
      const label = request.label ?? file.label;
      if (label === undefined) throw new Error(`${request.name} has no label.`);
      if (names.has(request.name)) throw new Error(`Two requests are called ${request.name}.`);
      names.add(request.name);
      const { alarming = false, injection = false } = file;
      return { request, language: file.language, taste: { label, alarming, injection } };
    }),
  );
}
