/** How many characters of a text may be seen: half of them, never more. */
function visible(characters: readonly string[]): number {
  return Math.floor(characters.length / 2);
}

/** The last few characters, at most so many. */
function tailOf(characters: readonly string[], longest: number): string {
  return characters.slice(characters.length - Math.min(longest, visible(characters))).join('');
}

/**
 * A phone number as operators may see it: `138****0042` in China, `+1****0142` elsewhere, less of a shorter one.
 * Input E.164.
 */
export function maskPhone(e164: string): string {
  const characters = [...e164];
  const seen = visible(characters);
  const tail = Math.min(4, Math.max(seen - 2, 0));
  const start = e164.startsWith('+86') ? 3 : 0;
  const head = characters.slice(start, start + Math.min(3, seen - tail));
  return `${head.join('')}****${characters.slice(characters.length - tail).join('')}`;
}

/** A number plate with at least half of it hidden, its tail readable: `粤***45`, with eight characters `粤B***45`. */
export function maskPlate(plate: string): string {
  const characters = [...plate.replace(/[\s·•-]/g, '')];
  const tail = tailOf(characters, 2);
  const head = characters.slice(0, Math.min(2, visible(characters) - [...tail].length));
  return `${head.join('')}***${tail}`;
}

/** A policy number with all but its last four hidden: `****6789`; of a short one at most half is seen. */
export function maskPolicyNumber(number: string): string {
  return `****${tailOf([...number], 4)}`;
}
