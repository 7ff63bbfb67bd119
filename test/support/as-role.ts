import {
  GetRoleCommand,
  IAMClient,
  paginateListRoles,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../scripts/aws/local-target.ts';

/** A client's configuration with the credentials of a role. */
export type RoleConfig = Omit<ReturnType<typeof clientConfig>, 'credentials'> & {
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
  };
};

const anybodyHere = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::000000000000:root' }, Action: 'sts:AssumeRole' },
  ],
});

/** The role a function runs under: its description names the function. */
export async function roleOfFunction(iam: IAMClient, name: string): Promise<string> {
  for await (const { Roles = [] } of paginateListRoles({ client: iam }, {})) {
    const role = Roles.find(({ Description }) => Description === `What the function ${name} may do`);
    if (role?.RoleName) return role.RoleName;
  }
  throw new Error(`No role of the function ${name} was found.`);
}

/** Takes on a role that trusts this account, such as the operator’s. */
export async function takeOn(target: LocalTarget, roleArn: string): Promise<RoleConfig> {
  const command = new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'permissions' });
  const { Credentials } = await new STSClient(clientConfig(target)).send(command);
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
  } = Credentials ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken) throw new Error(`Nobody may take on ${roleArn}.`);
  return { ...clientConfig(target), credentials: { accessKeyId, secretAccessKey, sessionToken } };
}

/**
 * Takes on the role of a function, with its rights and no others. It trusts Lambda alone, so it is made to trust
 * this account for as long as that takes.
 */
export async function asFunction(target: LocalTarget, name: string): Promise<RoleConfig> {
  const iam = new IAMClient(clientConfig(target));
  const RoleName = await roleOfFunction(iam, name);
  const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
  const trusted = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '');
  await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName, PolicyDocument: anybodyHere }));
  try {
    return await takeOn(target, Role?.Arn ?? '');
  } finally {
    await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName, PolicyDocument: trusted }));
  }
}
