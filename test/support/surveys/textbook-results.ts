import { textbookMean, textbookShare } from './textbook-intervals.ts';
import { lastAnswer, monthOf, type TextbookSurvey } from './textbook-season.ts';

/** Figures of some surveys, each to eight digits, as one text. */
function figures(surveys: readonly TextbookSurvey[]): string {
  const answers = surveys.map(lastAnswer).filter((score) => score !== undefined);
  const good = answers.filter((score) => score > 7).length;
  const counts = `invited ${surveys.length} answered ${answers.length}`;
  if (answers.length === 0) return `${counts} – –`;
  const share = [good / answers.length, ...textbookShare(good, answers.length)];
  const mean = answers.reduce((sum, score) => sum + score, 0) / answers.length;
  const ends = answers.length > 1 ? textbookMean(answers) : ['–', '–'];
  return `${counts} satisfied ${good} ${share.map(digits).join(' ')} mean ${[mean, ...ends].map(digits).join(' ')}`;
}

/** A figure as it is compared: to seven decimals. */
export function digits(value: number | string): string {
  return typeof value === 'number' ? (Math.round(value * 1e7) / 1e7).toFixed(7) : value;
}

/** Results by the textbook: what they are of, and their figures. */
export function textbookResults(surveys: readonly TextbookSurvey[]): ReadonlyMap<string, string> {
  const results = new Map<string, string>([['all', figures(surveys)]]);
  const of = (name: (one: TextbookSurvey) => string) => {
    for (const what of new Set(surveys.map(name)))
      results.set(what, figures(surveys.filter((one) => name(one) === what)));
  };
  of(({ service }) => service.service);
  of((one) => `${one.service.service} ${one.service.channel ?? '–'} ${monthOf(one)}`);
  return results;
}
