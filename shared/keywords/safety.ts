import { listed } from '../domain/text/listed.ts';
import { noneMeans } from './examples.ts';
import type { Example, Keyword } from './keyword.ts';
import type { Message } from './message.ts';
import { cannotPhrases } from './phrases/safety/cannot.ts';
import { damagedPhrases } from './phrases/safety/damaged.ts';
import { movedPhrases } from './phrases/safety/moved.ts';
import { saysOf } from './reading/phrasebook.ts';
import { vocabularyOf, wholeOf } from './reading/whole.ts';
import type { SafetyAnswer } from './understood.ts';

const numbers: ReadonlyMap<string, SafetyAnswer> = new Map([
  ...listed('1, 一, one, 壹').map((unit): [string, SafetyAnswer] => [unit, 'moved']),
  ...listed('2, 二, two, 贰').map((unit): [string, SafetyAnswer] => [unit, 'cannot']),
  ...listed('3, 三, three, 叁').map((unit): [string, SafetyAnswer] => [unit, 'damaged']),
]);
const vocabulary = vocabularyOf([
  ...numbers.keys(),
  ...listed(`
  ok, okay, done, yes, reply, option, answer, number, choice, i pick, its, 好, 好的, 是, 选, 我选, 回复, 回, 答, 答案
`),
]);
/** What follows a number that answers: not what is counted. */
const goesOn = new Set(
  listed(`
    no, because, cause, i, im, ive, it, its, my, the, we, already, sorry, but, please, help, all, as, not, still,
    just, away, our, and, so, here, now, this, that, there, unfortunately, thanks, 我, 车, 已, 因, 人, 现, 没, 不, 啊, 啦, 咯, 吧, 呀, lah, liao, leh
  `),
);
/** The gravest first: whose car is damaged needs not say that it cannot be moved. */
const worded: readonly (readonly [SafetyAnswer, (message: Message) => boolean])[] = [
  ['damaged', saysOf(damagedPhrases)],
  ['cannot', saysOf(cannotPhrases)],
  ['moved', saysOf(movedPhrases)],
];
const answered = (answer: SafetyAnswer, ...texts: readonly string[]): readonly Example[] =>
  texts.map((text) => ({ text, means: { is: 'safety', answer }, open: 'warning' }));

/** How somebody is after a warning, while its question is open: 1 moved, 2 cannot, 3 damaged. */
export const safety: Keyword = {
  name: 'safety',
  precedence: 'question',
  does: "while a warning's question is open: 1 moved, 2 cannot, 3 damaged; 3 opens a claim report",
  words: {},
  also: '1, 2 or 3, or such words: moved, 已转移; cannot, 动不了; damaged, 车被砸了',
  examples: [
    ...answered('moved', '1', '１', '1. moved', '已转移', '车开到高处了，已转移', 'Moved!'),
    ...answered(
      'cannot',
      '2',
      '2，谢谢',
      'can’t move it, I’m abroad',
      '人在外地，挪不了',
      '2 - battery is flat',
    ),
    ...answered('damaged', '3', '3️⃣', 'Car is damaged, tree fell on it', '车被砸了', '3，玻璃碎了'),
  ],
  counterExamples: [
    ...noneMeans(['4', '1 or 2?', "haven't moved it yet", 'not damaged', 'ok', '车没事', '要挪车吗'], {
      open: 'warning',
    }),
    ...noneMeans(['1', '3', 'moved', '已转移']),
  ],
  read(message, { open }) {
    const answer = open === 'warning' ? answerIn(message) : undefined;
    return answer && { is: 'safety', answer };
  },
};

/** Asked, not told: moved? 挪了？ */
const ASKED = /(?:moved|转移|挪|移)[^.!?]{0,6}\?/;

function answerIn(message: Message): SafetyAnswer | undefined {
  const [first = []] = message.clauses;
  const told = message.units.filter((unit) => numbers.has(unit) || /^\d+$/.test(unit));
  if (told.length > 1 && new Set(told).size > 1) return undefined;
  const bare = wholeOf(message.units, vocabulary)?.words.find((word) => numbers.has(word));
  if (bare !== undefined) return numbers.get(bare);
  const byNumber = numbers.get(first[0] ?? '');
  const said = worded.find(([, says]) => says(message))?.[0];
  const byWords = said === 'moved' && ASKED.test(message.folded) ? undefined : said;
  if (byNumber === undefined) return byWords;
  if (first.length > 1) return byWords ?? (goesOn.has(first[1] ?? '') ? byNumber : undefined);
  return byNumber === 'moved' && byWords === 'damaged' ? undefined : byNumber;
}
