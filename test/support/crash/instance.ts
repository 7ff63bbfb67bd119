import type { MiddlewareStack } from '@smithy/types';
import { callName } from './call-name.ts';
import { type Clients, clientsAt } from './clients.ts';
import { type Effects, noteEffect } from './effects.ts';
import type { Fault } from './fault.ts';
import type { CrashPlace } from './place.ts';

/** How a run ended: the use case returned, it threw, or the instance is no more. */
export type Ending = 'returned' | 'threw' | 'crashed';

/** A running instance of a function: its own clients, and its calls by name and number in the order they began. */
export interface Instance {
  readonly clients: Clients;
  readonly calls: readonly string[];
  /** Runs until the end; of a crashed instance nothing runs on, though what it had sent still reaches AWS. */
  run(work: () => Promise<unknown>): Promise<Ending>;
}

/** A call that is never answered, to somebody who is no more. */
const never = new Promise<never>(() => undefined);

/** An instance at this place which meets this fault, if any. What it brings about is noted. */
export function anInstance(place: CrashPlace, effects: Effects, fault?: Fault): Instance {
  const clients = clientsAt(place);
  const calls: string[] = [];
  const counts = new Map<string, number>();
  const underway: Promise<unknown>[] = [];
  const struck = new WeakSet<object>();
  const crashed = Promise.withResolvers<Ending>();
  let isDead = false;

  function numbered(name: string): string {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name} #${count}`;
  }

  function crash(): Promise<never> {
    isDead = true;
    crashed.resolve('crashed');
    return never;
  }

  async function call<Answer>(name: string, context: object, next: () => Promise<Answer>): Promise<Answer> {
    if (isDead) return never;
    calls.push(name);
    const kind = name === fault?.call ? fault.kind : undefined;
    if (kind === 'crash before') return crash();
    if (kind === 'answer lost') struck.add(context);
    const answering = next();
    underway.push(answering);
    await Promise.allSettled([answering]);
    if (kind?.startsWith('crash after')) return crash();
    if (isDead) return never;
    if (kind === 'time-out') throw timeOut();
    return answering;
  }

  function watch<Input extends object, Output extends object>(stack: MiddlewareStack<Input, Output>): void {
    stack.add(
      (next, context) => (args) =>
        call(numbered(callName(context, args.input, place)), context, () => next(args)),
      { step: 'initialize', priority: 'high', name: 'meetFault' },
    );
    stack.add(
      (next, context) => async (args) => {
        const answer = await next(args);
        noteEffect(context, args.input, answer.output, effects);
        if (struck.delete(context)) throw timeOut();
        return answer;
      },
      { step: 'deserialize', priority: 'high', name: 'noteEffect' },
    );
  }

  watch(clients.dynamo.middlewareStack);
  watch(clients.kms.middlewareStack);
  watch(clients.s3.middlewareStack);
  watch(clients.sqs.middlewareStack);
  watch(clients.sns.middlewareStack);
  watch(clients.events.middlewareStack);
  watch(clients.secrets.middlewareStack);
  return {
    clients,
    calls,
    async run(work) {
      const ran = work().then(
        () => 'returned' as const,
        () => 'threw' as const,
      );
      const ending = await Promise.race([ran, crashed.promise]);
      await Promise.allSettled(underway);
      return ending;
    },
  };
}

/** As the SDK throws when an answer does not come in time. */
function timeOut(): Error {
  return Object.assign(new Error('The answer did not come in time.'), { name: 'TimeoutError' });
}
