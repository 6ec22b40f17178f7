// @run
// `??=`, `||=`, `&&=` on variables, fields, elements, map results: the right side only when needed, once.
let log = "";
const make = (name: string): string => {
  log += name;
  return name;
};
let a: string | undefined;
let b: string | null = "";
let c: string = "c";
a ??= make("1");
a ??= make("2");
b ??= make("3");
b ||= make("4");
c &&= make("5");
c &&= "";
c &&= make("6");
console.log(a, b, c === "", log);

interface Slot {
  value?: number;
  next?: Slot;
  list?: number[];
}
let gets = 0;
const slots: Slot[] = [{}, { value: 0 }];
const slot = (i: number): Slot => {
  gets++;
  return slots[i]!;
};
slot(0).value ??= 5;
slot(1).value ??= 6;
slot(1).value ||= 7;
(slot(0).next ??= {}).value ??= 8;
(slot(0).list ??= []).push(1);
(slot(0).list ??= []).push(2);
console.log(slots[0]!.value, slots[1]!.value, slots[0]!.next?.value, slots[0]!.list?.join(), gets);

const cells: (number | null)[] = [null, 0, 3];
let i = 0;
cells[i++] ??= 10;
cells[i++] ??= 11;
cells[i++]! &&= 12;
console.log(cells.join(), i);
const cache: Record<string, number[]> = {};
for (const word of ["a", "b", "a"]) (cache[word] ??= []).push(word.length);
console.log(Object.keys(cache).join(), cache["a"]!.length);
console.log((a ??= "unused"), (a &&= a + "!"), a);
let flag = false;
flag ||= log.length > 3;
flag &&= log.includes("5");
console.log(flag);
