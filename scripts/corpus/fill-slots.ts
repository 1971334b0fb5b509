const SLOT = /\{([A-Za-z]+)\}/gu;

/** The slots of a phrase, without their capitals. */
function slotsOf(phrase: string): string[] {
  return [...phrase.matchAll(SLOT)].map(([, name = ""]) => name.toLowerCase());
}

/** Whether everything a phrase leaves open is known. */
export function canFill(phrase: string, values: Record<string, string>): boolean {
  return slotsOf(phrase).every((slot) => values[slot] !== undefined);
}

/** The phrase with its slots filled; {Topic} begins a sentence. Throws where a value is missing. */
export function fillSlots(phrase: string, values: Record<string, string>): string {
  return phrase.replace(SLOT, (_, name: string) => {
    const value = values[name.toLowerCase()];
    if (value === undefined) throw new Error(`Nothing to put for {${name}} in "${phrase}".`);
    const isStart = name.charAt(0) !== name.charAt(0).toLowerCase();
    return isStart ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}
