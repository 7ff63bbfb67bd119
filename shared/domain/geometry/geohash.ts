import { type Cell, halvesOf, WORLD } from './cell.ts';

const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';

/** Characters of a place row's partition, and of the cell that stands in clear. */
export const PARTITION_LENGTH = 3;
export const CELL_LENGTH = 5;

/**
 * The geohash of a point, by halving alone, so that no rounding ever moves a point into a neighbour.
 * Degrees; at most 10 characters, the bits a number holds.
 */
export function geohashOf(lat: number, lon: number, length: number = CELL_LENGTH): string {
  return geohashText(geohashNumber(lat, lon, length), length);
}

/** The same as a number of 5 bits a character. */
export function geohashNumber(lat: number, lon: number, length: number): number {
  let cell = WORLD;
  let code = 0;
  for (let depth = 0; depth < length * 5; depth++) {
    const [low, high] = halvesOf(cell, depth);
    const upper = depth % 2 === 0 ? lon >= high.west : lat >= high.south;
    cell = upper ? high : low;
    code = code * 2 + (upper ? 1 : 0);
  }
  return code;
}

/** The text of a geohash given as a number of 5 bits a character. */
export function geohashText(code: number, length: number): string {
  let text = '';
  for (let left = code; text.length < length; left = Math.floor(left / 32))
    text = ALPHABET.charAt(left % 32) + text;
  return text;
}

/** The rectangle of a geohash. Throws RangeError for a character that is none of geohash's. */
export function geohashCell(text: string): Cell {
  let cell = WORLD;
  for (let depth = 0; depth < text.length * 5; depth++) {
    const value = ALPHABET.indexOf(text.charAt(Math.floor(depth / 5)));
    if (value < 0) throw new RangeError('Not a geohash.');
    cell = halvesOf(cell, depth)[(value >> (4 - (depth % 5))) & 1] ?? cell;
  }
  return cell;
}
