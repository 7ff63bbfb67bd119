import * as z from 'zod/mini';
import { Id } from '#shared/contracts/ids.ts';
import { collected } from '#shared/domain/collected.ts';
import type { Desk } from '../desk.ts';
import { CommandFailed, UsageError } from '../errors.ts';
import { type Given, instantFlag, positionals, textFlag } from '../given.ts';
import { table } from '../show/table.ts';
import { closedTask, ListedTask, openTask } from '../tasks/listed-task.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `tasks`: what people have to do, the earliest due first, or what was closed, in that order. */
export const Tasks = z.array(ListedTask);
export type Tasks = z.infer<typeof Tasks>;

/** `covercast tasks`: what people have to do, and until when; and that it is done. */
export const tasks = defineVerb<Tasks>({
  name: 'tasks',
  synopsis: '[--done ID | --closed [--from TIME] [--to TIME]]',
  summary: 'Lists what people have to do, and until when; closes what is done',
  details: `Whose a task is: of whoever services the customer, or of a team of the configuration (shared/config/tasks.ts).
What the customer wrote is shown by \`covercast conversation --customer ID\`.
--done ID: closes that task; the ARN by which you are signed in and the time are kept with it. Again changes nothing.
--closed: lists what was closed instead, from --from until before --to, such as 2026-07-01T08:00:00+08:00.`,
  options: {
    done: { type: 'string' },
    closed: { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  result: Tasks,
  run: runTasks,
  show,
});

async function runTasks(given: Given, desk: Desk): Promise<Tasks> {
  positionals(given);
  const [done, isOfClosed] = [textFlag(given, 'done'), given.flags['closed'] === true];
  if (done !== undefined && isOfClosed) throw new UsageError('--closed does not go with --done', 'closed');
  const bounds = { from: instantFlag(given, 'from'), to: instantFlag(given, 'to') };
  const bound = (['from', 'to'] as const).find((name) => bounds[name] !== undefined);
  if (bound !== undefined && !isOfClosed) throw new UsageError(`--${bound} goes with --closed`, bound);
  if (done !== undefined) return [await close(idIn(done), desk)];
  const { tasks: book, businessClock } = await desk.reach();
  const now = businessClock();
  return isOfClosed
    ? (await collected(book.closed(bounds.from, bounds.to))).map(closedTask)
    : (await collected(book.open())).map((task) => openTask(task, now));
}

function idIn(done: string): string {
  const id = Id.safeParse(done);
  if (id.success) return id.data;
  throw new UsageError('--done wants the id of a task, as `covercast tasks` shows it', 'done');
}

async function close(id: string, desk: Desk): Promise<ListedTask> {
  const { tasks: book, caller, businessClock } = await desk.reach();
  const closed = await book.close(id, { by: await caller(), at: businessClock() });
  if (closed) return closedTask(closed);
  const remedy = '`covercast tasks` lists those that are open';
  throw new CommandFailed('unknown-task', `There is no task of that id: ${remedy}.`, { field: 'done' });
}

function show(found: Tasks): string {
  if (found.length === 0) return 'There are no such tasks.';
  const isOfClosed = found.some((one) => 'closedAt' in one);
  const rows = found.map((one) => [
    one.dueAt,
    one.kind,
    one.customerId ?? '–',
    one.assignee,
    one.id,
    ...('closedAt' in one ? [one.closedAt, one.closedBy] : [one.overdue ? 'OVERDUE' : '']),
  ]);
  const more = isOfClosed ? ['CLOSED AT', 'CLOSED BY'] : [];
  return table([['DUE AT', 'KIND', 'CUSTOMER', 'ASSIGNEE', 'TASK', ...more], ...rows]);
}
