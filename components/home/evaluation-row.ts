/** A set with its three dimensions: beside its name where there is room, below it elsewhere. */
export const EVALUATION_ROW =
  "grid grid-cols-3 gap-x-3 @[480px]:grid-cols-[minmax(0,142px)_repeat(3,minmax(0,1fr))] @[480px]:gap-x-3.5";
