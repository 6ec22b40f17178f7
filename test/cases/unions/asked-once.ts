// @run
// What is asked of which kind it is runs once, however often C++ looks at the answer: calls, steps, accessors.
class Sensor {
  constructor(readonly id = 1) {}
}
class Relay extends Sensor {
  isOn = true;
}
let reads = 0;
const counted = <T>(value: T): T => {
  reads++;
  return value;
};

const queue: (number | string)[] = [1, "b", 2, "c", 3];
if (typeof queue.shift() === "number") console.log("number", queue.length);
else console.log("text", queue.length);
while (typeof queue.pop() === "number") console.log("popped", queue.length);
console.log(queue, typeof queue.shift() !== "string" ? "no" : "yes", queue);

const parts: (Sensor | string | null)[] = [new Relay(), "wire", null, new Sensor(2)];
let relays = 0;
for (let i = 0; i < parts.length; ) if (parts[i++] instanceof Relay) relays++;
console.log(relays, parts.length);
const devices = [new Sensor(), new Relay(), new Relay()];
console.log(devices.pop() instanceof Relay, devices.shift() instanceof Relay, devices.length);

function read(how: number): number | string | null | undefined {
  reads++;
  return how === 0 ? null : how === 1 ? undefined : how === 2 ? "two" : how;
}
for (let how = 0; how < 4; how++) console.log(read(how) != null, typeof read(how), typeof read(how) === "string", reads);
console.log([0, 1, 2, 3].filter((how) => read(how) == null), reads);

function list(how: number): number[] | string | null {
  reads++;
  return how === 0 ? [1] : how === 1 ? "one" : null;
}
for (let how = 0; how < 3; how++) console.log(Array.isArray(list(how)), list(how) === null, reads);

const port = {
  get value(): number | string | null {
    reads++;
    return reads % 2 === 0 ? "even" : reads;
  },
  get lines(): string[] | number | undefined {
    reads++;
    return reads % 2 === 0 ? ["a", "b"] : undefined;
  },
};
console.log(typeof port.value === "number", typeof port.value === "number", reads);
console.log(Array.isArray(port.lines), Array.isArray(port.lines), port.lines == null, reads);

let last: number | string | undefined;
const steps: (number | string)[] = [5, "x"];
if (typeof (last = steps.shift()) === "number") console.log("step", last, steps.length);
console.log(typeof counted(steps[0]) === "string" && typeof counted(last) === "number", reads);
