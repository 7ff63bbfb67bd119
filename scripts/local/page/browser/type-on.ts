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
    return { ok: false, message: 'Not sent: npm start has ended.' };
  }
}

/** What the page itself asks for is no field of the door's. */
function wordsOf({ error: { code, field, message } }: Problem): string {
  const isOurs = field === undefined || code === 'usage';
  return `${isOurs ? 'Not sent.' : `Refused (${field}).`} ${message}`;
}
