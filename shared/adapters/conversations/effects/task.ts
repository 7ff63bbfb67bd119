import { taskItem } from '../../tasks/task-item.ts';
import type { EffectWrites } from './effect-writes.ts';

/** A person has something to do: it is open from now on. */
export const task: EffectWrites<'task'> = (effect) => [{ in: 'tasks', put: taskItem(effect.task) }];
