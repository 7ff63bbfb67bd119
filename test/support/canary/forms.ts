/** A personal value that is nowhere else: where its bytes turn up, something leaked. */
export interface Marker {
  /** Whose and what: `told.phone`. */
  readonly name: string;
  readonly value: string;
}

/** A form in which a value may have been written down. */
export interface Form {
  readonly form: 'clear' | 'base64' | 'base64url' | 'url' | 'escaped' | 'hex';
  readonly bytes: Buffer;
}

/** Every form a marker is looked for in. */
export function formsOf({ value }: Marker): readonly Form[] {
  const bytes = Buffer.from(value);
  const url = encodeURIComponent(value);
  const escaped = [...JSON.stringify(value).slice(1, -1)].map(escapedCharacter).join('');
  const texts: readonly (readonly [Form['form'], string])[] = [
    ['clear', value],
    ['url', url],
    ['url', url.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())],
    ['escaped', escaped],
    ['escaped', escaped.replaceAll(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`)],
    ['escaped', [...value].flatMap(everyUnitEscaped).join('')],
    ['hex', bytes.toString('hex')],
    ...[0, 1, 2].flatMap((alignment) => base64At(alignment, bytes)),
  ];
  const distinct = new Map(texts.toReversed().map(([form, text]) => [text, form]));
  return [...distinct].map(([text, form]) => ({ form, bytes: Buffer.from(text) }));
}

/** What is surely in the base64 of any text that has the bytes so many bytes after a multiple of three. */
function base64At(alignment: number, bytes: Buffer): readonly (readonly [Form['form'], string])[] {
  const padded = Buffer.concat([Buffer.alloc(alignment), bytes]);
  const from = Math.ceil((alignment * 8) / 6);
  const to = Math.floor((padded.length * 8) / 6);
  const text = padded.toString('base64').slice(from, to);
  return [
    ['base64', text],
    ['base64url', text.replaceAll('+', '-').replaceAll('/', '_')],
  ];
}

function escapedCharacter(character: string): string {
  return character.codePointAt(0) === undefined || character <= '~'
    ? character
    : everyUnitEscaped(character).join('');
}

function everyUnitEscaped(character: string): readonly string[] {
  return character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
