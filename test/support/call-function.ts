import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { inject } from 'vitest';
import { clientConfig } from '../../scripts/aws/client-config.ts';

/** Calls a deployed function and waits for its end. Throws with its error when it fails. */
export async function callFunction(name: string): Promise<void> {
  const lambda = new LambdaClient(clientConfig(inject('target')));
  const command = new InvokeCommand({ FunctionName: `covercast-local-${name}`, Payload: '{}' });
  const { FunctionError, Payload } = await lambda.send(command);
  if (FunctionError !== undefined) throw new Error(`${name}: ${Payload?.transformToString()}`);
}
