import { addDepth, addNodes, flood } from './bulk.ts';
import { forgedRounds, keepForging } from './forging.ts';
import { createHeartbeat } from './heartbeat.ts';
import { listenToEverything } from './listeners.ts';
import { lootSightings, lootText } from './loot.ts';
import { invoke, listen } from './originals.ts';
import { overrideBuiltIns } from './overrides.ts';
import { keepReading, searchEverything, setPhase, silhouette } from './reading.ts';
import { vandalise } from './vandalism.ts';

/** What the driver asks the page; found at `window.feind`. */
export interface Hostile {
  text(): string;
  sightings(): string;
  phase(name: string): void;
  search(): void;
  rounds(): number;
  silhouette(): string;
  heartbeat: ReturnType<typeof createHeartbeat>;
}

declare global {
  var feind: Hostile;
}

/**
 * Runs first of all on the page. In the query: `spy` (listens, reads, overrides), `forge=ID` (events and messages; the
 * extension's id), `attack=NAME` (see vandalism.ts), `nodes=N`, `depth=N`, `flood`.
 */
export function start(): void {
  const query = new URLSearchParams(location.search);
  const heartbeat = createHeartbeat();
  globalThis.feind = {
    text: lootText,
    sightings: lootSightings,
    phase: setPhase,
    search: searchEverything,
    rounds: forgedRounds,
    silhouette,
    heartbeat,
  };
  if (query.has('spy')) {
    listenToEverything();
    overrideBuiltIns();
    keepReading();
  }
  const forged = query.get('forge');
  if (forged !== null) keepForging(forged);
  const attack = query.get('attack');
  if (attack !== null) vandalise(attack);
  const nodes = Number(query.get('nodes'));
  const depth = Number(query.get('depth'));
  invoke(listen, document, [
    'DOMContentLoaded',
    () => {
      if (nodes > 0) addNodes(nodes);
      if (depth > 0) addDepth(depth);
      if (query.has('flood')) flood();
    },
  ]);
}
