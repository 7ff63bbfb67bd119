import { dynamoServiceBook } from '#shared/adapters/dynamo-service-book.ts';
import { dynamoServiceReader } from '#shared/adapters/dynamo-service-reader.ts';
import { serviceBookConforms } from '../../conformance/service-book.ts';
import { memoryDynamo } from '../../support/fakes/memory-dynamo.ts';

serviceBookConforms('services on a table', async () => {
  const core = { client: memoryDynamo().client, table: 'core' };
  return { ...dynamoServiceBook(core), ...dynamoServiceReader(core) };
});
