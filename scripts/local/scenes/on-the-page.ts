import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { seconds } from '../../process/timed.ts';
import type { Scene } from './scene.ts';

const PHONE = 'cus_renews_in_tampa';
const PATIENCE_MS = 30_000;
const EACH_MS = 250;

const Line = z.object({
  id: z.string(),
  is: z.enum(['out', 'in', 'note']),
  text: z.string(),
  isDone: z.boolean(),
});
/** Of what the page shows, as much as is looked at here. */
const Seen = z.object({
  phones: z.array(z.object({ id: z.string(), owner: z.string(), lines: z.array(Line) })),
  warning: z.object({ is: z.string() }),
});
type Seen = z.infer<typeof Seen>;
const Taken = z.object({ id: z.string() });

/** The page is asked as a browser asks it: it shows what was sent, and what is typed there goes in and is answered. */
export const onThePage: Scene = {
  title: 'The page with their phones, as a browser has it',
  play: async ({ page, say }) => {
    const before = await seen(page, ({ warning }) => warning.is === 'drawn');
    say(`   ${before.phones.map(({ owner, lines }) => `${owner} ${lines.length}`).join(', ')} messages`);
    const startedAt = performance.now();
    const { id } = await typed(page, 'HELP');
    const known = new Set(linesOf(before).map((line) => line.id));
    const answersIn = (now: Seen) => linesOf(now).filter((line) => line.is === 'out' && !known.has(line.id));
    const after = await seen(page, (now) => answersIn(now).some(({ isDone }) => isDone));
    const [answer, ...more] = answersIn(after);
    say(`   ${PHONE} types HELP\n     ▸ ${answer?.text ?? '(nothing)'}`);
    const took = seconds(performance.now() - startedAt);
    const isUnderstood = linesOf(after).some((line) => line.id === id && line.isDone);
    return [
      {
        line: 'every phone has what was really sent, and the last warning its map',
        ok: before.phones.every(({ lines }) => lines.length > 0) && (await mapOn(page)).includes('<svg'),
      },
      {
        line: `what is typed there is answered on it (${took})`,
        ok: isUnderstood && more.length === 0 && (answer?.text.includes('STOP') ?? false),
      },
      {
        line: 'another site gets nothing in',
        ok: (await post(page, 'STOP', 'https://elsewhere.example')).status === 403,
      },
    ];
  },
};

/** What it shows, once it shows what is waited for; or in the end what it shows then. */
async function seen(page: string, isThere: (now: Seen) => boolean): Promise<Seen> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const response = await fetch(new URL('view', page));
    const now = Seen.safeParse(await response.json());
    if (now.success && (isThere(now.data) || performance.now() > until)) return now.data;
    if (performance.now() > until) throw new Error(`The page answered ${response.status}.`);
    await sleep(EACH_MS);
  }
}

function linesOf({ phones }: Seen) {
  return phones.find(({ id }) => id === PHONE)?.lines ?? [];
}

async function typed(page: string, text: string): Promise<z.infer<typeof Taken>> {
  const response = await post(page, text, new URL(page).origin);
  return Taken.parse(await response.json());
}

function post(page: string, text: string, origin: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin };
  const body = JSON.stringify({ phone: PHONE, text });
  return fetch(new URL('texts', page), { method: 'POST', headers, body });
}

async function mapOn(page: string): Promise<string> {
  return await (await fetch(new URL('map.svg', page))).text();
}
