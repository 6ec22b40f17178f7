// @run
// Typed event emitter + thermostat
type Events = { temperature: [celsius: number, sensor: string]; alarm: [message: string]; tick: [] };
type Listener<Args extends unknown[]> = (...args: Args) => void;
class Emitter<E extends Record<string, unknown[]>> {
  private readonly listeners: { [K in keyof E]?: Listener<E[K]>[] } = {};
  on<K extends keyof E>(name: K, listener: Listener<E[K]>): () => void {
    const list = (this.listeners[name] ??= []);
    list.push(listener);
    return () => {
      const at = list.indexOf(listener);
      if (at >= 0) list.splice(at, 1);
    };
  }
  emit<K extends keyof E>(name: K, ...args: E[K]): void {
    for (const listener of this.listeners[name]?.slice() ?? []) listener(...args);
  }
}
const bus = new Emitter<Events>();
const off = bus.on("temperature", (c, s) => console.log(`${s}: ${c.toFixed(1)}`));
bus.on("alarm", (m) => console.log("ALARM", m));
bus.emit("temperature", 21.456, "kitchen");
bus.emit("alarm", "too hot");
off();
bus.emit("temperature", 22, "kitchen");
bus.emit("tick");
