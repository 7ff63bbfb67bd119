import { newClaimCode } from '#shared/adapters/new-claim-code.ts';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import { serviceCompleted } from '#shared/contracts/events/service-completed.ts';
import { type Instant, instantOf } from '#shared/contracts/instant.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { understand } from '#shared/keywords/understand.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import { answerMessage } from '../../../functions/converse/answer-message.ts';
import type { ConverseServices } from '../../../functions/converse/services.ts';
import { keepService } from '../../../functions/surveys/keep-service.ts';
import { aRow } from '../a-row.ts';
import { type EngagementWorld, engagementWorld } from '../engagement-world.ts';
import { bookKey, memoryBook } from '../fakes/memory-book.ts';
import { type MemoryConversations, memoryConversations } from '../fakes/memory-conversations.ts';
import type { MemoryServices } from '../fakes/memory-services.ts';
import { repliesOffTheBus } from '../fakes/replies-off-the-bus.ts';
import { aCustomerRecord } from '../records.ts';
import type { Season, SeasonPerson, SeasonText, SeasonWarning, ToldService } from './season.ts';

/** A season that has been lived through: the world it left, and the conversations in it. */
export interface PlayedSeason {
  readonly world: EngagementWorld;
  readonly conversations: MemoryConversations;
}

const agreed = { at: '2020-01-01T00:00:00.000Z', source: 'app', textVersion: '1' };

function recordOf(person: SeasonPerson) {
  const { id, phone, zone: timeZone, jurisdiction, isWritable, servicedBy } = person;
  return aCustomerRecord({
    ...{ id, phone, timeZone, jurisdiction },
    email: `${id}@example.com`,
    locale: jurisdiction === 'CN' ? 'zh-CN' : 'en',
    consents: isWritable ? {} : { service: { state: 'refused', ...agreed } },
    ...(servicedBy !== undefined && { servicedBy }),
  });
}

/** Lives through a season in the whole path in memory: what is told comes in, what is due happens, texts are answered. */
export async function playSeason(season: Season): Promise<PlayedSeason> {
  const world = engagementWorld({ start: instantOf(season.from) });
  const records = season.people.map(recordOf);
  const { accepted } = await world.importLines(records);
  if (accepted !== records.length) throw new Error('The book did not take everybody.');
  await world.settle();
  const book = memoryBook();
  for (const record of records) book.set(bookKey(record), { record, asOf: instantOf(season.from) });
  const conversations = memoryConversations({
    book,
    follow: (effect) => follow(effect, world.world.services),
  });
  const converse = conversing(world, conversations);
  const happenings = [
    ...season.services.map((told) => [told.toldAt, () => tell(told, world)] as const),
    ...season.texts.map((text) => [text.receivedAt, () => write(text, converse, conversations)] as const),
    ...season.warnings.map((warning) => [warning.at, () => warn(warning, world)] as const),
  ];
  for (const [at, happen] of happenings.toSorted(([a], [b]) => a - b)) {
    if (at > season.to) break;
    await world.advanceTo(instantOf(at));
    await happen();
    await world.settle();
  }
  await world.advanceTo(instantOf(season.to));
  return { world, conversations };
}

function conversing({ world, config }: EngagementWorld, book: MemoryConversations): ConverseServices {
  const notHere = () => Promise.reject(new Error('Nobody asks for that in a season.'));
  return {
    config,
    understand,
    book,
    ledger: world.ledger,
    proofs: { lastFour: notHere, claims: notHere },
    policies: world.policiesOf,
    insured: world.insuredOf,
    newClaimCode,
    events: repliesOffTheBus(world.events, world.outreachQueue),
    queue: world.outreachQueue,
  };
}

async function tell({ toldAt, completedAt, ...told }: ToldService, { world, now }: EngagementWorld) {
  const data = { ...told, completedAt: instantOf(completedAt) };
  const about = {
    occurredAt: data.completedAt,
    receivedAt: now(),
    correlationId: 'season',
    causationId: 'season',
  };
  const event = serviceCompleted.of({ ...about, id: `${toldAt}`, subject: told.serviceId, data });
  const { services, events, clocks } = world;
  await keepService(event, { services, events, businessClock: clocks.businessClock });
}

async function write(text: SeasonText, services: ConverseServices, log: MemoryConversations): Promise<void> {
  const sender = `1.${text.phone.slice(1)}`;
  const inbound = {
    id: text.id,
    source: 'eum' as const,
    sender,
    senders: [sender],
    sentAt: instantOf(text.sentAt),
    receivedAt: instantOf(text.receivedAt),
    phoneCountry: phoneCountry(text.phone),
  };
  await log.keep(inbound, { from: text.phone, text: text.text });
  const at: Instant = inbound.receivedAt;
  const about = { occurredAt: at, receivedAt: at, correlationId: 'season', causationId: 'season' };
  const data = { sender, messageId: text.id };
  await answerMessage(
    messageReceived.of({ ...about, id: `${text.id}-in`, subject: text.id, data }),
    services,
  );
}

async function warn(
  { customerId, name, at, until }: SeasonWarning,
  { world }: EngagementWorld,
): Promise<void> {
  const [when, usefulUntil] = [instantOf(at), instantOf(until)];
  world.ledger.force(aRow({ customerId, occurrence: name, at: when, usefulUntil, state: 'sent' }));
}

/** What answers do to services. */
function follow(effect: Effect, services: MemoryServices): void {
  if (effect.is !== 'score' && effect.is !== 'comment') return;
  const standing = services.standing(effect.customerId, effect.serviceId);
  if (!standing) throw new Error('Somebody answered about a service that is not there.');
  if (effect.is === 'comment') {
    const { sender, messageId } = effect.message;
    services.write({ ...standing, comments: [...(standing.comments ?? []), `${sender}#${messageId}`] });
  } else {
    const { at, messageId, score } = effect;
    services.write({ ...standing, answers: [...(standing.answers ?? []), { at, messageId, score }] });
  }
}
