import type { Outgoing } from '#shared/ports/channel.ts';

/** A text ready to leave: a warning, of use for an hour. */
export function anOutgoing(over: Partial<Outgoing> = {}): Outgoing {
  return {
    to: '+12065550142',
    toIndex: '1.index',
    text: '台风',
    reference: 'cus_1/typhoon-motor/episode#1',
    isMarketing: false,
    usefulForSeconds: 3_600,
    sender: 'us',
    ...over,
  };
}
