import { settled } from '../deployed.ts';
import type { SandboxInbox } from '../sandbox-inbox.ts';
import { type HandedOver, handedOver, type Provider } from './handed-over.ts';
import { repliesIn, type SaidBack } from './replies-in.ts';

/** What somebody writes, and by which programme it is answered; absent: not at all. */
export interface Writing {
  readonly who: string;
  readonly text: string;
  readonly by: Provider;
  readonly reply?: string | undefined;
}

/** People who text us, through the doors of both providers. */
export interface Texting {
  /** What they have written so far, with our ids of it. */
  readonly written: readonly (Writing & { readonly id: string })[];
  /** Has the providers hand over what they write. */
  handOver(texts: readonly Writing[]): Promise<void>;
  /** The same, and waits until everything that follows is done. */
  write(...texts: readonly Writing[]): Promise<void>;
  /** Has the providers hand over everything once more, the last first. */
  again(): Promise<void>;
  /** What was said back to what somebody wrote. */
  toldAs(who: string, text: string): Promise<readonly SaidBack[]>;
}

/** A text by Twilio. */
export function twilio(who: string, text: string, reply?: string): Writing {
  return { who, text, by: 'twilio', reply };
}

/** A text by AWS End User Messaging. */
export function eum(who: string, text: string, reply?: string): Writing {
  return { who, text, by: 'eum', reply };
}

/** Nobody has written yet. `numberOf` is the number of somebody. */
export function texting(numberOf: (who: string) => string, inbox: Pick<SandboxInbox, 'texts'>): Texting {
  const deliveries: HandedOver[] = [];
  const written: (Writing & { readonly id: string })[] = [];

  async function handOverBy(by: Provider, texts: readonly Writing[]): Promise<void> {
    const lines = texts.map(({ who, text }) => ({ from: numberOf(who), text }));
    const handed = await handedOver(by, lines);
    deliveries.push(handed);
    written.push(...texts.map((one, at) => ({ ...one, id: handed.ids[at] ?? '' })));
  }

  async function handOver(texts: readonly Writing[]): Promise<void> {
    const providers = (['twilio', 'eum'] as const).map(
      (by) => [by, texts.filter((one) => one.by === by)] as const,
    );
    await Promise.all(providers.map(([by, some]) => handOverBy(by, some)));
  }

  return {
    written,
    handOver,
    async write(...texts) {
      await handOver(texts);
      await settled();
    },
    async again() {
      await Promise.all(deliveries.toReversed().map((delivery) => delivery.again()));
    },
    async toldAs(who, text) {
      const id = written.find((one) => one.who === who && one.text === text)?.id ?? '';
      return repliesIn(await inbox.texts()).get(id) ?? [];
    },
  };
}
