import { parentPort, workerData } from 'node:worker_threads';
import { cap } from '#shared/sources/cap/cap.ts';

/** A thread that reads the bodies it is given as CAP, and says how many it answered. */
const bodies: readonly Uint8Array[] = workerData;
const answers = bodies.map((bytes) => cap.parse(bytes, 'application/cap+xml'));
parentPort?.postMessage(answers.length);
