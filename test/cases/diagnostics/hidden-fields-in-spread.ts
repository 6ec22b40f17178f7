interface Config {
  name: string;
  rate: number;
  debug?: boolean;
}
function configure(changes: Partial<Config>): Required<Config> {
  return { name: "none", rate: 9600, debug: false, ...changes };
}
const named: Pick<Config, "name"> = configure({ name: "picked" });
const rest: Omit<Config, "name"> = { rate: 5 };
// The first object has a `debug` that its type does not name, and the second may have none that takes its place.
const joined: Config = { ...named, ...rest }; //~ unsupported-object-spread
console.log(joined.name, joined.rate, joined.debug);
