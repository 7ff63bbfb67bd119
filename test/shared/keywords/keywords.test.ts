import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldMessage } from '#shared/domain/text/fold-message.ts';
import { type Example, type Keyword, precedences, wordsOf } from '#shared/keywords/keyword.ts';
import { keywords } from '#shared/keywords/registry.ts';
import { understand } from '#shared/keywords/understand.ts';
import type { Circumstances } from '#shared/keywords/understood.ts';

const circumstancesOf = ({ open, isUnderUsLaw }: Example): Circumstances => ({
  isUnderUsLaw: isUnderUsLaw ?? false,
  ...(open && { open }),
});
const titled = (examples: readonly Example[]) =>
  examples.map((example): [string, Example] => [
    `${example.text} (${example.open ?? 'nothing asked'})`,
    example,
  ]);
const withWords = keywords.filter((keyword) => wordsOf(keyword).length > 0);
const elsewhere: Circumstances = { isUnderUsLaw: false };

/** Ways to write a word that change nothing: other forms of its letters, signs and spaces about and within. */
const edge = fc.constantFrom('', ' ', '\u3000', '。', '!', '！！', '…', '\n', '\u200b', '🙏', '"', '～', '*');
const within = fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\ufeff');
const form = fc.constantFrom(
  (letter: string) => letter,
  (letter: string) => letter.toUpperCase(),
  (letter: string) => letter.toLowerCase(),
  (letter: string) =>
    letter.replace(/[!-~]/, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
);

function written(word: string, fill: string, forms: readonly ((letter: string) => string)[]): string {
  return Array.from(word, (letter, at) => (forms[at % forms.length] ?? String)(letter)).join(fill);
}

describe.each(keywords.map((keyword): [string, Keyword] => [keyword.name, keyword]))(
  'the keyword %s',
  (_, keyword) => {
    test('is named in lower case, says what it does, and has examples of both kinds', () => {
      expect(keyword.name).toMatch(/^[a-z][a-z-]*$/);
      expect(keyword.does).not.toBe('');
      expect(Math.min(keyword.examples.length, keyword.counterExamples.length)).toBeGreaterThan(0);
    });

    test.each(titled(keyword.examples))('means it: %s', (__, example) => {
      expect(understand(example.text, circumstancesOf(example))).toEqual(example.means);
    });

    test.each(titled(keyword.counterExamples))('does not mean it: %s', (__, example) => {
      expect(understand(example.text, circumstancesOf(example))).toEqual(example.means);
    });

    test('means something by every example of its own', () => {
      expect(keyword.examples.filter(({ means }) => means.is === 'none')).toEqual([]);
    });
  },
);

describe.each(withWords.map((keyword): [string, Keyword] => [keyword.name, keyword]))(
  'the words of %s',
  (_, keyword) => {
    const means = keyword.examples[0]?.means.is;

    test.each(wordsOf(keyword))('%s is understood as it, whatever is open', (word) => {
      const opens = [undefined, 'survey', 'warning', 'ask-back', 'comment'] as const;
      const read = opens.map((open) => understand(word, { isUnderUsLaw: false, ...(open && { open }) }).is);
      expect(read).toEqual(opens.map(() => means));
    });

    test('folding them once more changes nothing', () => {
      const folded = wordsOf(keyword).map(foldMessage);
      expect(folded.map(foldMessage)).toEqual(folded);
    });

    test('no case, full width, sign, space or invisible character changes what they mean', () => {
      const forms = fc.array(form, { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(
          fc.constantFrom(...wordsOf(keyword)),
          edge,
          edge,
          within,
          forms,
          (word, before, after, fill, all) => {
            const text = `${before}${written(word, fill, all)}${after}`;
            expect(understand(text, elsewhere)).toEqual(understand(word, elsewhere));
          },
        ),
      );
    });
  },
);

describe('the keywords together', () => {
  test('stand in the order in which they are looked for', () => {
    const order = keywords.map(({ precedence }) => precedences.indexOf(precedence));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('share no name and no word', () => {
    const names = keywords.map(({ name }) => name);
    const words = keywords.flatMap((keyword) => [...new Set(wordsOf(keyword).map(foldMessage))]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
