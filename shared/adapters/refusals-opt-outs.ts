import { Purpose } from '../contracts/message-class.ts';
import type { OptOuts } from '../ports/opt-outs.ts';
import type { StopsBook } from '../ports/stops.ts';

/** Who says so: the provider that no longer sends to the number. */
const SOURCE = 'provider';

/** Refusals of everything by number, each purpose of its own, as the book of stops keeps them. Throws what it does. */
export function refusalsOptOuts(stops: Pick<StopsBook, 'refuse'>): OptOuts {
  return {
    async record({ senders, at }) {
      const refusals = senders.flatMap((phoneIndex) =>
        Purpose.options.map((purpose) => stops.refuse({ phoneIndex }, { purpose, at, source: SOURCE })),
      );
      await Promise.all(refusals);
    },
  };
}
