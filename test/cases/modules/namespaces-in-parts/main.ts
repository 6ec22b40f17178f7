// @run
// Namespaces in several parts, dotted names, enums and classes inside, members that change, names that clash.
import { Protocol } from "./protocol.ts";
import * as protocol from "./protocol.ts";

const value = 1;

// Counts what it is asked.
namespace Meter {
  /** How often. */
  let asked = 0;
  export let last = -1;
  export function read(): number {
    asked++;
    last = asked * 10;
    return last;
  }
  export const history: number[] = [];
  export function keep(): typeof history {
    history.push(read());
    return history;
  }
}
namespace Meter {
  // A second part sees what the first one exports.
  const twice = () => last * 2;
  export class Probe {
    static made = 0;
    readonly id = ++Probe.made;
    read = (): number => read() + twice();
    toString(): string {
      return `probe ${this.id}`;
    }
  }
  export const first = new Probe();
}
namespace Deep.Inner {
  export const value = 2;
  export const sum = (n: number) => n + value;
  export namespace Most {
    export const value = 3;
    export const all = () => [value, Inner.value, sum(value)];
  }
}
console.log(Meter.read(), Meter.last, Meter.keep().length, Meter.history.join());
Meter.last += 5;
console.log(Meter.last++, Meter.last, Meter.first.read(), `${Meter.first}`, new Meter.Probe().id, Meter.Probe.made);
console.log(value, Deep.Inner.value, Deep.Inner.Most.all().join(), [1, 2].map(Deep.Inner.sum).join());
console.log(Protocol.Kind.Data, Protocol.Kind[Protocol.Kind.End], Protocol.encode({ kind: Protocol.Kind.Data, bytes: [1, 2] }), protocol.Protocol.limit);
const { encode, limit: most } = Protocol;
console.log(encode({ kind: Protocol.Kind.End, bytes: [] }), most);
const probe: Meter.Probe = Meter.first;
console.log(probe.id, probe instanceof Meter.Probe, Meter["last"]);
switch (Protocol.parse("1:7")?.kind) {
  case Protocol.Kind.Data:
    console.log("data");
    break;
  case Protocol.Kind.End:
    console.log("end");
}
