// @run
// `{ ...record, name: value }` where nothing says that it is a record: it has all names of the record.
type Section = Record<string, string>;
type Ini = Record<string, Section>;
const ini: Ini = { wifi: { host: "h" }, device: { name: "d" } };
const step = (from: Ini): Ini => {
  const { wifi, ...rest } = from;
  return wifi === undefined ? from : { ...rest, network: { ...wifi, ...rest.network } };
};
const apply = <T, U>(value: T, change: (value: T) => U): U => change(value);
const moved = apply(ini, step);
console.log(moved, Object.keys(ini).join());
const stamped: Ini = apply(moved, (from) => {
  return { ...from, "": { ...from[""], version: "2" } };
});
console.log(stamped, Object.keys(stamped).length, moved[""] === undefined);
stamped["device"]!["name"] = "shared";
console.log(moved["device"], stamped["network"]!["host"]);
const more = { ...moved["device"], colour: "red" };
more.colour += "!";
console.log(more.colour, Object.keys(more).join(), more);
