declare const brand: unique symbol;

/** A string that only the layer which made it may mint, so that ids of two things cannot be mixed up. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

export type ProjectId = Brand<"ProjectId">;
export type RaterId = Brand<"RaterId">;
export type UserId = Brand<"UserId">;

/** Marks a string that has been checked, or read from the database, as an id of the given kind. */
export function asId<Id extends string>(value: string): Id {
  return value as Id;
}
