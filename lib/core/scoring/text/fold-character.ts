/** Letters of other scripts that look like Latin ones, lower case beside their Latin twin. */
const LOOK_ALIKES = [
  ["авекмнорстухіјѕԁһԛԝьгпӏ", "abekmhopctyxijsdhqwbrnl"],
  ["αβεζηικμνορτυχγω", "abezniKmvoptuxyw"],
  ["ıɡɑɩʀʏꜱᴀʙᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘᴛᴜᴠᴡᴢ", "igairysabcdeghjklmnoptuvwz"],
  ["‘’‚‛ʼʹ′´ˈ＇", "''''''''''"],
  ["“”„‟″«»", '"""""""'],
  ["‐‑‒–—―−", "-------"],
] as const;

const FOLDED = new Map<string, string>(
  LOOK_ALIKES.flatMap(([from, to]) => {
    const targets = Array.from(to.toLowerCase());
    return Array.from(from).map((letter, index): [string, string] => [
      letter,
      targets[index] ?? letter,
    ]);
  }),
);

/** One character, already in lower case, as its Latin twin; itself where it has none. */
export function foldCharacter(character: string): string {
  return FOLDED.get(character) ?? character;
}

/** Code points that show nothing: zero width, direction, soft hyphen, variation selectors, tags. */
export function isInvisible(codePoint: number): boolean {
  return (
    codePoint === 0xad ||
    codePoint === 0x34f ||
    codePoint === 0x61c ||
    codePoint === 0x180e ||
    codePoint === 0xfeff ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
  );
}
