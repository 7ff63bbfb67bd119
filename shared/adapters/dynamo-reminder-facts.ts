import type { ReminderFacts, SealedField } from '../contracts/facts.ts';
import { Identity } from '../contracts/sealed.ts';
import { collected } from '../domain/collected.ts';
import { agreedToMarketing } from '../domain/consent/agreed-to-marketing.ts';
import { inParallel } from '../domain/in-parallel.ts';
import { CLAIM_PREFIX, claimFacts } from '../domain/portfolio/claim-item.ts';
import { customerFacts, customerKey, customerPartition } from '../domain/portfolio/customer-item.ts';
import { POLICY_PREFIX, policyFacts } from '../domain/portfolio/policy-item.ts';
import { coreAddress, sealedIn } from '../domain/portfolio/split.ts';
import { SERVICE_PREFIX, serviceFacts } from '../domain/surveys/service-item.ts';
import { togetherOrAlone } from '../domain/together-or-alone.ts';
import type { ReminderFactsBook } from '../ports/reminder-facts.ts';
import type { Open } from '../ports/vault.ts';
import { beginning } from './dynamo/beginning.ts';
import { textIn } from './dynamo/read-attribute.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable, type Table } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';

const QUERIES_AT_ONCE = 16;
/** A grant that begins one day counts: what it is for is told of from that day on. */
const SOME_DAY = '9999-12-31T23:59:59.999Z';

/** A customer as stored, with the field that holds the birth date where it may be opened. */
interface Read {
  readonly facts: ReminderFacts;
  readonly identity: SealedField | undefined;
}

/**
 * What reminders are worked out from, of the core table: one query a customer. `open` is for class identity.
 * Throws StoreBusy, AccessDenied, ServiceFailed, and VaultError unless it is of one customer.
 */
export function dynamoReminderFacts({
  open,
  ...options
}: TableOptions & { readonly open: Open }): ReminderFactsBook {
  return reminderFactsOf(dynamoTable(options), open);
}

/** The same of a table. */
export function reminderFactsOf(table: Pick<Table, 'queryPages'>, open: Open): ReminderFactsBook {
  return {
    async of(customerIds) {
      const known = new Map<string, ReminderFacts>();
      const unreadable = await togetherOrAlone([...new Set(customerIds)], async (ids) => {
        const found = await inParallel(ids, QUERIES_AT_ONCE, (id) => readCustomer(table, id));
        const opened = await withBirthDates(
          open,
          found.filter((one) => one !== undefined),
        );
        for (const facts of opened) known.set(facts.customer.id, facts);
      });
      return { known, unreadable };
    },
  };
}

async function readCustomer(table: Pick<Table, 'queryPages'>, id: string): Promise<Read | undefined> {
  const items = await collected(table.queryPages({ pk: customerPartition(id), consistent: true }));
  const item = items.find((one) => textIn(one, 'sk') === 'customer');
  if (!item) return undefined;
  const customer = stored('customer', () => customerFacts(item));
  const identity = agreedToMarketing(customer, SOME_DAY)
    ? sealedIn(item, 'identity', coreAddress(customerKey(id), id, 'identity'))
    : undefined;
  const policies = beginning(items, POLICY_PREFIX).map((one) => stored('policy', () => policyFacts(one)));
  const claims = beginning(items, CLAIM_PREFIX).map((one) => stored('claim', () => claimFacts(one)));
  const services = beginning(items, SERVICE_PREFIX).map((one) => stored('service', () => serviceFacts(one)));
  return { facts: { customer, policies, claims, services }, identity };
}

async function withBirthDates(open: Open, found: readonly Read[]): Promise<readonly ReminderFacts[]> {
  const secrets = await open.open(found.flatMap(({ identity }) => identity ?? []));
  const values = secrets.values();
  return found.map(({ facts, identity }) => {
    if (!identity) return facts;
    const value = values.next().value?.reveal();
    const { birthDate } = stored('identity', () => Identity.parse(value));
    return birthDate === undefined ? facts : { ...facts, birthDate };
  });
}
