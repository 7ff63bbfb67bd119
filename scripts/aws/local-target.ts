import { join } from 'node:path';
import { readState } from './local-state.ts';

/** Where a local AWS answers: its address, the PEM file to trust (undefined: the usual authorities), its region. */
export interface LocalTarget {
  readonly endpointUrl: string;
  readonly caBundle: string | undefined;
  readonly region: string;
}

/** The account number every local AWS shows. */
export const localAccount = '000000000000';

/** The one region the local AWS is used with. */
export const localRegion = 'us-east-1';

/** The endpoint given in AWS_ENDPOINT_URL, used in place of our own local AWS; undefined when there is none. */
export function givenEndpoint(env: NodeJS.ProcessEnv = process.env): LocalTarget | undefined {
  const endpointUrl = env['AWS_ENDPOINT_URL'];
  if (!endpointUrl) return undefined;
  const caBundle = env['AWS_CA_BUNDLE'] || env['NODE_EXTRA_CA_CERTS'] || undefined;
  return { endpointUrl: endpointUrl.replace(/\/+$/, ''), caBundle, region: localRegion };
}

/** The folder of the local stack that commands speak to, relative to the repository or absolute. */
export function stateFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['COVERCAST_STATE_FOLDER'] || join(import.meta.dirname, '../../.local');
}

/** The local AWS to speak to: the given endpoint, else the one `npm start` runs, else undefined. */
export function localTarget(env: NodeJS.ProcessEnv = process.env): LocalTarget | undefined {
  const given = givenEndpoint(env);
  if (given !== undefined) return given;
  const state = readState(stateFolder(env));
  if (state === undefined) return undefined;
  return { endpointUrl: state.endpointUrl, caBundle: state.caBundle, region: state.region };
}
