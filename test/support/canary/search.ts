import { type Form, formsOf, type Marker } from './forms.ts';

/** Some bytes and where they lay: `table covercast-local-core`. */
export interface Trace {
  readonly place: string;
  readonly bytes: Buffer;
}

/** A marker that turned up. */
export interface Hit {
  readonly place: string;
  readonly marker: string;
  readonly form: Form['form'];
}

/** Every marker in every form, wherever it turns up. */
export function hitsIn(traces: readonly Trace[], markers: readonly Marker[]): readonly Hit[] {
  const forms = markers.flatMap((marker) => formsOf(marker).map((form) => ({ marker, ...form })));
  return traces.flatMap(({ place, bytes: all }) =>
    forms
      .filter(({ bytes }) => all.includes(bytes))
      .map(({ marker, form }) => ({ place, marker: marker.name, form })),
  );
}
