import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';
import { CommandFailed } from '../errors.ts';

/** By which ARN somebody is signed in: themselves, not the role they take on. Throws CommandFailed `no-caller`. */
export async function callerArn(client: STSClient): Promise<string> {
  const { Arn } = await client.send(new GetCallerIdentityCommand({}));
  if (Arn) return Arn;
  throw new CommandFailed('no-caller', 'AWS does not say who is signed in: sign in again.');
}
