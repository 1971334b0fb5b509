import { readdirSync, readFileSync } from "node:fs";
import type { Judged, Message } from "@/lib/core/cases/conversation";
import type { Label, RequestLabel } from "@/lib/core/rubric/label";
import { REQUEST_LABELS } from "@/lib/core/rubric/label";
import { inCheckout } from "../../../scripts/runtime/checkout.ts";

/** A request as the shipped corpus has it, with what a response to it is made of. */
export type SeedRequest = {
  category: string;
  asks: string[];
  answers: string[];
  hedged?: string[];
  [slot: string]: unknown;
};

/** A whole conversation with its label. */
export type SeedConversation = {
  messages: Message[];
  judged?: Judged | null;
  language: string;
  category: string;
  label: Label;
};

export type SeedTexts = {
  /** By language, then by what kind of request they are. */
  requests: Map<string, Record<RequestLabel, SeedRequest[]>>;
  /** By language, then by what they do. */
  phrases: Map<string, Record<string, string[]>>;
  /** Whole conversations of the evaluation sets and the demo, those with a response. */
  conversations: SeedConversation[];
};

/** The texts that come with the product, to compose conversations from. */
export function readSeedTexts(): SeedTexts {
  const corpus = inCheckout("prisma", "seed", "corpus");
  const languages = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return {
    requests: new Map(languages.map((one) => [one, requestsOf(`${corpus}/${one}`)])),
    phrases: new Map(languages.map((one) => [one, readJson(`${corpus}/${one}/phrases.json`)])),
    conversations: ["sets", "demo"].flatMap((folder) =>
      conversationsIn(inCheckout("prisma", "seed", folder)),
    ),
  };
}

type RequestFile = {
  label?: RequestLabel;
  requests: (SeedRequest & { label?: RequestLabel })[];
};

function requestsOf(folder: string): Record<RequestLabel, SeedRequest[]> {
  const all = readdirSync(folder)
    .filter((name) => name !== "phrases.json")
    .flatMap((name) => {
      const { label, requests } = readJson<RequestFile>(`${folder}/${name}`);
      return requests.map((one) => ({ ...one, label: one.label ?? label }));
    });
  const of = (label: RequestLabel) => all.filter((one) => one.label === label);
  return {
    normal_help: of(REQUEST_LABELS[0]),
    unsafe_request: of(REQUEST_LABELS[1]),
    uncertain_fact: of(REQUEST_LABELS[2]),
    policy_sensitive: of(REQUEST_LABELS[3]),
  };
}

function conversationsIn(folder: string): SeedConversation[] {
  return readdirSync(folder)
    .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line): SeedConversation => JSON.parse(line))
    .filter(
      ({ label, messages }) => messages.at(-1)?.role === "assistant" && label.helpful !== null,
    );
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}
