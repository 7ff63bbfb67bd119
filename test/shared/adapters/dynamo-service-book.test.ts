import { dynamoServiceBook } from '#shared/adapters/dynamo-service-book.ts';
import { serviceBookConforms } from '../../conformance/service-book.ts';
import { memoryDynamo } from '../../support/fakes/memory-dynamo.ts';

serviceBookConforms('services on a table', async () =>
  dynamoServiceBook({ client: memoryDynamo().client, table: 'core' }),
);
