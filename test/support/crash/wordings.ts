import { dialogueIn, dialogueKey } from '#shared/adapters/conversations/dialogue-item.ts';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { dynamoInsuredOf } from '#shared/adapters/dynamo-insured-of.ts';
import { dynamoServiceBook } from '#shared/adapters/dynamo-service-book.ts';
import { dynamoStops } from '#shared/adapters/dynamo-stops.ts';
import { dynamoTasks } from '#shared/adapters/dynamo-tasks.ts';
import { ledgerItem } from '#shared/adapters/ledger/ledger-item.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { Task } from '#shared/contracts/task.ts';
import { aRow } from '../a-row.ts';
import { aService } from '../a-service.ts';
import type { Wording, Writer } from './answering.ts';
import type { Seen } from './crash-case.ts';
import { noEffects } from './effects.ts';
import { anInstance } from './instance.ts';
import type { CrashPlace } from './place.ts';
import { counted, START } from './words.ts';

const DAY_MS = 24 * 60 * 60_000;

/** A refusal of marketing. */
export const refusal: Wording = {
  title: 'answering a refusal',
  promise: 'The refusal stands, of the number and of its customer.',
  text: 'Ｔ。',
  async look(place, { customerId, message }) {
    const { client, tables } = at(place);
    const stops = dynamoStops({ client, table: tables.stops });
    const refusers = [{ customerId, phoneIndexes: [message.sender] }];
    const { ofCustomers, ofNumbers } = await stops.standing({
      programme: 'offer',
      occurrences: [],
      refusers,
    });
    const isRefused = [ofCustomers.get(customerId), ofNumbers.get(message.sender)].every((refusals) =>
      refusals?.some(({ purpose }) => purpose === 'marketing'),
    );
    return { words: isRefused ? 'refused' : 'lost', isKept: isRefused };
  },
};

/** A report of damage, which opens a claim and a task. */
export const report: Wording = {
  title: 'answering a report of damage',
  promise: 'One claim and one task are open.',
  text: '我的车被追尾了，我要报案',
  async look(place, writer) {
    const { client, tables } = at(place);
    const { claims } = await dynamoInsuredOf({ client, table: tables.core }).of(writer.customerId);
    return both(once(claims.length, 'claim'), await oneTask(place, writer));
  },
};

/** A low score, which is kept with the service, and opens a task. */
export const lowScore: Wording = {
  title: 'answering a low score',
  promise: 'The score is kept once, and one task is open.',
  text: '３分',
  async ready(place, customerId) {
    const { client, tables } = at(place);
    await dynamoServiceBook({ client, table: tables.core }).keep(aService({ customerId }));
    await dynamoTable({ client, table: tables.ledger }).put(ledgerItem(anInvitation(customerId)));
  },
  async look(place, writer) {
    const { client, tables } = at(place);
    const services = await dynamoServiceBook({ client, table: tables.core }).ofCustomer(writer.customerId);
    const answers = services.flatMap((service) => service.answers ?? []);
    return both(once(answers.length, 'score'), await oneTask(place, writer));
  },
};

/** A guess that is wrong. */
export const wrongGuess: Wording = {
  title: 'answering a wrong guess',
  promise: 'The guess is charged once.',
  text: 'BDCX 9999',
  async look(place, { message }) {
    const { client, tables } = at(place);
    const ledger = dynamoTable({ client, table: tables.ledger });
    const [item] = await ledger.batchGet([dialogueKey(message.sender)], { consistent: true });
    return once(dialogueIn(item).tries.length, 'guess');
  },
};

function at(place: CrashPlace) {
  return { client: anInstance(place, noEffects()).clients.dynamo, tables: place.tables };
}

function anInvitation(customerId: string) {
  const { leaseUntil: _over, ...row } = aRow({
    customerId,
    programme: 'survey-invitation',
    occurrence: 'srv_1',
    messageClass: 'service',
    state: 'sent',
    at: plus(START, -60_000),
    usefulUntil: plus(START, DAY_MS),
  });
  return row;
}

async function oneTask(place: CrashPlace, { customerId }: Writer): Promise<Seen> {
  const { client, tables } = at(place);
  const open: Task[] = [];
  for await (const page of dynamoTasks({ client, table: tables.tasks }).open()) open.push(...page);
  return once(open.filter((task) => task.customerId === customerId).length, 'task');
}

function once(count: number, noun: string): Seen {
  return { words: counted(count, noun), isKept: count === 1 };
}

function both(one: Seen, other: Seen): Seen {
  return { words: `${one.words}, ${other.words}`, isKept: one.isKept && other.isKept };
}
