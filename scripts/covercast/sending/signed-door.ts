import { CommandFailed } from '../errors.ts';
import { signedHeaders } from '../sign.ts';
import type { DoorTo } from './door.ts';

/** The door of a source that signs the bytes it posts (Standard Webhooks), with the newest active secret. */
export function signedDoor(name: string, contentType: string, takesLines: boolean): DoorTo {
  return {
    name,
    takesLines,
    async open({ deployment, secrets, post }) {
      const [secret] = await secrets.active(name);
      if (secret === undefined) throw noSecret(name);
      return (body, sending) =>
        post(`${deployment.endpoint}/webhooks/${name}`, body, {
          'content-type': contentType,
          ...signedHeaders([secret], sending, body),
        });
    },
  };
}

function noSecret(name: string): CommandFailed {
  return new CommandFailed(
    'no-secret',
    `The source ${name} has no active signing secret: deploy the stage again.`,
  );
}
