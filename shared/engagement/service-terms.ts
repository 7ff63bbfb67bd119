import type { KnownCustomer } from '../contracts/facts.ts';
import type { Inputs, ServiceTerms } from '../contracts/inputs.ts';
import type { LedgerKey, LedgerRow } from '../contracts/ledger.ts';
import { marksOf } from '../domain/ledger/marks.ts';
import { mayRecordOver } from '../domain/ledger/transitions.ts';
import { programmeOf } from '../programmes/registry.ts';
import { surveyInvitation } from '../programmes/survey-invitation.ts';

/** Of messages that ask again how a service was, the keys of those that asked first; of others none. */
export function firstAsking(keys: readonly LedgerKey[]): readonly LedgerKey[] {
  return keys.filter(({ programme }) => programmeOf(programme).asks === 'again').map(firstAskingOf);
}

/** The key of the message that asked first about what a message asks about again. */
export function firstAskingOf({ customerId, occurrence }: LedgerKey): LedgerKey {
  return { customerId, programme: surveyInvitation.name, occurrence };
}

/** What a decision reads of the service a message asks about; `first`: the row of the message that asked first. */
export function serviceTerms(
  known: KnownCustomer | undefined,
  first: LedgerRow | undefined,
): Pick<Inputs, 'service'> {
  const service = known?.service;
  if (!service) return {};
  const { servicedBy, answers = [] } = service;
  return {
    service: {
      isAnswered: answers.length > 0,
      ...askedBy(first),
      ...(servicedBy !== undefined && { servicedBy }),
    },
  };
}

/** What is on its way counts as asked; what is suppressed for good, or did not arrive, never asks. */
function askedBy(first: LedgerRow | undefined): Pick<ServiceTerms, 'asked'> {
  if (!first || mayRecordOver(marksOf(first))) return {};
  return { asked: first.state === 'suppressed' || first.state === 'failed' ? 'never' : first.at };
}
