import { jsonIn } from '#shared/domain/json-in.ts';
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
  return { status: answer.status, body: jsonIn(answer.body) ?? answer.body }; // a door of AWS's own may use plain words
}
