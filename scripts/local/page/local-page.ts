import type { NumberTalk } from '#shared/ports/conversations.ts';
import { businessClockBy } from '../../covercast/aws/business-clock.ts';
import type { Desk, Reach } from '../../covercast/desk.ts';
import { UsageError } from '../../covercast/errors.ts';
import { rowsOf } from '../../covercast/ledger-rows.ts';
import type { DoorReach } from '../../covercast/sending/door.ts';
import { keptOpen } from './kept-open.ts';
import { linesOf, ownersOf } from './lines-of.ts';
import { readTogether } from './read-together.ts';
import type { SamplePhone } from './sample-phones.ts';
import { typeText } from './type-text.ts';
import { typedTexts } from './typed-texts.ts';
import type { Phone, Taken, View } from './view.ts';
import { watchWarning } from './watch-warning.ts';

/** What the page is made of: what it shows, the map (SVG), and its one action. */
export interface PageContent {
  /** Read at most once a second, however many ask. */
  view(): Promise<View>;
  map(): string | undefined;
  /** Types a text on a phone. Throws UsageError with the field, DoorRefused, and whatever the door's way throws. */
  type(phone: string, text: string): Promise<Taken>;
}

/** The longest text a phone sends: ten parts. */
const LONGEST_TEXT = 1_600;
const EACH_MS = 1_000;

/** What the page reaches: the outbox, the doors, and what was said with a number. */
type PageReach = DoorReach & Pick<Reach, 'ledger' | 'clock' | 'businessClock' | 'conversations' | 'lookings'>;

/** Where the page works. */
export interface PageDesk extends Pick<Desk, 'reachAsSimulator' | 'clock'> {
  reach(): Promise<PageReach>;
}

/** What the page shows of a deployment, read by the functions that the command line reads with. */
export function localPage(desk: PageDesk, phones: readonly SamplePhone[]): PageContent {
  const operator = keptOpen(async () => {
    const reach = await desk.reach();
    await recordLooking(phones, reach);
    return reach;
  });
  const warning = watchWarning(desk);
  const typed = typedTexts();

  async function now(): Promise<string> {
    const { clock } = await operator.get();
    return (await businessClockBy(clock?.settings, desk.clock))();
  }

  async function shown(phone: SamplePhone, reach: PageReach): Promise<Phone> {
    const { id, number, locale, zone, customers, tries } = phone;
    const [rows, talks] = await Promise.all([rowsOn(phone, reach), talksOn(phone, reach)]);
    const lines = linesOf(phone, { rows, talks, typed: typed.of(id) }, reach.deployment.stage);
    return { id, owner: ownersOf(customers), number, locale, zone, lines, tries };
  }

  return {
    view: readTogether(async () => {
      try {
        const reach = await operator.get();
        warning.look(now);
        return {
          phones: await Promise.all(phones.map((phone) => shown(phone, reach))),
          warning: warning.known(),
        };
      } catch (error) {
        operator.forget();
        throw error;
      }
    }, EACH_MS),
    map: () => warning.map(),
    async type(id, text) {
      const phone = phones.find((one) => one.id === id);
      if (!phone) throw new UsageError('There is no such phone: reload the page', 'phone');
      if (text.trim() === '') throw new UsageError('Write something first', 'text');
      if (text.length > LONGEST_TEXT)
        throw new UsageError(`A text has at most ${LONGEST_TEXT} characters`, 'text');
      const at = await now();
      const messageId = await typeText(await operator.get(), { from: phone.number, text }, desk.clock());
      typed.add(id, { id: messageId, at, text });
      return { id: messageId };
    },
  };
}

/** Whoever opens the page reads these conversations: that goes on record before they are read. */
async function recordLooking(
  phones: readonly SamplePhone[],
  { lookings, businessClock }: PageReach,
): Promise<void> {
  const whose = phones.flatMap(({ customers }) => customers.map(({ id }) => id));
  const look = { by: 'the local page', at: businessClock() };
  await Promise.all(whose.map((customerId) => lookings.record({ customerId, ...look })));
}

async function rowsOn({ customers }: SamplePhone, { ledger }: PageReach) {
  const rows = await Promise.all(customers.map(({ id }) => rowsOf(ledger, { customer: id })));
  return rows.flat();
}

async function talksOn(
  { customers }: SamplePhone,
  { conversations }: PageReach,
): Promise<readonly NumberTalk[]> {
  const talks = await Promise.all(customers.map(({ id }) => conversations.ofCustomer(id)));
  return talks.flat();
}
