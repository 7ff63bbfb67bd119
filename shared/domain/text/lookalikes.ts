/** What is typed, or looks the same, where a Latin letter is meant: digits, signs, Cyrillic and Greek letters. */
const PAIRS =
  '0o 1i 3e 4a 5s 7t @a $s !i |i +t аa вb еe кk мm нh оo рp сc тt уy хx іi ѕs пp αa εe οo ρp τt υu νv κk σs ςs';

const latinOf: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair): [string, string] => {
    const [typed = '', latin = ''] = pair;
    return [typed, latin];
  }),
);

/** A folded text with what looks like a Latin letter as that letter: st0p and стор become stop. */
export function asLatin(text: string): string {
  return Array.from(text, (character) => latinOf.get(character) ?? character).join('');
}
