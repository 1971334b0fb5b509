/** What PostgreSQL says, and what a person can do about it. */
const EXPLANATIONS: [RegExp, string][] = [
  [
    /No space left on device/i,
    "The disk is full: free some space where the database's folder is, then start again; what was stored is safe.",
  ],
  [
    /Disk quota exceeded/i,
    "The disk quota is used up: free some space where the database's folder is, then start again; what was stored is safe.",
  ],
  [
    /database files are incompatible with server/i,
    "The database's folder was made by another major version of PostgreSQL: take a backup with the version of Plumbline that made it and restore it into a new PLUMBLINE_DATA folder, or start with that version.",
  ],
  [
    /Read-only file system/i,
    "The database's folder is on a read-only file system: set PLUMBLINE_DATA to a folder that can be written.",
  ],
  [
    /Permission denied/i,
    "The database's folder or programs cannot be reached by the user that runs the database: set PLUMBLINE_DATA to a folder it may write, or start as the user who made it.",
  ],
  [
    /error while loading shared libraries|cannot open shared object/i,
    "The embedded PostgreSQL does not run on this system: set DATABASE_URL to a PostgreSQL 15 or newer.",
  ],
  [
    /could not create shared memory|could not map anonymous shared memory|Cannot allocate memory/i,
    "There is not enough memory for the database: close something, then start again.",
  ],
];

/** One sentence for the end of a log; the last telling line where no explanation is known. */
export function explainLog(log: string): string {
  const known = EXPLANATIONS.find(([pattern]) => pattern.test(log));
  if (known !== undefined) return known[1];
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  const telling = lines.filter((line) => /FATAL|PANIC|ERROR|error:/.test(line)).at(-1);
  return `The database did not start: ${telling ?? lines.at(-1) ?? "it gave no reason"}`;
}
