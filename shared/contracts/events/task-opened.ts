import * as z from 'zod/mini';
import { Task } from '../task.ts';
import { defineEvent } from './event.ts';

/** A person has something to do. */
export const taskOpened = defineEvent(
  'TaskOpened',
  1,
  z.pick(Task, { id: true, kind: true, customerId: true, assignee: true, dueAt: true }),
);
