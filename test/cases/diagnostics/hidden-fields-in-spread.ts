interface Config {
  name: string;
  rates?: number[];
}
const whole: Config = { name: "whole", rates: [1] };
const named: Pick<Config, "name"> = whole;
const rest: Omit<Config, "name"> = {};
interface Shown {
  name: string;
  rates?: number[];
}
// The first object has `rates` that its type does not name, a list that would be one of another type, too.
const joined: Shown = { ...named, ...rest }; //~ unsupported-object-spread
console.log(joined.name, joined.rates);
