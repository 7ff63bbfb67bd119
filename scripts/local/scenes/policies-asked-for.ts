import { readFileSync } from 'node:fs';
import { samplePortfolio } from '../sample/portfolio.ts';
import { bookOf } from './expected/book.ts';
import { sampleFile } from './files.ts';
import type { Scene, Stage } from './scene.ts';
import { type Answers, type Text, textOf, write } from './texts.ts';

const HOLDER = 'cus_two_cars';
const ANOTHER = 'cus_shares_number_1';
/** A number that nobody of the sample has. */
const stranger: Omit<Text, 'text'> = { who: 'a stranger', from: '+8613800009955' };

/** Who may know is told their policies; whoever may not learns nothing, not even that there is something to know. */
export const policiesAskedFor: Scene = {
  title: 'Customers write: BDCX and the last four of an identity number, right and wrong',
  play: async (stage) => {
    const texts = [
      textOf(HOLDER, 'BDCX4826', stage),
      textOf(ANOTHER, 'bdcx 0000', stage),
      { ...stranger, text: 'BDCX4826' },
    ];
    const [right = [], wrong = [], strange = []] = await write(stage, texts, { by: 'twilio' });
    return [
      {
        line: `${HOLDER} is told the policies in force, and until when; numbers masked, nothing of the identity`,
        ok: tellsPolicies(right, stage),
      },
      {
        line: 'a wrong guess and an unknown number get the same words, to the byte, and nothing else',
        ok: isNothingFound(wrong) && isNothingFound(strange) && wrong[0]?.text === strange[0]?.text,
      },
    ];
  },
};

function tellsPolicies(answers: Answers, { time }: Stage): boolean {
  const [answer, ...more] = answers;
  const bad = samplePortfolio(time.today).rejects.map(({ line }) => line);
  const { policies } = bookOf(readFileSync(sampleFile('portfolio.ndjson'), 'utf8'), bad);
  const held = policies.filter(({ customerId }) => customerId === HOLDER);
  return (
    more.length === 0 &&
    answer?.programme === 'reply-policies' &&
    held.length > 1 &&
    held.every(({ effectiveTo }) => answer.text.includes(`至${effectiveTo}`)) &&
    !answer.text.includes('4826')
  );
}

function isNothingFound(answers: Answers): boolean {
  return answers.length === 1 && answers[0]?.programme === 'reply-not-found';
}
