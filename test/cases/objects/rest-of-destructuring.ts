// @run
// `...rest` makes a new object of the fields that were not named; inner objects stay shared.
interface Reading {
  id: number;
  unit: string;
  value: number;
  extra: { note: string };
}
const reading: Reading = { id: 7, unit: "C", value: 21.5, extra: { note: "ok" } };
const { id, ...rest } = reading;
rest.value = 0;
rest.extra.note = "changed";
console.log(id, rest.unit, rest.value, reading.value, reading.extra.note);
console.log("id" in rest, Object.keys(rest).join());

const { unit, extra: { note }, ...small } = reading;
console.log(unit, note, small.id, small.value, Object.keys(small).length);

function withoutValue({ value, ...others }: Reading): string {
  return Object.keys(others).join("/") + " without " + value;
}
console.log(withoutValue(reading));

const { ...clone } = reading;
clone.id = 1;
console.log(reading.id, clone.id, clone.extra === reading.extra);

let target: { id: number; unit: string };
({ value: clone.value, extra: clone.extra, ...target } = { ...reading, unit: "F" });
console.log(target.unit, target.id, clone.value);
