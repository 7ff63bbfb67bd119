/** Something that is opened when it is first needed, and kept. */
export interface KeptOpen<Opened> {
  get(): Promise<Opened>;
  /** Opens it anew when it is needed next, for it has failed. */
  forget(): void;
}

/** How long a reach is used, milliseconds: its role is taken on for an hour. */
const LONGEST_MS = 30 * 60_000;

/** Keeps what `open` opens for half an hour. */
export function keptOpen<Opened>(open: () => Promise<Opened>): KeptOpen<Opened> {
  let opened: Promise<Opened> | undefined;
  let until = 0;
  return {
    get() {
      if (opened === undefined || performance.now() >= until) {
        opened = open();
        until = performance.now() + LONGEST_MS;
      }
      return opened;
    },
    forget() {
      opened = undefined;
    },
  };
}
