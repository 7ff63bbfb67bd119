import type { ProductLine } from '#shared/contracts/records/policy.ts';
import type { Budget } from '#shared/ports/budget.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { Customers } from '#shared/ports/customers.ts';
import type { InsuredOf } from '#shared/ports/insured-of.ts';
import type { Pace } from '#shared/ports/pace.ts';
import type { Places } from '#shared/ports/places.ts';
import type { PoliciesOf } from '#shared/ports/policies-of.ts';
import type { ReplyFacts } from '#shared/ports/reply-facts.ts';
import type { UnknownEvents } from '#shared/ports/unknown-events.ts';
import type { WebhookLog } from '#shared/ports/webhook-log.ts';
import type { WebhookSecrets } from '#shared/ports/webhook-secrets.ts';
import { type MemoryAgenda, memoryAgenda } from './memory-agenda.ts';
import { type MemoryArchive, memoryArchive } from './memory-archive.ts';
import { memoryBook } from './memory-book.ts';
import { memoryBudget } from './memory-budget.ts';
import { type MemoryChannel, memoryChannel } from './memory-channel.ts';
import { type MemoryConversations, memoryConversations } from './memory-conversations.ts';
import { memoryCustomers } from './memory-customers.ts';
import { type MemoryEpisodes, memoryEpisodes } from './memory-episodes.ts';
import { type MemoryEvents, memoryEvents } from './memory-events.ts';
import { memoryInsuredOf } from './memory-insured-of.ts';
import { type MemoryLedger, memoryLedger } from './memory-ledger.ts';
import { type MemoryOptOuts, memoryOptOuts } from './memory-opt-outs.ts';
import { type MemoryOutreachQueue, memoryOutreachQueue } from './memory-outreach-queue.ts';
import { memoryPace } from './memory-pace.ts';
import { memoryPlaces } from './memory-places.ts';
import { memoryPoliciesOf } from './memory-policies-of.ts';
import { type MemoryPortfolio, memoryPortfolio } from './memory-portfolio.ts';
import { type MemoryProofs, memoryProofs } from './memory-proofs.ts';
import { type MemoryReminderFacts, memoryReminderFacts } from './memory-reminder-facts.ts';
import { memoryReplyFacts } from './memory-reply-facts.ts';
import { type MemorySealedArchive, memorySealedArchive } from './memory-sealed-archive.ts';
import { type MemoryServices, memoryServices } from './memory-services.ts';
import { type MemoryStops, memoryStops } from './memory-stops.ts';
import { memoryUnknownEvents } from './memory-unknown-events.ts';
import { type MemoryVault, memoryVault } from './memory-vault.ts';
import { memoryWebhookLog } from './memory-webhook-log.ts';
import { memoryWebhookSecrets } from './memory-webhook-secrets.ts';
import { type MovableClocks, movableClocks } from './movable-clocks.ts';

/** Every port in memory, all on the same state. */
export interface MemoryWorld {
  readonly clocks: MovableClocks;
  readonly vault: MemoryVault;
  readonly portfolio: MemoryPortfolio;
  readonly places: Places;
  readonly policiesOf: PoliciesOf;
  readonly insuredOf: InsuredOf;
  readonly customers: Customers;
  readonly services: MemoryServices;
  readonly ledger: MemoryLedger;
  readonly budget: Budget;
  readonly episodes: MemoryEpisodes;
  readonly stops: MemoryStops;
  readonly agenda: MemoryAgenda;
  readonly reminderFacts: MemoryReminderFacts;
  readonly conversations: MemoryConversations;
  readonly proofs: MemoryProofs;
  readonly replyFacts: ReplyFacts;
  readonly optOuts: MemoryOptOuts;
  readonly pace: Pace;
  readonly webhookLog: WebhookLog;
  readonly webhookSecrets: WebhookSecrets;
  readonly unknownEvents: UnknownEvents;
  readonly archive: MemoryArchive;
  readonly sealedArchive: MemorySealedArchive;
  readonly events: MemoryEvents;
  readonly outreachQueue: MemoryOutreachQueue;
  readonly channel: MemoryChannel;
}

/** What a world may be made with. */
export interface MemoryWorldOptions {
  readonly clocks?: MovableClocks;
  readonly placedLines?: ReadonlySet<ProductLine>;
  readonly secrets?: Readonly<Record<string, readonly string[]>>;
}

/** A world in which nothing has happened yet. */
export function memoryWorld({
  clocks = movableClocks(),
  placedLines = new Set<ProductLine>(['motor', 'home']),
  secrets = {},
}: MemoryWorldOptions = {}): MemoryWorld {
  const book = memoryBook();
  const vault = memoryVault(clocks.systemClock);
  const { seal, open, index } = vault;
  const services = memoryServices();
  const customers = memoryCustomers({ book, seal, open, index, services });
  const [ledger, stops] = [memoryLedger(), memoryStops()];
  const conversations = memoryConversations({
    book,
    rows: () => ledger.standing.values(),
    noteIn: ledger,
    follow: (effect) => sayIn(stops, effect),
  });
  return {
    clocks,
    vault,
    portfolio: memoryPortfolio(book),
    places: memoryPlaces({ book, seal, open, placedLines }),
    policiesOf: memoryPoliciesOf(book),
    insuredOf: memoryInsuredOf(book),
    customers,
    services,
    ledger,
    budget: memoryBudget(),
    episodes: memoryEpisodes(),
    stops,
    conversations,
    proofs: memoryProofs(book),
    replyFacts: memoryReplyFacts({ book, customers, conversations, stops, ledger, seal, open }),
    optOuts: memoryOptOuts(),
    agenda: memoryAgenda(),
    reminderFacts: memoryReminderFacts(book, services),
    pace: memoryPace(),
    webhookLog: memoryWebhookLog(),
    webhookSecrets: memoryWebhookSecrets(secrets),
    unknownEvents: memoryUnknownEvents(),
    archive: memoryArchive(),
    sealedArchive: memorySealedArchive(seal),
    events: memoryEvents(),
    outreachQueue: memoryOutreachQueue(),
    channel: memoryChannel(),
  };
}

/** Has a word about being written to stand with the number, and with customers as far as it is theirs. */
function sayIn(stops: MemoryStops, effect: Effect): void {
  if (effect.is !== 'opt-out') return;
  const { word, messageId, at, senders, customerIds } = effect;
  const whose = [
    ...senders.map((phoneIndex) => ({ phoneIndex })),
    ...(word === 'everything' ? [] : customerIds.map((customerId) => ({ customerId }))),
  ];
  for (const by of whose) stops.say(by, { messageId, word, at, senders: [...senders] });
}
