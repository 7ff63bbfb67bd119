/** A piece of SVG, escaped already. */
export interface Piece {
  readonly svg: string;
}

// In the commands of a path: no page shows thousandths of its unit.
const LONG_NUMBER = /-?\d+\.\d{3,}(?:e-?\d+)?/g;

type Attributes = Readonly<Record<string, string | number | undefined>>;

// What XML 1.0 cannot hold, and the controls that it can but nobody can see: https://www.w3.org/TR/xml/#charsets
const NOT_XML = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element with its attributes and what is in it; texts are escaped, numbers rounded to hundredths. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (Piece | string)[]
): Piece {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(rounded(value))}"`))
    .join('');
  const inside = content.map((one) => (typeof one === 'string' ? escaped(one) : one.svg)).join('');
  return { svg: inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>` };
}

/** Elements in a group, one a line. */
export function group(attributes: Attributes, ...content: readonly Piece[]): Piece {
  return element('g', attributes, ...content.flatMap((one) => [{ svg: '\n' }, one]), { svg: '\n' });
}

/** The path through these points, as `d` has it: closed. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;
}

function rounded(value: string | number): string {
  if (typeof value === 'string') return value.replaceAll(LONG_NUMBER, (number) => rounded(Number(number)));
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replaceAll(NOT_XML, ' ').replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
