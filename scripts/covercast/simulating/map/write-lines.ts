import { textWidth } from '../../show/text-width.ts';
import { element, type Piece } from './svg.ts';

/** How a line is written; `size` in units of the page. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
}

/** How wide the wider Latin letters and digits are, of their size; Chinese ones are about twice as wide. */
const COLUMN = 0.58;

/** How many columns of a style fit a width of the page. */
export function columnsIn(width: number, { size, bold = false }: Style): number {
  return Math.floor(width / (size * (bold ? COLUMN * 1.08 : COLUMN)));
}

/** A text in lines that fit a width of the page; of more than `most`, the last ends with an ellipsis. */
export function linesOf(text: string, width: number, style: Style, most = 4): readonly string[] {
  const columns = columnsIn(width, style);
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && textWidth(longer.trimEnd()) <= columns) lines[lines.length - 1] = longer;
    else lines.push(word.trimStart());
  }
  const shown = lines.slice(0, most).map((line) => line.trimEnd());
  return lines.length > most
    ? [...shown.slice(0, -1), `${(shown.at(-1) ?? '').slice(0, columns - 1)}…`]
    : shown;
}

/** Lines written below one another, the first with its foot at `y`, as one text for whoever selects it. */
export function written(
  lines: readonly string[],
  x: number,
  y: number,
  { size, bold, fill = '#000' }: Style,
): Piece {
  const step = Math.round(size * 1.3);
  const spans = lines.map((line, at) => element('tspan', { x, y: y + at * step }, line));
  return element('text', { 'font-size': size, 'font-weight': bold ? 'bold' : undefined, fill }, ...spans);
}

/** Words with the blanks after them; every Chinese character is one, and so are pieces of an endless word. */
function wordsOf(text: string): readonly string[] {
  return (
    text.match(
      /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]\s*|[^\s\p{Script=Han}\u3000-\u303f\uff01-\uff60]{1,36}\s*/gu,
    ) ?? []
  );
}
