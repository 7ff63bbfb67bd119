import { mockClient } from 'aws-sdk-client-mock';
import { afterAll } from 'vitest';

/** As `mockClient`, for a whole file: the next file finds the client as it was. */
export const mockedClient: typeof mockClient = (client) => {
  const mock = mockClient(client);
  afterAll(() => mock.restore());
  return mock;
};
