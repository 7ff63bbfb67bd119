import { describe, expect, test } from 'vitest';
import { unitsOf } from '#shared/domain/text/units-of.ts';
import { findAll, says } from '#shared/keywords/grammar/find.ts';
import { indexed } from '#shared/keywords/grammar/indexed.ts';
import { phraseOf } from '#shared/keywords/grammar/phrase.ts';
import { phrases } from '#shared/keywords/grammar/phrases.ts';

const sets = { 别: ['别', '不要', '不要再'], polite: ['please', '<more>'], more: ['pretty please'] };
const isSaid = (phrase: string, clause: string) => says(unitsOf(clause), indexed([phraseOf(phrase, sets)]));

describe('a phrase', () => {
  test.each([
    ['stop texting', 'please stop texting me'],
    ['[stop|give up] texting', 'they give up texting'],
    ['stop ~2 texts', 'stop all those texts'],
    ['stop now?', 'stop'],
    ['^ <polite>* stop $', 'please pretty please stop'],
    ['stop [it|$]', 'just stop'],
    ['stop ![by|in]', 'stop texting'],
    ['<别> ~2 发', '不要再给我发'],
    ['发 [短信|信息]', '别发信息'],
  ])('%s stands in “%s”', (phrase, clause) => expect(isSaid(phrase, clause)).toBe(true));

  test.each([
    ['stop texting', 'stop the texting'],
    ['stop ~2 texts', 'stop all of those texts'],
    ['^ stop', 'the bus stop'],
    ['stop $', 'stop by'],
    ['stop ![by|in]', 'stop in'],
    ['<别> 发', '特别'],
  ])('%s does not stand in “%s”', (phrase, clause) => expect(isSaid(phrase, clause)).toBe(false));

  test.each(['~2 stop', '![by] stop', 'stop <nowhere>', '[stop ~2|go]'])('%s is no phrase', (phrase) => {
    expect(() => phraseOf(phrase, sets)).toThrow(/phrase|set|brackets/);
  });

  test('does not stand across a unit that is left out', () => {
    expect(says(['stop', '', 'texts'], indexed([phraseOf('stop ~2 texts')]))).toBe(false);
  });

  test('that ends in a gap ends before a unit that is left out', () => {
    const found = findAll(['stop', 'by', '', 'tomorrow'], indexed([phraseOf('stop ~3')]));
    expect(found.map(({ from, to }) => [from, to])).toEqual([[0, 2]]);
  });

  test('takes as much as it may where it ends in a gap', () => {
    const found = findAll(['stop', 'by', 'my', 'shop', 'tomorrow'], indexed([phraseOf('stop by ~2')]));
    expect(found.map(({ from, to }) => [from, to])).toEqual([[0, 4]]);
  });
});

describe('phrases in a text', () => {
  test('stand one a line, lines set in further go on, remarks are left out', () => {
    const text = `
      // a remark
      stop [it|
        that]
      别发
    `;
    expect(phrases(text)).toEqual(['stop [it| that]', '别发']);
  });
});
