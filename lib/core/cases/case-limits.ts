/** What one case may hold. Sizes are in UTF-8 bytes, lengths in UTF-16 code units. */
export const CASE_LIMITS = {
  casesPerCall: 1_000,
  bodyBytes: 32 * 1_048_576,
  caseBytes: 4 * 1_048_576,
  messages: 500,
  /** Of a message's content and of each of its tool calls' arguments. */
  messageBytes: 256 * 1_024,
  toolCallsPerMessage: 100,
  partsPerMessage: 100,
  /** Of a file's line. */
  lineBytes: 4 * 1_048_576,
  /** Of a file's lines that are sent together. */
  batchLines: 500,
  batchCharacters: 1_000_000,
  jsonDepth: 64,
  jsonKeys: 20_000,
  metadataBytes: 64 * 1_024,
  tags: 50,
  tagLength: 100,
  idLength: 200,
  nameLength: 200,
  reasonLength: 2_000,
} as const;
