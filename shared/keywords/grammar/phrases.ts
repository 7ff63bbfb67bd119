/**
 * Phrases from a text with one a line, all set in alike. A line set in further goes on with the one above it; a line
 * that begins with `//` is for the reader.
 */
export function phrases(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//'));
  const margin = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
  const all: string[] = [];
  for (const line of lines) {
    if (line.startsWith(`${margin} `)) all.push(`${all.pop() ?? ''} ${line.trim()}`);
    else all.push(line.trim());
  }
  return all;
}
