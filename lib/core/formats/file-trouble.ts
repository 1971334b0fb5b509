const NULS_LOOKED_FOR = 2_000;

/** Why the beginning of a file says that it can't be read as text, with what to do; null where it can. */
export function fileTrouble(head: Uint8Array): string | null {
  const [first, second, third] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return UTF_16;
  if (first === 0x50 && second === 0x4b && (third === 3 || third === 5)) {
    return "is a spreadsheet or an archive, not text: save the sheet as CSV in UTF-8.";
  }
  if (first === 0x1f && second === 0x8b) return "is compressed: unpack it first.";
  if (head.subarray(0, 4).join() === "80,65,82,49") {
    return "is a Parquet file: convert it to JSON Lines or CSV first.";
  }
  const nuls = head.subarray(0, NULS_LOOKED_FOR).filter((byte) => byte === 0).length;
  if (nuls === 0) return null;
  // Latin text in UTF-16 without a mark has a zero in every second byte.
  return nuls > head.subarray(0, NULS_LOOKED_FOR).length / 4
    ? UTF_16
    : "holds bytes that no text has.";
}

const UTF_16 = "is in UTF-16: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”).";
