import type { Basis } from "@/lib/contract/audit";

/** What a basis is called, and what its figures can be said of. */
export const BASIS_WORDS: Record<Basis, { name: string; says: string }> = {
  human: {
    name: "People, random audit",
    says: "People's labels of cases drawn at random, or of an imported census. These figures stand for all cases in question.",
  },
  automated: {
    name: "Automated",
    says: "The labels of the scorer in force on every case. They are as right as the scorer is: compare them with what people say.",
  },
  escalations: {
    name: "Escalations only",
    says: "People's labels of cases that someone or something picked. They were not drawn at random and stand for themselves alone: no rate of the whole.",
  },
};
