import { local } from '#shared/config/local.ts';
import type { Sender, StageConfig } from '#shared/config/stage-config.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { Outgoing } from '#shared/ports/channel.ts';
import type { OutreachServices } from '../../functions/outreach/services.ts';
import { people } from './a-chunk.ts';
import { type CovercastInMemory, covercastInMemory, START } from './covercast-in-memory.ts';
import { type VirtualTime, virtualTime } from './fakes/virtual-time.ts';

/** A call of the provider: when, with what, and how old the reads were that it rests on (ms). */
export interface ProviderCall {
  readonly at: number;
  readonly message: Outgoing;
  readonly customerId: string;
  readonly factsAgeMs: number;
}

/** Outreach in virtual time, with what it asked of provider and ledger. */
export interface OutreachUnderWay {
  readonly covercast: CovercastInMemory;
  readonly time: VirtualTime;
  readonly services: OutreachServices;
  readonly calls: readonly ProviderCall[];
  /** When claims began, ms. */
  readonly claims: readonly number[];
  /** Milliseconds since the world began. */
  now(): number;
  /** So many milliseconds from now on. */
  remaining(milliseconds: number): () => number;
}

/** How long things take, ms. */
export interface Slowness {
  readonly readMs?: (recipients: number) => number;
  /** Before the claim is written. */
  readonly claimMs?: () => number | Promise<number>;
}

const ANSWER_MS = 200;

/** Outreach to so many people, who are in the book. */
export async function outreachUnderWay(
  count: number,
  { readMs = () => 0, claimMs = () => 0 }: Slowness = {},
  config: StageConfig = configOf({ sns: 100 }),
): Promise<OutreachUnderWay> {
  const time = virtualTime(START);
  const covercast = covercastInMemory({ config, time });
  await covercast.importLines(people(count));
  const now = () => millisecondsOf(time.clocks.systemClock()) - millisecondsOf(START);
  const readAt = new Map<string, number>();
  const calls: ProviderCall[] = [];
  const claims: number[] = [];
  const { customers, ledger, channel } = covercast.world;
  const send = async (message: Outgoing) => {
    const customerId = message.reference.split('/')[0] ?? '';
    const factsAgeMs = now() - (readAt.get(customerId) ?? Number.NaN);
    calls.push({ at: now(), message, customerId, factsAgeMs });
    await time.sleep(ANSWER_MS);
    return await channel.send(message);
  };
  const services: OutreachServices = {
    ...covercast.outreach,
    channels: new Map((['sns', 'eum', 'twilio'] as const).map((name) => [name, { name: 'sms', send }])),
    customers: {
      ...customers,
      known: async (recipients) => {
        for (const { customerId } of recipients) readAt.set(customerId, now());
        await time.sleep(readMs(recipients.length));
        return await customers.known(recipients);
      },
    },
    ledger: {
      ...ledger,
      claim: async (...claim) => {
        claims.push(now());
        await time.sleep(await claimMs());
        return await ledger.claim(...claim);
      },
    },
  };
  const remaining = (milliseconds: number) => {
    const end = now() + milliseconds;
    return () => end - now();
  };
  return { covercast, time, services, calls, claims, now, remaining };
}

/** A configuration with identities of so many parts a second; texts to China leave by the first, brands by their own. */
export function configOf(
  pace: Readonly<Record<string, number>>,
  brands: Readonly<Record<string, string>> = {},
): StageConfig {
  const named = Object.entries(pace).map(([name, partsPerSecond]): readonly [string, Sender] => [
    name,
    { provider: 'sns', partsPerSecond },
  ]);
  const [first = ''] = Object.keys(pace);
  const brand = local.brands[local.defaultBrand];
  if (!brand) throw new Error('no default brand');
  const own = Object.entries(brands).map(([name, sender]) => [name, { ...brand, sender: { CN: sender } }]);
  return {
    ...local,
    brands: { ...local.brands, ...Object.fromEntries(own) },
    sms: { ...local.sms, senders: Object.fromEntries(named), routes: { CN: first } },
  };
}
