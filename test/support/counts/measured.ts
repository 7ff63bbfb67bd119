import type { Instance } from '../crash/instance.ts';

/** A DynamoDB call: its name (`UpdateItem ledger pace`) and the write units it cost, 0 for reads. */
export interface Measured {
  readonly name: string;
  readonly units: number;
}

/** So many calls, and the write units they cost. */
export interface Cost {
  readonly calls: number;
  readonly units: number;
}

/**
 * The DynamoDB calls of an instance from now on, as they are answered, with what the table says they cost. A write
 * whose condition did not hold costs a unit, too.
 */
export function measured({ clients, calls }: Instance): readonly Measured[] {
  const made: Measured[] = [];
  clients.dynamo.middlewareStack.add(
    (next) => async (args) => {
      const name = calls.at(-1)?.replace(/^dynamodb:| #\d+$/g, '') ?? '';
      const units = (answered: number) => (isRead({ name }) ? 0 : answered);
      try {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        made.push({ name, units: units(unitsIn(answer.output)) });
        return answer;
      } catch (error) {
        made.push({ name, units: units(1) });
        throw error;
      }
    },
    { step: 'initialize', priority: 'low', name: 'measure' },
  );
  return made;
}

/** Whether a call is a read. */
export function isRead({ name }: Pick<Measured, 'name'>): boolean {
  return /^(BatchGet|Get|Query)/.test(name);
}

/** What the calls of these names cost together. */
export function costOf(made: readonly Measured[], names: RegExp): Cost {
  const meant = made.filter(({ name }) => names.test(name));
  return { calls: meant.length, units: meant.reduce((sum, { units }) => sum + units, 0) };
}

function unitsIn(output: object): number {
  const consumed = [Reflect.get(output, 'ConsumedCapacity')].flat();
  return consumed.reduce((sum, one) => sum + Number(one?.CapacityUnits), 0);
}
