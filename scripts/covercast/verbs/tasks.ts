import * as z from 'zod/mini';
import { Instant } from '#shared/contracts/instant.ts';
import { TaskKind } from '#shared/contracts/task.ts';
import type { Desk } from '../desk.ts';
import { type Given, positionals } from '../given.ts';
import { table } from '../show/table.ts';
import { defineVerb } from '../verb.ts';

/** The JSON of `tasks`: what people have to do, the earliest due first; of a number that is nobody's, no customer. */
export const Tasks = z.array(
  z.object({
    id: z.string(),
    kind: TaskKind,
    customerId: z.optional(z.string()),
    assignee: z.string(),
    dueAt: Instant,
  }),
);
export type Tasks = z.infer<typeof Tasks>;

/** `covercast tasks`: what people have to do, and until when. */
export const tasks = defineVerb<Tasks>({
  name: 'tasks',
  synopsis: '',
  summary: 'Lists what people have to do, and until when',
  details: `Whose a task is: of whoever services the customer, or of a team of the configuration (shared/config/tasks.ts).
What the customer wrote is shown by \`covercast conversation --customer ID\`.`,
  options: {},
  result: Tasks,
  run: runTasks,
  show,
});

async function runTasks(given: Given, desk: Desk): Promise<Tasks> {
  positionals(given);
  const { tasks: reader } = await desk.reach();
  const open: Tasks = [];
  for await (const page of reader.open())
    for (const { id, kind, customerId, assignee, dueAt } of page)
      open.push({ id, kind, ...(customerId !== undefined && { customerId }), assignee, dueAt });
  return open;
}

function show(open: Tasks): string {
  if (open.length === 0) return 'Nobody has anything to do.';
  const rows = open.map(({ dueAt, kind, customerId = '–', assignee, id }) => [
    dueAt,
    kind,
    customerId,
    assignee,
    id,
  ]);
  return table([['DUE AT', 'KIND', 'CUSTOMER', 'ASSIGNEE', 'TASK'], ...rows]);
}
