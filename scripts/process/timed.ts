/** Does a piece of work under a title that is said before and after. */
export type Timed = <Result>(title: string, work: () => Promise<Result>) => Promise<Result>;

/** Says what is being done, does it, and says how long it took. */
export function timedBy(say: (line: string) => void): Timed {
  return async (title, work) => {
    const startedAt = performance.now();
    say(`${title} …`);
    const result = await work();
    say(`${title}: ${seconds(performance.now() - startedAt)}`);
    return result;
  };
}

/** A duration in milliseconds as people read it, such as `4.2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
