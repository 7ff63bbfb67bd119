/** The last lines of a command's output, as much of it as an error message can carry. */
export function tail(output: string, lines = 40): string {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
