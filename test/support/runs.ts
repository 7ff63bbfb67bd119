/** How many cases are tried: so many in the gate, `RUNS` where somebody asks for more. */
export function runs(inTheGate: number): number {
  return Number(process.env['RUNS'] ?? inTheGate);
}
