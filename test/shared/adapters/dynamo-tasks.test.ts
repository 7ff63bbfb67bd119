import { expect, test } from 'vitest';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { dynamoTasks } from '#shared/adapters/dynamo-tasks.ts';
import { taskItem } from '#shared/adapters/tasks/task-item.ts';
import { tasksConform } from '../../conformance/tasks.ts';
import { conversing, FIRST_AT } from '../../support/conversing.ts';
import { memoryDynamo } from '../../support/fakes/memory-dynamo.ts';
import { aCustomerRecord } from '../../support/records.ts';

tasksConform('dynamoTasks', async () => {
  const place = { client: memoryDynamo().client, table: 'tasks' };
  const open = async (task: Parameters<typeof taskItem>[0]) =>
    void (await dynamoTable(place).put(taskItem(task)));
  return { tasks: dynamoTasks(place), open };
});

test('a task that is closed stays closed when the message that opened it comes again', async () => {
  const of = conversing();
  const phone = '+8613800000042';
  await of.save([aCustomerRecord({ phone })]);
  const tasks = dynamoTasks({ client: of.dynamo.client, table: 'tasks' });
  const { events } = await of.say({ phone, text: 'TJ', id: 'eum-1' });
  const id = String(events[0]?.subject);
  expect(await tasks.close(id, { by: 'ada', at: FIRST_AT })).toMatchObject({ id, kind: 'booking' });
  await of.say({ phone, text: 'TJ', id: 'eum-1' });
  const open: unknown[] = [];
  for await (const page of tasks.open()) open.push(...page);
  expect(open).toEqual([]);
});
