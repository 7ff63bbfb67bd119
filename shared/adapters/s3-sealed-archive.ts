import type { SealedArchive, SealedBody } from '../ports/sealed-archive.ts';
import type { Seal } from '../ports/vault.ts';
import { type PuttingOnce, putOnce } from './s3/put-once.ts';

/** The version of what is sealed: `{contentType, text}`. */
const SCHEMA = 1;

/**
 * The archive bucket under `sealed/<source>/<day received>/<id>`, each body sealed in class contact, bound to its key.
 * Throws AccessDenied, StoreBusy, ServiceFailed, VaultError.
 */
export function s3SealedArchive({ seal, ...options }: PuttingOnce & { readonly seal: Seal }): SealedArchive {
  return {
    async keep({ source, id, receivedAt, customerId, contentType, text }: SealedBody) {
      const key = `sealed/${source}/${receivedAt.slice(0, 10)}/${id}`;
      const at = { dataClass: 'contact', customerId, table: 'archive', item: key, schema: SCHEMA } as const;
      for (const { bytes } of await seal.seal([{ at, value: { contentType, text } }]))
        await putOnce(options, { Key: key, Body: bytes, ContentType: 'application/octet-stream' });
      return key;
    },
  };
}
