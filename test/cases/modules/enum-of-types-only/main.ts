// @run
// A module that is imported for its types only runs nothing, and yet its enum is the type of parameters and fields.
import type { Radio, Signal } from "./signal.ts";
import { type Light, show } from "./show.ts";

interface Tower {
  receive(signal: Signal, from: string): void;
}
class Quiet implements Tower {
  received = 0;
  receive(_: Signal, from: string): void {
    this.received += from.length;
  }
}
class Relay implements Tower {
  last: Signal | undefined;
  constructor(private readonly next: Tower) {}
  receive(signal: Signal, from: string): void {
    this.last = signal;
    this.next.receive(signal, `${from} by relay`);
  }
}

const quiet = new Quiet();
const relay = new Relay(quiet);
const light: Light = { signal: undefined, name: "mast" };
console.log(quiet.received, relay.last, light, show(light));

const bands: Radio.Band[] = [];
const tune = (band: Radio.Band | undefined): string => (band === undefined ? "no band" : `band ${band}`);
console.log(bands, tune(bands.at(0)));
