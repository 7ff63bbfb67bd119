import { localCredentials } from '../aws/client-config.ts';
import { type LocalTarget, localAccount, localRegion } from '../aws/local-target.ts';
import { searchPath } from '../process/search-path.ts';

const inherited = ['LANG', 'LC_ALL', 'TZ', 'SYSTEMROOT'];

/** The variables that lead an AWS SDK or tool to the target, whatever the person's own settings are. */
export function awsEnvironment(target: LocalTarget): Record<string, string> {
  const trust = target.caBundle === undefined ? {} : caVariables(target.caBundle);
  return {
    AWS_ENDPOINT_URL: target.endpointUrl,
    AWS_ENDPOINT_URL_S3: target.endpointUrl,
    AWS_REGION: target.region,
    AWS_DEFAULT_REGION: target.region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
    CDK_DEFAULT_ACCOUNT: localAccount,
    CDK_DEFAULT_REGION: target.region,
    ...trust,
  };
}

/** Our own environment with every AWS and CDK setting replaced by the target's. */
export function environmentFor(target: LocalTarget): NodeJS.ProcessEnv {
  return { ...ownEnvironment(), ...awsEnvironment(target) };
}

/** Our own environment for a synthesis: of AWS nothing but the account and the Region of every local one. */
export function synthesisEnvironment(): NodeJS.ProcessEnv {
  const where = { CDK_DEFAULT_ACCOUNT: localAccount, CDK_DEFAULT_REGION: localRegion };
  return { ...ownEnvironment(), AWS_REGION: localRegion, AWS_EC2_METADATA_DISABLED: 'true', ...where };
}

function ownEnvironment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !/^(AWS|CDK)_/.test(name));
  return { ...Object.fromEntries(ours), PATH: searchPath };
}

/** The little of our environment that a server and the functions it runs may see, and the target's settings. */
export function bareEnvironmentFor(target: LocalTarget): NodeJS.ProcessEnv {
  const few = Object.entries(process.env).filter(([name]) => inherited.includes(name));
  return { ...Object.fromEntries(few), PATH: searchPath, ...awsEnvironment(target) };
}

function caVariables(caBundle: string): Record<string, string> {
  return { AWS_CA_BUNDLE: caBundle, NODE_EXTRA_CA_CERTS: caBundle };
}
