import { readFileSync } from 'node:fs';
import { Agent } from 'node:https';
import type { LocalTarget } from './local-target.ts';

/** Credentials a local AWS accepts and a real one refuses, so that a local command cannot touch a real account. */
export const localCredentials = { accessKeyId: 'test', secretAccessKey: 'test' } as const;

/**
 * The configuration of every SDK client of the scripts: `new SQSClient(clientConfig(target))`. Without a target
 * the SDK's own chain of credentials and region applies, for a deployed stage.
 */
export function clientConfig(target: LocalTarget | undefined) {
  if (target === undefined) return {};
  return {
    endpoint: target.endpointUrl,
    region: target.region,
    credentials: localCredentials,
    forcePathStyle: true,
    requestHandler: { httpsAgent: new Agent({ keepAlive: true, maxSockets: 50, ...authority(target) }) },
  };
}

/** The certificate authority of the target as options of node:https; empty where the usual ones do. */
export function authority(target: LocalTarget | undefined): { readonly ca?: string } {
  return target?.caBundle === undefined ? {} : { ca: readFileSync(target.caBundle, 'utf8') };
}
