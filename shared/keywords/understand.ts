import { messageOf } from './message.ts';
import { keywords } from './registry.ts';
import type { Circumstances, Understood } from './understood.ts';

/**
 * What a message that came in means: a refusal before help, before the answer to what we asked, before a keyword. What
 * is not certain is `none`. The first 1,600 characters are looked at, in time proportional to them.
 */
export function understand(text: string, circumstances: Circumstances): Understood {
  const message = messageOf(text);
  for (const keyword of keywords) {
    const understood = keyword.read(message, circumstances);
    if (understood) return understood;
  }
  return { is: 'none' };
}
