import { hexOf } from '../../../scripts/covercast/sending/hex-of.ts';
import { messageSidOf } from '../../../scripts/covercast/sending/twilio-door.ts';
import { Sent } from '../../../scripts/covercast/verbs/send.ts';
import { covercast, file, unique } from '../deployed.ts';

/** Who hands texts over to us. */
export type Provider = 'twilio' | 'eum';

/** A text that somebody writes: from which number (E.164), and what. */
export interface Text {
  readonly from: string;
  readonly text: string;
}

/** Texts that a provider handed over one after another, and the ids they have with us, in order. */
export interface HandedOver {
  readonly ids: readonly string[];
  /** Lets the provider hand over the same once more. */
  again(): Promise<void>;
}

/** Has a provider hand over texts at our door, as it does: signed by Twilio, or published to our topic. */
export async function handedOver(provider: Provider, texts: readonly Text[]): Promise<HandedOver> {
  if (texts.length === 0) return { ids: [], again: async () => undefined };
  const id = unique('texts-');
  const name = file('texts.ndjson', texts.map((text) => JSON.stringify(text)).join('\n'));
  const send = async () => {
    await covercast('send', [provider, name, '--id', id], Sent);
  };
  await send();
  const own = texts.map((_, at) => (texts.length === 1 ? id : `${id}-${at + 1}`));
  return { ids: own.map((one) => idOf(provider, one)), again: send };
}

/** Our id of the text that was sent in under an id. */
function idOf(provider: Provider, id: string): string {
  return provider === 'eum' ? `eum-${hexOf(id, 32)}` : `twilio-${messageSidOf({ id })}`;
}
