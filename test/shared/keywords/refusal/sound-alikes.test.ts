import { describe, expect, test } from 'vitest';
import { wordsIn } from '#shared/keywords/reading/words.ts';
import { judged } from '#shared/keywords/refusal/judge.ts';
import { soundAlikes } from '#shared/keywords/refusal/sound-alikes.ts';

const refusalOf = (text: string) => judged(wordsIn(text));

describe('a word that sounds like a listed one', () => {
  test('refuses plainly as a whole message, with thanks or without', () => {
    const texts = [...soundAlikes].flatMap((word) => [word, `${word}，谢谢`, `${word} 谢谢`]);
    expect(texts.filter((text) => refusalOf(text) !== 'plain')).toEqual([]);
  });

  test.each(['推定全损怎么赔', '去消防队的路堵了', '家居收纳柜被砸', '腿定位的支架断了'])(
    'refuses nothing inside other words: %s',
    (text) => expect(refusalOf(text)).toBeUndefined(),
  );

  test('is no listed word', () => {
    expect(['退订', '拒收', '取消'].filter((word) => soundAlikes.has(word))).toEqual([]);
  });
});
