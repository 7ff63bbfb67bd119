import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { UsageError } from '../../covercast/errors.ts';
import { hexOf } from '../../covercast/sending/hex-of.ts';
import { type Answer, json, refusal } from './answer.ts';
import type { Asset } from './assets.ts';
import { DoorRefused } from './door-refused.ts';
import type { PageContent } from './local-page.ts';
import { bodyOf } from './posted-body.ts';
import { inWords } from './problem-words.ts';

/** How a path is answered, by method. */
export type Routes = ReadonlyMap<string, Readonly<Record<string, Route>>>;
type Route = (request: IncomingMessage) => Promise<Answer>;

const Typing = z.object({ phone: z.string(), text: z.string() });

/** Every path there is: the files of the page, what it shows, its map, and its one action. */
export function routesOf(assets: ReadonlyMap<string, Asset>, content: PageContent): Routes {
  const files = [...assets].map(
    ([path, asset]) => [path, { GET: async () => ({ status: 200, ...asset }) }] as const,
  );
  return new Map<string, Readonly<Record<string, Route>>>([
    ...files,
    ['/view', { GET: ({ headers }) => viewed(content, headers['if-none-match']) }],
    ['/map.svg', { GET: async () => mapped(content) }],
    ['/texts', { POST: (request) => typed(content, request) }],
  ]);
}

async function viewed(content: PageContent, known: string | undefined): Promise<Answer> {
  try {
    const view = await content.view();
    const etag = `"${hexOf(JSON.stringify(view), 32)}"`;
    return known === etag
      ? { status: 304, body: '', contentType: 'application/json' }
      : json(200, view, { etag });
  } catch (error) {
    return refusal(503, inWords(error));
  }
}

function mapped(content: PageContent): Answer {
  const svg = content.map();
  if (svg === undefined) return refusal(404, { code: 'no-map', message: 'No warning has come in yet.' });
  return { status: 200, body: svg, contentType: 'image/svg+xml; charset=utf-8' };
}

async function typed(content: PageContent, request: IncomingMessage): Promise<Answer> {
  try {
    const { data } = Typing.safeParse(await bodyOf(request));
    if (!data) throw new UsageError('Say on which phone, and what', 'text');
    return json(202, await content.type(data.phone, data.text));
  } catch (error) {
    return refusal(statusOf(error), inWords(error));
  }
}

function statusOf(error: unknown): number {
  if (error instanceof UsageError) return 400;
  return error instanceof DoorRefused ? error.status : 503;
}
