import { tInterval } from '../statistics/t-interval.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Rating } from './results.ts';

/** The lowest score of somebody satisfied. */
const SATISFIED = 8;

/** How services were rated, by the score of each that was asked about; undefined: no answer. */
export function ratingOf(scores: readonly (number | undefined)[]): Rating {
  const answers = scores.filter((score) => score !== undefined);
  const answered = answers.length;
  if (answered === 0) return { invited: scores.length, answered, satisfied: null, mean: null };
  const count = answers.filter((score) => score >= SATISFIED).length;
  return {
    invited: scores.length,
    answered,
    satisfied: { count, share: count / answered, ...wilson(count, answered) },
    mean: meanOf(answers),
  };
}

/** Sums of whole numbers are exact, however many. */
function meanOf(answers: readonly number[]): NonNullable<Rating['mean']> {
  const of = answers.length;
  const sum = answers.reduce((total, score) => total + score, 0);
  const squares = answers.reduce((total, score) => total + score * score, 0);
  const value = sum / of;
  if (of < 2) return { value, low: null, high: null };
  const variance = (squares * of - sum * sum) / (of * (of - 1));
  return { value, ...tInterval(value, Math.sqrt(variance), of) };
}
