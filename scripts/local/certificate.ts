import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const day = 24 * 60 * 60 * 1000;
const lifetime = 365 * day;
const renewal = 7 * day;

/** Paths of a PEM certificate, which is its own authority, and of its key. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/**
 * The certificate of the local AWS for `localhost` and 127.0.0.1, made when there is none or when it ends
 * within seven days. The key can be read by its owner alone.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  const paths = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  if (!isGood(paths, now)) await makeCertificate(folder, paths, now);
  return paths;
}

function isGood({ certificate, key }: Certificate, now: Date): boolean {
  if (!existsSync(certificate) || !existsSync(key)) return false;
  const ends = new X509Certificate(readFileSync(certificate)).validToDate;
  return ends.getTime() - now.getTime() > renewal;
}

async function makeCertificate(folder: string, paths: Certificate, now: Date): Promise<void> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + lifetime),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: '*.localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  replace(paths.key, made.private, 0o600);
  replace(paths.certificate, made.cert, 0o644);
}

function replace(path: string, text: string, mode: number): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode });
  renameSync(draft, path);
}
