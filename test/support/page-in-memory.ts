import type { Answered } from '#shared/contracts/answered.ts';
import type { KeptMessage, Looking, NumberTalk } from '#shared/ports/conversations.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { formFields } from '#shared/sources/inbound/posted-fields.ts';
import { isTwilios } from '#shared/sources/signatures/twilio.ts';
import type { Posted } from '../../scripts/covercast/desk.ts';
import type { PageDesk } from '../../scripts/local/page/local-page.ts';
import { type SamplePhone, samplePhones } from '../../scripts/local/page/sample-phones.ts';
import { samplePortfolio } from '../../scripts/local/sample/portfolio.ts';
import { sampleWarning } from '../../scripts/local/sample/warning.ts';
import { deployment, twilioAccount } from '../scripts/covercast/a-desk.ts';
import { aReadableRow } from '../scripts/covercast/a-readable-row.ts';
import { covercastInMemory, START } from './covercast-in-memory.ts';
import { reachOf } from './simulated.ts';

const HOUR = 60 * 60 * 1000;

/** A text that came to the door: from whom, and whether Twilio's signature held. */
export interface AtTheDoor {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly isSigned: boolean;
}

/** The sample in memory, warned of the typhoon, with a door that keeps what comes. */
export interface PageInMemory {
  readonly desk: PageDesk;
  readonly phones: readonly SamplePhone[];
  readonly received: readonly AtTheDoor[];
  /** How the door answers from now on. */
  answersWith(answer: Posted): void;
  /** A reply to a message that came, as it leaves. */
  reply(to: AtTheDoor, meaning: string, text: string): void;
  /** A message as it left. */
  sent(row: Partial<ReadableRow>): void;
  /** From now on nothing can be read, or everything again. */
  breaksDown(isBroken: boolean): void;
  /** How often the rows of a customer were read. */
  reads(): number;
  /** Who has read which conversation. */
  readonly looked: readonly Looking[];
}

/** Those of the sample whose phones are shown, one hour after the sample warning came in. */
export async function pageInMemory(): Promise<PageInMemory> {
  const inMemory = covercastInMemory();
  const { ledger } = inMemory.world;
  const phones = samplePhones(START);
  const lines = linesOf(phones);
  await inMemory.importLines(lines);
  await inMemory.post(sampleWarning(START));
  await inMemory.settle();
  inMemory.world.clocks.advance(HOUR);
  const now = inMemory.world.clocks.businessClock();
  const received: AtTheDoor[] = [];
  const looked: Looking[] = [];
  const talks = new Map<string, { messages: KeptMessage[]; replies: ReadableRow[] }>();
  let [answer, isBroken, reads]: [Posted, boolean, number] = [{ status: 200, body: '<Response/>' }, false, 0];

  function talkWith(number: string) {
    const talk = talks.get(number) ?? { messages: [], replies: [] };
    talks.set(number, talk);
    return talk;
  }

  function receive(url: string, body: Uint8Array, signature = ''): void {
    const form = formFields(Buffer.from(body));
    const of = (name: string) => form.get(name)?.[0] ?? '';
    const isSigned = isTwilios({ urls: [url], form, body: Buffer.from(body), signature }, [
      twilioAccount.authToken,
    ]);
    received.push({ id: `twilio-${of('MessageSid')}`, from: of('From'), text: of('Body'), isSigned });
  }

  const desk: PageDesk = {
    clock: inMemory.world.clocks.systemClock,
    reachAsSimulator: async () => reachOf(inMemory, lines),
    reach: async () => {
      if (isBroken) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      return {
        deployment,
        businessClock: inMemory.world.clocks.businessClock,
        lookings: { record: async (looking) => void looked.push(looking) },
        secrets: { active: async () => [] },
        publish: async () => '',
        twilioAccount: async () => twilioAccount,
        post: async (url, body, headers) => {
          if (answer.status < 400) receive(url, body, headers['x-twilio-signature']);
          return answer;
        },
        ledger: {
          since: ledger.since,
          ofCustomer: (id) => {
            reads += 1;
            if (isBroken) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
            return ledger.ofCustomer(id);
          },
        },
        conversations: {
          ofCustomer: async (id): Promise<readonly NumberTalk[]> => {
            const number = phones.find(({ customers }) => customers.some((one) => one.id === id))?.number;
            return number === undefined ? [] : [talkWith(number)];
          },
        },
      };
    },
  };
  return {
    desk,
    phones,
    received,
    answersWith: (given) => {
      answer = given;
    },
    reply: (to, meaning, text) => {
      const talk = talkWith(to.from);
      talk.messages.push(keptMessage(to, meaning, now));
      const about = {
        customerId: `sender#1.${to.from.slice(1)}`,
        programme: `reply-${meaning}`,
        occurrence: to.id,
      };
      talk.replies.push(aReadableRow({ ...about, messageClass: 'reply', at: now, text }));
    },
    sent: (row) => ledger.force(aReadableRow({ at: now, ...row })),
    breaksDown: (is) => {
      isBroken = is;
    },
    reads: () => reads,
    looked,
  };
}

function keptMessage({ id, from, text }: AtTheDoor, meaning: string, at: string): KeptMessage {
  const sender = `1.${from.slice(1)}`;
  const answered: Answered = { meaning, customerIds: [], announcements: [] };
  const when = { sentAt: at, receivedAt: at };
  const inbound = { id, source: 'twilio' as const, sender, senders: [sender], phoneCountry: 'CN', ...when };
  return { inbound, text, answered };
}

/** What the sample has of the customers of these phones, and of one who has refused warnings. */
function linesOf(phones: readonly SamplePhone[]): readonly unknown[] {
  const ids = [...phones.flatMap(({ customers }) => customers.map(({ id }) => id)), 'cus_refused_alerts'];
  const isTheirs = (line: string) => ids.some((id) => line.includes(`"${id}"`));
  return samplePortfolio(START).text.split('\n').filter(isTheirs).flatMap(jsonIn);
}

function jsonIn(line: string): readonly unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return []; // some lines of the sample are broken on purpose
  }
}
