import { createHash } from 'node:crypto';
import type { TaskKind } from '../../contracts/task.ts';

const CHARACTERS = 24;

/** The id of the task of a kind that a message opens: the same for the same message, and of none other. */
export function taskId(kind: TaskKind, messageId: string): string {
  const digest = createHash('sha256').update(`${kind} ${messageId}`).digest('hex');
  return `tsk_${digest.slice(0, CHARACTERS)}`;
}
