import { policyEvents } from '#shared/sources/policy-admin/registry.ts';

/** The part of docs/policy-admin.md that is made from the types themselves: an example of the data of each. */
export function typesDocument(): string {
  const sections = policyEvents.map(
    ({ type, examples: [{ data }] }) => `### ${type}\n\n\`\`\`json\n${JSON.stringify(data)}\n\`\`\`\n`,
  );
  return sections.join('\n');
}
