// @run
// A switch tells null from undefined, also where a value can only be one of the two, or may be missing.

interface Reading {
  value?: number | null;
  unit: string | null;
}

enum Mode {
  Off,
  On,
}

class Sensor {
  pin = 4;
}

const spare = new Sensor();

function unitOf(reading: Reading): string {
  switch (reading.unit) {
    case undefined:
      return "never asked";
    case null:
      return "no unit";
    case "":
      return "empty";
    default:
      return reading.unit;
  }
}

function stateOf(reading: Reading): string {
  switch (reading.value) {
    default:
      return "value";
    case null:
      return "broken";
    case 0:
      return "zero";
    case undefined:
      return "missing";
  }
}

function found(modes: Map<string, Mode>, name: string): string {
  switch (modes.get(name)) {
    case null:
      return "null";
    case Mode.Off:
      return "off";
    case undefined:
      return "unknown";
    case Mode.On:
      return "on";
  }
  return "-";
}

function nth(sensors: (Sensor | null)[], at: number): string {
  let text = "";
  switch (sensors[at]) {
    case null:
      text += "none ";
      break;
    case undefined:
      text += "outside ";
      if (at > 5) break;
      text += "near ";
    case spare:
      text += "spare ";
  }
  return text;
}

function level(levels: Record<string, number | null>, name: string): string {
  switch (levels[name]) {
    case null:
      return "null";
    default:
      return "else";
  }
}

function last(names: (string | undefined)[]): string {
  let count = 0;
  const next = (): string | undefined => {
    count++;
    return names[count - 1];
  };
  switch (next()) {
    case null:
      return `null ${count}`;
  }
  return `not null ${count}`;
}

console.log(unitOf({ unit: null }), unitOf({ unit: "" }), unitOf({ unit: "lx" }));
console.log(stateOf({ unit: "", value: null }), stateOf({ unit: "", value: Number.NaN }));
console.log(stateOf({ unit: "" }), stateOf({ unit: "", value: 0 }), stateOf({ unit: "", value: undefined }));
const modes = new Map([["lamp", Mode.Off]]);
console.log(found(modes, "lamp"), found(modes, "fan"));
console.log(nth([null, spare, new Sensor()], 0), nth([spare], 0), nth([], 3), nth([], 9), nth([new Sensor()], 0));
console.log(level({ a: null }, "a"), level({ a: null }, "b"), level({ a: 1 }, "a"), last(["a"]), last([]));
