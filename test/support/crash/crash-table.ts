import { inParallel } from '#shared/domain/in-parallel.ts';
import type { CrashCase, Seen, Subject } from './crash-case.ts';
import { noEffects } from './effects.ts';
import { type Fault, faultsAt, timesOf } from './fault.ts';
import { anInstance } from './instance.ts';
import type { CrashPlace } from './place.ts';

/** What became of a message whose instance met a fault. */
export interface CrashRow {
  readonly fault: Fault;
  readonly seen: Seen;
}

/** All rows of a use case, in the order of its calls. */
export interface CrashTable extends Pick<CrashCase, 'title' | 'promise'> {
  readonly rows: readonly CrashRow[];
}

/** How many messages are under way at once; they share nothing but tables. */
const LANES = 6;
/** How often a message is delivered at most until its function returns. */
const DELIVERIES = 6;
/** When a message that failed comes again: past the queue's visibility timeout and every lease. */
const COMES_AGAIN_MS = 6 * 60_000;

/** Crashes a use case at every call of a run that succeeds, or at those of a name, in every way. */
export async function crashTable(one: CrashCase, place: CrashPlace, name = ''): Promise<CrashTable> {
  const calls = await recorded(one, place);
  const faults = calls.filter((call) => call.startsWith(name)).flatMap(faultsAt);
  const subjects = await one.subjects(faults.length);
  const rows = await inParallel(
    faults.map((fault, at) => ({ fault, subject: subjects[at] })),
    LANES,
    async ({ fault, subject }) => ({ fault, seen: await crashed(fault, subject, place) }),
  );
  return { title: one.title, promise: one.promise, rows };
}

/** The calls of one run that nothing befalls. */
async function recorded(one: CrashCase, place: CrashPlace): Promise<readonly string[]> {
  const [subject] = await one.subjects(1);
  if (!subject) throw new Error(`There is nothing to crash: ${one.title}.`);
  const instance = anInstance(place, noEffects());
  const ending = await instance.run(() => subject.deliver(instance));
  if (ending !== 'returned') throw new Error(`The run to be recorded ${ending}: ${one.title}.`);
  return instance.calls;
}

/** The fault, then the message again, on new instances, until one returns; and what is there to see then. */
async function crashed(fault: Fault, subject: Subject | undefined, place: CrashPlace): Promise<Seen> {
  if (!subject) throw new Error('There are more faults than messages.');
  for (let times = timesOf(fault); times > 0; times -= 1) {
    const struck = anInstance(place, subject.effects, fault);
    await struck.run(() => subject.deliver(struck));
    if (times === timesOf(fault) && !struck.calls.includes(fault.call))
      throw new Error(`Never called: ${fault.call}.`);
    subject.clocks.advance(COMES_AGAIN_MS);
  }
  await untilReturned(subject, place);
  await subject.settle();
  return subject.look();
}

async function untilReturned(subject: Subject, place: CrashPlace): Promise<void> {
  for (let deliveries = 0; deliveries < DELIVERIES; deliveries += 1) {
    const instance = anInstance(place, subject.effects);
    if ((await instance.run(() => subject.deliver(instance))) === 'returned') return;
    subject.clocks.advance(COMES_AGAIN_MS);
  }
}
