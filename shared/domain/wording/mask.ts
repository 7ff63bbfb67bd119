const STARS = '****';

/** A phone number as operators may see it: `138****0042` in China, `+12****0142` elsewhere. Input E.164. */
export function maskPhone(e164: string): string {
  const shown = e164.startsWith('+86') ? e164.slice(3, 6) : e164.slice(0, 3);
  return `${shown}${STARS}${e164.slice(-4)}`;
}

/** A number plate with its middle hidden, its tail readable: `粤B***45`; a short one shows its last two. */
export function maskPlate(plate: string): string {
  const compact = plate.replace(/[\s·•-]/g, '');
  const head = compact.length > 5 ? compact.slice(0, 2) : '';
  return `${head}***${compact.slice(-2)}`;
}

/** A policy number with all but its last four hidden: `****6789`; one of four or fewer shows only its last. */
export function maskPolicyNumber(number: string): string {
  return `${STARS}${number.slice(number.length > 4 ? -4 : -1)}`;
}
