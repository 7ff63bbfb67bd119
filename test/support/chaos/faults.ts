import { randomFor } from '../../../scripts/generate/random.ts';

/**
 * What becomes of an AWS call: `refused` is answered with 500 and has no effect, `lost` never reaches AWS, `unheard`
 * has its effect and its answer is lost.
 */
export type Fault = 'refused' | 'lost' | 'unheard';

/** What every four faults are, in an order drawn for each four. */
const kinds: readonly Fault[] = ['refused', 'lost', 'unheard', 'unheard'];

/** Decides about each attempt of a call; a client that tries again says so by the same id. */
export type FaultFor = (callId: string) => Fault | undefined;

/**
 * Faults for one call in ten, at a place drawn in each ten, of every kind among any four. So many of them (a share) are `lasting`: they meet every
 * attempt, so that the call fails; the others pass when the client tries again.
 */
export function everyTenth(seed: string, lasting: number): FaultFor {
  const random = randomFor(seed, 'faults');
  const known = new Map<string, Fault | undefined>();
  const left: Fault[] = [];
  const next = () => {
    if (left.length === 0) left.push(...kinds);
    return left.splice(random.below(left.length), 1)[0];
  };
  let place = 0;
  let drawn = random.below(10);
  return (callId) => {
    if (known.has(callId)) return known.get(callId);
    const fault = place === drawn ? next() : undefined;
    place += 1;
    if (place === 10) [place, drawn] = [0, random.below(10)];
    known.set(callId, fault !== undefined && random.chance(lasting) ? fault : undefined);
    return fault;
  };
}
