/**
 * One line of a file by its number, from 1: its text without the line end, or why there is none. Of a
 * file of records that may hold line ends, such as CSV, one record by the line it begins on.
 */
export type FileLine =
  | { number: number; text: string }
  | { number: number; text: null; problem: string };
