import { httpsPost } from '../../aws/https-post.ts';
import type { LocalTarget } from '../../aws/local-target.ts';
import type { Posted } from '../desk.ts';

/** Posts bytes to a door and reads what it says. Throws when nothing answers in 30 s. */
export async function post(
  target: LocalTarget | undefined,
  url: string,
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Promise<Posted> {
  const answer = await httpsPost(url, body, headers, target);
  return { status: answer.status, body: parsed(answer.body) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // a door of AWS's own may answer in plain words
  }
}
