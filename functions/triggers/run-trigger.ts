import type { Recipient } from '#shared/contracts/candidate.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import type { programmeTriggered } from '#shared/contracts/events/programme-triggered.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { triggerChunks } from '#shared/domain/trigger-chunks.ts';
import { UnknownProgramme } from '#shared/errors.ts';
import type { Programme } from '#shared/programmes/programme.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import type { TriggerServices } from './services.ts';

type Triggered = ReturnType<typeof programmeTriggered.fromBus>;

const MOST_POLICIES = 100;

/**
 * Makes those whom an event names candidates of its programme; outreach decides about each. The same event again makes
 * the same chunks, and the ledger sends once. Answers with how many candidates there are. Throws UnknownProgramme.
 */
export async function runTrigger(event: Triggered, services: TriggerServices): Promise<number> {
  const { data, id, correlationId, receivedAt } = event;
  const programme = programmeOf(data.programme);
  const { messageClass } = programme;
  if (!messageClass) throw new UnknownProgramme(`Nobody may ask for the programme ${data.programme}.`);
  const recipients = await aboutPolicies(programme, event, services);
  const triggered = { ...data, messageClass, recipients };
  const chunks = triggerChunks(triggered, receivedAt, { correlationId, causationId: id });
  await services.queue.enqueue(urgencyOf(messageClass), chunks);
  return recipients.length;
}

/** Whoever is named without policies is meant with all of theirs that the programme can be about. */
async function aboutPolicies(
  { aboutPolicies: isAbout, line }: Programme,
  { data }: EventOf<Triggered['data']>,
  { policies }: TriggerServices,
): Promise<readonly Recipient[]> {
  const named = data.recipients.map(({ customerId, policyIds, claimId }) => ({
    ...{ customerId, policyIds },
    ...ownOf(data, claimId),
  }));
  const without = named.filter(({ policyIds }) => policyIds.length === 0).map(({ customerId }) => customerId);
  if (!isAbout || without.length === 0) return named;
  const found = await policies.of(without);
  return named.map((recipient) => {
    const { customerId, policyIds } = recipient;
    const all = (found.get(customerId) ?? []).filter((policy) => line === undefined || policy.line === line);
    const theirs = policyIds.length > 0 ? policyIds : all.map(({ id }) => id).slice(0, MOST_POLICIES);
    return { ...recipient, policyIds: theirs };
  });
}

/** What there is to say of one recipient's message beside what all of them share: the claim, and that it tells news. */
function ownOf(
  { occurrence, usefulUntil, tellsNews }: Triggered['data'],
  claimId: string | undefined,
): Pick<Recipient, 'own'> {
  if (!tellsNews && claimId === undefined) return {};
  const subject = { ...(claimId !== undefined && { claimId }), ...(tellsNews && { tellsNews }) };
  return { own: { occurrence, usefulUntil, ...subject } };
}
