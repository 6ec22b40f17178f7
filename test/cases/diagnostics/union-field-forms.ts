// A union that is passed where another instance of it is wanted: what lies in its fields would be looked for elsewhere.
enum Mode {
  Off,
  On,
}
type Result<T> = { ok: true; value: T } | { ok: false };

const show = (result: Result<number>): string => (result.ok ? `${result.value + 1}` : "none");
const join = (result: Result<readonly (string | number)[]>): string => (result.ok ? result.value.join("/") : "bad");
const all = (results: Result<number>[]): string => results.map(show).join();

const mode: Result<Mode> = { ok: true, value: Mode.On };
const pair: Result<[string, number]> = { ok: true, value: ["a", 1] };
const modes: Result<Mode>[] = [mode, { ok: false }];

console.log(show(mode)); //~ unsupported-field-form
console.log(join(pair)); //~ unsupported-field-form
console.log(all(modes)); //~ unsupported-field-form

// Of tuples, too.
const take = (entry: readonly [number, string]): string => `${entry[0] + 1}${entry[1]}`;
const named: [Mode, string] = [Mode.On, "x"];
console.log(take([Mode.On, "x"]));
console.log(take(named)); //~ unsupported-field-form
