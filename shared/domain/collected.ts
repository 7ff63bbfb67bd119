/** All there is on all pages, in order; of what is known to be small. */
export async function collected<One>(pages: AsyncIterable<readonly One[]>): Promise<readonly One[]> {
  const all: One[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}
