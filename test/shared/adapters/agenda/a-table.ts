import { dynamoAgenda } from '#shared/adapters/dynamo-agenda.ts';
import { dynamoAgendaReader } from '#shared/adapters/dynamo-agenda-reader.ts';
import { dynamoDueItems } from '#shared/adapters/dynamo-due-items.ts';
import type { AgendaUnderTest } from '../../../conformance/agenda-under-test.ts';
import { type MemoryDynamo, memoryDynamo } from '../../../support/fakes/memory-dynamo.ts';

/** The agenda's adapters on a table in memory. */
export function agendaOn(dynamo: MemoryDynamo = memoryDynamo()): AgendaUnderTest {
  const options = { client: dynamo.client, table: 'agenda' };
  return {
    agenda: dynamoAgenda(options),
    due: dynamoDueItems(options),
    reader: dynamoAgendaReader(options),
  };
}
