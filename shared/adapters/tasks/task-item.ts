import type { Instant } from '../../contracts/instant.ts';
import { ClosedTask, Task } from '../../contracts/task.ts';
import type { ItemKey } from '../../domain/item-key.ts';
import type { Item } from '../dynamo/item.ts';
import { stored } from '../dynamo/stored.ts';

/** The partition of the tasks that are open, by `<due>#<id>`: the earliest first. */
export const OPEN_TASKS = 'open';
/** The partition of the tasks that are closed, each by `at#<closed>#<id>`, and by `id#<id>` once for all. */
export const CLOSED_TASKS = 'closed';

/** A task as it is stored while it is open. */
export function taskItem(task: Task): Item & ItemKey {
  return { ...task, ...openKey(task) };
}

/** Where a task lies while it is open. */
export function openKey({ dueAt, id }: Pick<Task, 'dueAt' | 'id'>): ItemKey {
  return { pk: OPEN_TASKS, sk: `${dueAt}#${id}` };
}

/** How the sort key of what was closed at an instant or later begins. */
export function closedSince(at: Instant | ''): string {
  return `at#${at}`;
}

/** Where a closed task is found by its id. */
export function closedKey(id: string): ItemKey {
  return { pk: CLOSED_TASKS, sk: `id#${id}` };
}

/** A closed task as it is stored: by its id, and by when it was closed. */
export function closedItems(task: ClosedTask): {
  readonly byId: Item & ItemKey;
  readonly byTime: Item & ItemKey;
} {
  const byTime = { pk: CLOSED_TASKS, sk: `${closedSince(task.closedAt)}#${task.id}` };
  return { byId: { ...task, ...closedKey(task.id) }, byTime: { ...task, ...byTime } };
}

/** The task in an item. Throws StoredItemInvalid. */
export function taskIn(item: Item): Task {
  return stored('task', () => Task.parse(item));
}

/** The closed task in an item. Throws StoredItemInvalid. */
export function closedTaskIn(item: Item): ClosedTask {
  return stored('closed task', () => ClosedTask.parse(item));
}
