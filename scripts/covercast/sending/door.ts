import { policyAdmin } from '#shared/sources/policy-admin/policy-admin.ts';
import { sources } from '#shared/sources/registry.ts';
import { UsageError } from '../errors.ts';

/** Somewhere a file can be posted: the last part of its address, and the type it is posted as. */
export interface DoorTo {
  readonly name: string;
  readonly contentType: string;
  /** Whether a file may hold one event a line. */
  readonly takesLines: boolean;
}

/** Every door. */
export const doors: readonly DoorTo[] = [
  ...sources.map(({ name, contentTypes: [contentType = 'application/octet-stream'] }) => ({
    name,
    contentType,
    takesLines: false,
  })),
  { name: policyAdmin.name, contentType: policyAdmin.contentTypes[0], takesLines: true },
];

/** The door of a name. Throws UsageError naming those there are. */
export function doorOf(name: string): DoorTo {
  const found = doors.find((door) => door.name === name);
  if (found) return found;
  const known = doors.map((door) => door.name).join(', ');
  throw new UsageError(`There is no source of that name; there are: ${known}`, 'SOURCE');
}
