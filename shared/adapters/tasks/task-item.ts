import { Task } from '../../contracts/task.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';

/** The partition of the tasks that are open, by `<due>#<id>`: the earliest first. */
export const OPEN_TASKS = 'open';

/** A task as it is stored while it is open. */
export function taskItem(task: Task): Item & ItemKey {
  return { ...task, pk: OPEN_TASKS, sk: `${task.dueAt}#${task.id}` };
}

/** The task in an item. Throws StoredItemInvalid. */
export function taskIn(item: Item): Task {
  return stored('task', () => Task.parse(item));
}
