// @run
// `{ ...find(id) }` where the function gives an element or entry as it is: JavaScript spreads nothing of what is missing.
interface Cfg {
  mode: string;
  level: number;
}

const cfgs: Record<string, Cfg> = { day: { mode: "bright", level: 9 } };
const base: Cfg = { mode: "off", level: 0 };
function cfg(name: string): Cfg {
  return cfgs[name];
}
const via = (name: string): Cfg => cfg(name);
const merge = (name: string): Cfg => ({ ...base, ...via(name) });
console.log({ ...cfg("day") }, { ...cfg("night") }, merge("day"), merge("night"));
console.log(cfg("day").mode, JSON.stringify({ ...via("night"), extra: 1 }));

interface Store {
  get(id: string): Cfg;
}
class Kept implements Store {
  readonly #all = new Map<string, Cfg>();
  readonly #list: Cfg[] = [];
  add(id: string, one: Cfg): this {
    this.#all.set(id, one);
    this.#list.push(one);
    return this;
  }
  get(id: string): Cfg {
    return this.#all.get(id)!;
  }
  cast(id: string): Cfg {
    return this.#all.get(id) as Cfg;
  }
  get first(): Cfg {
    return this.#list[0];
  }
  copyOf(at: number): Cfg {
    return { ...this.at(at) };
  }
  at(at: number): Cfg {
    return this.#list[at];
  }
}
const empty = new Kept();
console.log({ ...empty.first }, { ...empty.at(3), a: 1 });
const kept = new Kept().add("a", { mode: "m", level: 1 });
const store: Store = kept;
console.log({ ...base, ...store.get("a") }, { ...base, ...store.get("b") });
console.log({ ...base, ...kept.cast("b") }, kept.copyOf(0), { ...kept.first }, kept.at(0).level);
const found = kept.at(8);
console.log({ ...found, mode: "new" });
const pick = (isFirst: boolean): Cfg => (isFirst ? kept.at(0) : kept.at(7));
console.log([true, false].map((one) => ({ ...pick(one) })));
