import type { SystemInstant } from '../contracts/clock.ts';
import { instantOf } from '../contracts/instant.ts';
import { StoreBusy } from '../errors.ts';
import type { Pace, PaceTaken } from '../ports/pace.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { updateOrSee } from './dynamo/update.ts';
import { takingOf } from './pace/pace-change.ts';
import {
  askAgainAt,
  type Standing,
  standingOf,
  type TakenIdentity,
  takenIdentity,
} from './pace/pace-item.ts';
import { type Wanted, wantedOf } from './pace/wanted.ts';

/** How often others may come between two of our calls. */
const ROUNDS = 6;

/**
 * The pace of identities in the ledger table: `pace#<sender>` / `next` says up to when an identity is taken (`t`),
 * up to when it is for what is urgent alone (`u`), and when that was last changed (`at`); all epoch ms. A stretch
 * begins where the one before ends:
 *
 *                  t                latest
 *     ─────────────┤─ ─ ─ ─ ─ ─ ─ ─ ─ ─┼ ─ ─ ─ ▶
 *      t in the past: free │ near: begins at t │ later: nothing is taken
 *
 * One write as a rule: the change that suits how this worker last saw the identity, and none while that says later:
 * an identity is never taken for less than it was. If another came before, the refused write shows how it stands now.
 * Throws AccessDenied, StoreBusy, ServiceFailed, StoredItemInvalid.
 */
export function dynamoPace(options: TableOptions): Pace {
  const seen = new Map<string, TakenIdentity>();

  /** Makes the change that suits what was seen, and sees what came of it. */
  async function attempt(
    sender: string,
    standing: Exclude<Standing, 'later'>,
    wanted: Wanted,
  ): Promise<TakenIdentity | undefined> {
    const change = takingOf(standing, wanted);
    const outcome = await updateOrSee(options, { pk: `pace#${sender}`, sk: 'next' }, change);
    const identity = takenIdentity(outcome.written ? outcome.item : outcome.standing);
    if (identity) seen.set(sender, identity);
    else seen.delete(sender);
    return outcome.written ? identity : undefined;
  }

  return {
    async take(asked) {
      const wanted = wantedOf(asked);
      for (let round = 0; round < ROUNDS; round++) {
        const known = seen.get(asked.sender);
        const standing = standingOf(known, wanted);
        if (standing !== 'later') {
          const taken = await attempt(asked.sender, standing, wanted);
          if (taken) return takenBy(taken, wanted);
        } else if (known) return notTaken(known, wanted);
      }
      throw new StoreBusy('Others took the sender identity each time it was asked for.');
    },
  };
}

function takenBy({ until }: TakenIdentity, { lasting }: Wanted): PaceTaken {
  return { taken: true, startsAt: systemInstantOf(until - lasting) };
}

function notTaken(identity: TakenIdentity, wanted: Wanted): PaceTaken {
  return { taken: false, askAgainAt: systemInstantOf(askAgainAt(identity, wanted)) };
}

function systemInstantOf(milliseconds: number): SystemInstant {
  return instantOf(milliseconds) as SystemInstant; // cast: made of moments of the system clock alone
}
