import type { Problem } from '#shared/contracts/problem.ts';
import type { Taken } from '../view.ts';

/** How a text was taken: the id of its line, or why it was not, in words. */
export type Answered =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly message: string };

/** Types a text on a phone, through the real door. */
export async function typeOn(phone: string, text: string): Promise<Answered> {
  try {
    const response = await fetch('/texts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone, text }),
    });
    const answer: Taken | Problem = await response.json();
    return 'error' in answer ? { ok: false, message: wordsOf(answer) } : { ok: true, id: answer.id };
  } catch {
    return { ok: false, message: 'Not sent: npm start has ended. Start it again, and reload the page.' };
  }
}

function wordsOf({ error }: Problem): string {
  return error.field === undefined
    ? `Refused. ${error.message}`
    : `Refused (${error.field}). ${error.message}`;
}
