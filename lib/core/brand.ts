declare const brand: unique symbol;

/** A string that only the layer which made it may mint, so that ids of two things cannot be mixed up. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

export type ProjectId = Brand<"ProjectId">;
export type CaseId = Brand<"CaseId">;
export type RoundId = Brand<"RoundId">;
export type SlotId = Brand<"SlotId">;
export type RaterId = Brand<"RaterId">;
export type UserId = Brand<"UserId">;
export type LabelVersionId = Brand<"LabelVersionId">;
export type SetId = Brand<"SetId">;
export type SampleId = Brand<"SampleId">;
export type ProposalId = Brand<"ProposalId">;
export type ReleaseId = Brand<"ReleaseId">;

/** Marks a string that has been checked, or read from the database, as an id of the given kind. */
export function asId<Id extends string>(value: string): Id {
  return value as Id;
}
