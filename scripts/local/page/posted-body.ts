import type { IncomingMessage } from 'node:http';
import { jsonIn } from '#shared/domain/json-in.ts';
import { UsageError } from '../../covercast/errors.ts';

const MOST_BYTES = 16 * 1024;

/**
 * The JSON in a request. It has to say that it is JSON, which no page of another site can without asking first. Throws
 * UsageError for what is no JSON, or too much.
 */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') throw notJson();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new UsageError('That is too long for a text', 'text');
    chunks.push(chunk);
  }
  const body = jsonIn(Buffer.concat(chunks).toString('utf8'));
  if (body === undefined) throw notJson();
  return body;
}

function notJson(): UsageError {
  return new UsageError('The request is no JSON: use the page', 'body');
}
