import { policyAdmin } from '#shared/sources/policy-admin/policy-admin.ts';
import { sources } from '#shared/sources/registry.ts';
import { UsageError } from '../errors.ts';
import type { DoorTo } from './door.ts';
import { eumDoor } from './eum-door.ts';
import { signedDoor } from './signed-door.ts';
import { twilioDoor } from './twilio-door.ts';

/** Every door. */
export const doors: readonly DoorTo[] = [
  ...sources.map(({ name, contentTypes: [contentType = 'application/octet-stream'] }) =>
    signedDoor(name, contentType, false),
  ),
  signedDoor(policyAdmin.name, policyAdmin.contentTypes[0], true),
  twilioDoor,
  eumDoor,
];

/** The door of a name. Throws UsageError naming those there are. */
export function doorOf(name: string): DoorTo {
  const found = doors.find((door) => door.name === name);
  if (found) return found;
  const known = doors.map((door) => door.name).join(', ');
  throw new UsageError(`There is no source of that name; there are: ${known}`, 'SOURCE');
}
