import type { Choices } from './choices.ts';
import type { Encoding } from './encode.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML may write it: escaped, referred to by number, or as CDATA; a comment or instruction in between. */
export function writeText(text: string, choices: Choices, encoding: Encoding): string {
  const characters = [...text];
  const isPlain = characters.every((character) => encoding.has(character));
  if (isPlain && choices.once(4)) return padded(cdata(text), choices);
  const written = characters.map((character) => {
    if (!encoding.has(character) || choices.once(40)) return byNumber(character, choices);
    const entity = entities[character];
    if (entity === undefined) return character;
    return `"'>`.includes(character) && choices.once(2) && character !== '>' ? character : entity;
  });
  const cut = choices.below(written.length + 1);
  const between = choices.once(12) ? choices.of('<!-- a < b & c -->', '<?page break?>', '<![CDATA[]]>') : '';
  return padded([...written.slice(0, cut), between, ...written.slice(cut)].join(''), choices);
}

function byNumber(character: string, choices: Choices): string {
  const code = character.codePointAt(0) ?? 0;
  return choices.of(`&#${code};`, `&#x${code.toString(16)};`, `&#x${code.toString(16).toUpperCase()};`);
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function padded(text: string, choices: Choices): string {
  return choices.once(6) ? `\n   ${text}\t ` : text;
}
