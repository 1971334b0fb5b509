import type { ProposalState } from "@/lib/contract/sets";

/** The states one looks through, as the tabs call them. */
export const STATE_TABS = ["open", "approved", "declined", "released"] as const;
export type StateTab = (typeof STATE_TABS)[number];

export const STATE_NAMES: Readonly<Record<ProposalState, string>> = {
  open: "Open",
  approved: "Approved",
  declined: "Declined",
  superseded: "Superseded",
  released: "Released",
};

/** What a list of that state says where it is empty. */
export const NONE_IN_STATE: Readonly<Record<StateTab, { title: string; says: string }>> = {
  open: {
    title: "Nothing to decide",
    says: "A reviewed case comes here where people’s label differs from the automated one, or where a reviewer marks it for a set.",
  },
  approved: {
    title: "Nothing waits for a release",
    says: "Approved proposals stand here until their set is released.",
  },
  declined: {
    title: "Nothing was declined",
    says: "Declined proposals stay here with the reason.",
  },
  released: {
    title: "Nothing was released from here yet",
    says: "Proposals stand here once a release holds them.",
  },
};
