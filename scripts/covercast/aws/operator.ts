import { AssumeRoleCommand, type STSClient } from '@aws-sdk/client-sts';
import { CommandFailed } from '../errors.ts';

/** Temporary credentials, as SDK clients take them. */
export interface OperatorCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const SESSION = 'covercast-command-line';

/**
 * Takes on the operator's role, for an hour: it reads decisions and texts, and no contact data.
 * Throws CommandFailed `no-operator` when the caller may not.
 */
export async function takeOnOperator(client: STSClient, roleArn: string): Promise<OperatorCredentials> {
  const command = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: SESSION });
  const { Credentials } = await client.send(command).catch((cause: unknown) => {
    throw refused(roleArn, cause);
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw refused(roleArn, undefined);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

function refused(roleArn: string, cause: unknown): CommandFailed {
  const reason = cause instanceof Error ? ` (${cause.name})` : '';
  const remedy = 'sign in to its account as someone who may call sts:AssumeRole on it.';
  return new CommandFailed('no-operator', `The role ${roleArn} could not be taken on${reason}: ${remedy}`, {
    cause,
  });
}
