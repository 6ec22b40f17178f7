// @run
// Subscribing returns the function that takes the subscription back; listeners change the list while it is used.
type Listener = (value: number) => void;

function createBus() {
  let listeners: Listener[] = [];
  return {
    on(listener: Listener): () => boolean {
      listeners.push(listener);
      return () => {
        const before = listeners.length;
        listeners = listeners.filter((one) => one !== listener);
        return listeners.length < before;
      };
    },
    emit(value: number): number {
      for (const listener of listeners) listener(value);
      return listeners.length;
    },
  };
}

const bus = createBus();
const seen: string[] = [];
const offA = bus.on((value) => seen.push("a" + value));
const offB = bus.on((value) => {
  seen.push("b" + value);
  if (value > 1) offB();
});
bus.on((value) => {
  seen.push("c" + value);
  if (value === 2) bus.on((late) => seen.push("d" + late));
});
console.log(bus.emit(1), seen.join());
console.log(bus.emit(2), seen.join());
console.log(bus.emit(3), seen.join());
console.log(offA(), offA(), bus.emit(4), seen.slice(-2).join());
