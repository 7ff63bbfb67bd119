import type { Answered } from '#shared/contracts/answered.ts';
import { type Dialogue, newDialogue } from '#shared/contracts/dialogue.ts';
import type { CustomerFacts } from '#shared/contracts/facts.ts';
import { type Inbound, type InboundRef, senderPartition } from '#shared/contracts/inbound.ts';
import type { ClosedTask } from '#shared/contracts/task.ts';
import { customerFacts, splitCustomer } from '#shared/domain/portfolio/customer-item.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import type {
  ConversationBook,
  ConversationReader,
  Effect,
  InboundLog,
  Looking,
  Lookings,
  NumberHolders,
  Said,
} from '#shared/ports/conversations.ts';
import type { Ledger, ReadableRow } from '#shared/ports/ledger.ts';
import type { TasksBook } from '#shared/ports/tasks.ts';
import { customersWithPhone, type MemoryBook, memoryBook, recordsOf } from './memory-book.ts';

/** A message as it is kept, readable. */
export interface KeptMessage {
  readonly inbound: Inbound;
  readonly said: Said;
}

/** Conversations in memory: messages that came in, by number and id, and what they came to. */
export interface MemoryConversations
  extends InboundLog,
    ConversationBook,
    ConversationReader,
    Lookings,
    TasksBook {
  /** One of them; undefined when there is none. */
  kept(ref: InboundRef): KeptMessage | undefined;
  /** All of them, as they came. */
  all(): readonly KeptMessage[];
  /** Everything that followed from them, in order. */
  effects(): readonly Effect[];
  /** Who has read which. */
  looked(): readonly Looking[];
}

/** What conversations touch. `follow` does what an effect says, in other fakes, before the next call. */
interface Options {
  readonly book?: MemoryBook;
  readonly rows?: () => Iterable<ReadableRow>;
  readonly follow?: (effect: Effect) => void;
  /** Takes the note of a reply, as the ledger would. */
  readonly noteIn?: Pick<Ledger, 'note'>;
}

/** Nobody has written yet. */
export function memoryConversations({
  book = memoryBook(),
  rows = () => [],
  follow = () => undefined,
  noteIn,
}: Options = {}): MemoryConversations {
  const messages = new Map<string, KeptMessage>();
  const answers = new Map<string, Answered>();
  const dialogues = new Map<string, Dialogue>();
  const effects: Effect[] = [];
  const lookings: Looking[] = [];
  const closed = new Map<string, ClosedTask>();
  const openedTasks = () => effects.flatMap((effect) => (effect.is === 'task' ? [effect.task] : []));
  const nameOf = ({ sender, messageId }: InboundRef) => `${sender} ${messageId}`;
  const nameIn = ({ inbound: { sender, id } }: KeptMessage) => nameOf({ sender, messageId: id });

  function keptWith(message: KeptMessage) {
    const answered = answers.get(nameIn(message));
    return { inbound: message.inbound, text: message.said.text, ...(answered && { answered }) };
  }

  return {
    async keep(inbound, said) {
      const name = nameOf({ sender: inbound.sender, messageId: inbound.id });
      const standing = messages.get(name);
      if (!standing) messages.set(name, { inbound, said });
      return standing?.inbound ?? inbound;
    },
    async heard(ref) {
      const message = messages.get(nameOf(ref));
      if (!message) return undefined;
      const dialogue = dialogues.get(ref.sender) ?? newDialogue;
      return { ...keptWith(message), holders: holdersOf(message, book), dialogue };
    },
    async commit({ message, dialogue, effects: following, note, ...answered }) {
      const name = nameOf(message);
      const { version } = dialogues.get(message.sender) ?? newDialogue;
      if (version !== dialogue.version || answers.has(name) || !messages.has(name)) return false;
      answers.set(name, answered);
      dialogues.set(message.sender, { ...dialogue, version: version + 1 });
      effects.push(...following);
      for (const effect of following) follow(effect);
      if (note) await noteIn?.note(note);
      return true;
    },
    async ofCustomer(customerId) {
      const wrote = [...messages.values()].filter((one) =>
        answers.get(nameIn(one))?.customerIds.includes(customerId),
      );
      const senders = [...new Set(wrote.map(({ inbound }) => inbound.sender))];
      return senders.map((sender) => ({
        messages: [...messages.values()].filter(({ inbound }) => inbound.sender === sender).map(keptWith),
        replies: [...rows()].filter((row) => row.customerId === senderPartition(sender)),
      }));
    },
    async *open() {
      const opened = openedTasks().filter(({ id }) => !closed.has(id));
      if (opened.length > 0)
        yield opened.toSorted((a, b) => (`${a.dueAt}#${a.id}` < `${b.dueAt}#${b.id}` ? -1 : 1));
    },
    async *closed(from = '', to = '~') {
      const found = [...closed.values()].filter(({ closedAt }) => from <= closedAt && closedAt < to);
      if (found.length > 0) yield found.toSorted((a, b) => (a.closedAt < b.closedAt ? -1 : 1));
    },
    async close(id, { by, at }) {
      const task = openedTasks().find((one) => one.id === id);
      if (task && !closed.has(id)) closed.set(id, { ...task, closedBy: by, closedAt: at });
      return closed.get(id);
    },
    async record(looking) {
      lookings.push(looking);
    },
    kept: (ref) => messages.get(nameOf(ref)),
    all: () => [...messages.values()],
    effects: () => effects,
    looked: () => lookings,
  };
}

function holdersOf({ inbound, said: { from } }: KeptMessage, book: MemoryBook): NumberHolders {
  const ofNumber = {
    phoneIndex: inbound.sender,
    phoneIndexes: inbound.senders,
    phoneCountry: phoneCountry(from),
  };
  const customers: readonly CustomerFacts[] = customersWithPhone(book, from).map((record) =>
    customerFacts(splitCustomer(record, ofNumber).clear),
  );
  return {
    customers: customers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    claimIds: recordsOf(book, 'claim')
      .filter(({ phones }) => phones?.includes(from))
      .map(({ id }) => id)
      .toSorted(),
  };
}
