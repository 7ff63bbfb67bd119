import { AssumeRoleCommand, type STSClient } from '@aws-sdk/client-sts';
import { CommandFailed } from '../errors.ts';

/** Temporary credentials, as SDK clients take them. */
export interface RoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** The roles the command line works in. */
export type RoleName = 'operator' | 'simulator' | 'planner';

const SESSION = 'covercast-command-line';

/**
 * Takes on a role for an hour: the operator's reads decisions and texts, the simulator's what deciding reads, the
 * planner's what waking reads besides; none reads contact data. Throws CommandFailed `no-operator`, `no-simulator` or
 * `no-planner` when the caller may not.
 */
export async function takeOnRole(
  client: STSClient,
  name: RoleName,
  roleArn: string,
): Promise<RoleCredentials> {
  const command = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: SESSION });
  const { Credentials } = await client.send(command).catch((cause: unknown) => {
    throw refused(name, roleArn, cause);
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw refused(name, roleArn, undefined);
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

function refused(name: RoleName, roleArn: string, cause: unknown): CommandFailed {
  const reason = cause instanceof Error ? ` (${cause.name})` : '';
  const remedy = 'sign in to its account as someone who may call sts:AssumeRole on it.';
  return new CommandFailed(`no-${name}`, `The role ${roleArn} could not be taken on${reason}: ${remedy}`, {
    cause,
  });
}
