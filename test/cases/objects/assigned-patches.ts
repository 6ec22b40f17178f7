// @run
// Object.assign of a patch: what the patch lacks stays, what it has is written in the order of the sources.
interface Config {
  name: string;
  rate: number;
  tags: string[];
  note?: string;
  owner: { id: number } | null;
}
const fresh = (): Config => ({ name: "pump", rate: 9600, tags: ["a"], owner: null });
const config = fresh();
const patches: Partial<Config>[] = [
  { rate: 115200 },
  {},
  { tags: ["x", "y"], owner: { id: 3 } },
  { note: "late", name: "valve" },
  { owner: null, rate: 1.5 },
];
for (const patch of patches) {
  const same = Object.assign(config, patch);
  console.log(same === config, config.name, config.rate, config.tags, config.owner, config.note, "note" in config);
}
console.log(config);
console.log(patches[2].tags === fresh().tags, Object.assign(fresh(), patches[2]).tags === patches[2].tags);

// Several sources, the last one wins; nothing is dropped by one that lacks it.
const both = Object.assign(fresh(), patches[0], patches[3], { rate: 7 });
console.log(both.rate, both.name, both.note, both.tags.length);

class Settings {
  volume = 5;
  label = "main";
  muted?: boolean;
  constructor(init: { volume?: number; label?: string; muted?: boolean } = {}) {
    Object.assign(this, init);
  }
  with(change: Partial<Pick<Settings, "volume" | "label">>): this {
    return Object.assign(this, change);
  }
}
const s = new Settings({ label: "side" });
console.log(s, s.with({ volume: 9 }).volume, s.with({}).label, s);
console.log(new Settings(), new Settings({ muted: true }), new Settings({ muted: undefined }));

// One object is both, and an expression is evaluated once.
let count = 0;
const next = (): Partial<Config> => {
  count++;
  return { name: `n${count}` };
};
Object.assign(config, next(), next());
console.log(config.name, count, Object.assign(config, config) === config, config.rate);
const undo = ((): (() => void) => {
  const before = { ...config };
  return () => {
    Object.assign(config, before);
  };
})();
Object.assign(config, { name: "gone", rate: 0 });
undo();
console.log(config.name, config.rate);

// A place that may be null takes what a spread has for it, and keeps what it had where there is none.
const merged = (c: Config, patch: Partial<Config>): Config => ({ ...c, ...patch });
console.log(merged(fresh(), patches[2]).owner, merged(config, {}).owner, merged(config, patches[4]).owner);
