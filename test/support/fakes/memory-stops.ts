import { type Halt, type HaltScope, scopesOfAll } from '#shared/contracts/halt.ts';
import type { Refusal, Refuser, SaidByText } from '#shared/contracts/refusal.ts';
import { refusalsSaid } from '#shared/domain/consent/said-by-text.ts';
import { sortedJson } from '#shared/domain/sorted-json.ts';
import type { OptOuts } from '#shared/ports/opt-outs.ts';
import type { Kept, KeptChunks, Stops, StopsBook } from '#shared/ports/stops.ts';

/** Stops, their book and what halts keep, on the same state. */
export type MemoryStops = Stops &
  StopsBook &
  KeptChunks &
  OptOuts & {
    /** Keeps a word said by text with whoever it is of. */
    say(by: Refuser, said: SaidByText): void;
  };

function keyOf(by: Refuser): string {
  return 'customerId' in by ? `customer#${by.customerId}` : `number#${by.phoneIndex}`;
}

/** Stops in memory. */
export function memoryStops(): MemoryStops {
  const refusals = new Map<string, Refusal[]>();
  const halts = new Map<HaltScope, Halt>();
  const kept = new Map<HaltScope, Map<string, Kept>>();
  const cancelled = new Set<string>();
  const said = new Map<string, Map<string, SaidByText>>();
  let keepings = 0;

  function of(by: Refuser): readonly Refusal[] {
    return [...(refusals.get(keyOf(by)) ?? []), ...refusalsSaid([...(said.get(keyOf(by))?.values() ?? [])])];
  }

  function say(by: Refuser, word: SaidByText): void {
    const words = said.get(keyOf(by)) ?? new Map<string, SaidByText>();
    said.set(keyOf(by), words.set(word.messageId, word));
  }

  return {
    say,
    async record({ senders, ...word }) {
      for (const phoneIndex of senders) say({ phoneIndex }, { ...word, senders: [...senders] });
    },
    async standing({ refusers, programme, occurrences, scopes, cancellable = [] }) {
      return {
        halts: scopesOfAll(programme, occurrences, scopes)
          .map((scope) => halts.get(scope))
          .filter((halt) => halt !== undefined),
        ofCustomers: new Map(refusers.map(({ customerId }) => [customerId, of({ customerId })])),
        ofNumbers: new Map(
          refusers.map(({ phoneIndexes }) => [
            phoneIndexes[0] ?? '',
            phoneIndexes.flatMap((phoneIndex) => of({ phoneIndex })),
          ]),
        ),
        cancelled: new Set(
          cancellable
            .filter(({ customerId, occurrence }) => {
              const of = `${programme} ${occurrence}`;
              return cancelled.has(`${of} all`) || cancelled.has(`${of} ${customerId}`);
            })
            .map(({ customerId }) => customerId),
        ),
      };
    },
    async keep(scope, chunk) {
      const under = kept.get(scope) ?? new Map<string, Kept>();
      keepings += 1;
      kept.set(scope, under.set(sortedJson(chunk), { chunk, mark: String(keepings) }));
    },
    async refuse(by, refusal) {
      const written = refusals.get(keyOf(by)) ?? [];
      const others = written.filter(
        ({ purpose, channel }) => purpose !== refusal.purpose || channel !== refusal.channel,
      );
      const before = written.find((one) => !others.includes(one));
      refusals.set(keyOf(by), [...others, before && before.at >= refusal.at ? before : refusal]);
    },
    async cancel({ programme, occurrence, customerIds }) {
      for (const whose of customerIds ?? ['all']) cancelled.add(`${programme} ${occurrence} ${whose}`);
    },
    async halt(halt) {
      if (halts.has(halt.scope)) return false;
      halts.set(halt.scope, halt);
      return true;
    },
    async resume(scope) {
      const halt = halts.get(scope);
      halts.delete(scope);
      return halt;
    },
    halts: async () => [...halts.values()],
    released: async () => [...kept.keys()].filter((scope) => !halts.has(scope)),
    async *under(scope) {
      const page = [...(kept.get(scope)?.values() ?? [])];
      if (page.length > 0) yield page;
    },
    async forget(scope, forgotten) {
      const under = kept.get(scope);
      for (const { chunk, mark } of forgotten) {
        const key = sortedJson(chunk);
        if (under?.get(key)?.mark === mark) under.delete(key);
      }
      if (under?.size === 0) kept.delete(scope);
    },
  };
}
