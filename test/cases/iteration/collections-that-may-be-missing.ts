// @run
// Loops over Maps and Sets that may not be there, with `[]` in their place.

type Handler = (value: number) => void;

class Bus {
  private readonly handlers = new Map<string, Set<Handler>>();

  on(topic: string, handler: Handler): () => void {
    let list = this.handlers.get(topic);
    if (!list) this.handlers.set(topic, (list = new Set()));
    list.add(handler);
    return () => list?.delete(handler);
  }

  emit(topic: string, value: number): number {
    let called = 0;
    for (const handler of this.handlers.get(topic) ?? []) {
      handler(value);
      called++;
    }
    return called;
  }

  count(topic: string): number {
    return [...(this.handlers.get(topic) || [])].length;
  }
}

const bus = new Bus();
const off = bus.on("heat", (value) => console.log("first", value));
bus.on("heat", (value) => {
  console.log("second", value);
  // Sets may grow while they are walked.
  if (value === 1) bus.on("heat", () => console.log("late"));
  if (value === 2) off();
});
console.log(bus.emit("heat", 1), bus.emit("cold", 1), bus.count("heat"), bus.count("cold"));
console.log(bus.emit("heat", 2), bus.emit("heat", 3), bus.count("heat"));

const rooms = new Map<string, Map<string, number>>([["hall", new Map([["lamp", 1], ["fan", 2.5]])]]);
for (const name of ["hall", "attic"]) {
  for (const [device, watts] of rooms.get(name) ?? []) console.log(name, device, watts);
  for (const device of rooms.get(name)?.keys() ?? []) console.log(device);
  for (const watts of rooms.get(name)?.values() || []) console.log(watts);
  for (const [device, watts] of rooms.get(name)?.entries() ?? []) console.log(device, watts);
  console.log([...(rooms.get(name)?.values() ?? [])], Array.from(rooms.get(name)?.keys() ?? []));
}

function total(numbers: Set<number> | null): number {
  let sum = 0;
  for (const number of numbers ?? []) sum += number;
  return sum;
}
console.log(total(null), total(new Set()), total(new Set([1, 2, 0.5])));

const tags: Record<string, Set<string>> = {};
for (const tag of tags.door ?? []) console.log("never", tag);
(tags.door ??= new Set()).add("front");
for (const on of [true, false]) {
  for (const tag of on ? tags.door : []) console.log(tag);
  for (const tag of on ? [] : (tags.door.add("back"), tags.door)) console.log(tag);
}
