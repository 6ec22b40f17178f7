// @run
// `length` of an array as a place: compound assignments, increments, evaluated once; and a field that has this name.
let log = "";
const note = (s: string): number => { log += s; return log.length; };
let list = [1, 2, 3, 4, 5];
const other = [9, 8, 7];
console.log(list.length--, --list.length, (list.length -= 1), list);
const alias = list;
list.length -= ((list = other), 1);
console.log(alias, list, other.length);
class Stream { length = 3; items = [1, 2, 3]; cut() { this.items.length--; this.length--; return this; } }
const s = new Stream();
s.length = 10;
console.log(s.cut().cut().items, s.length);
const make = () => { note("m"); return s.items; };
make().length = 0;
console.log(s.items.length, log);
const rows = [[1, 2], [3, 4, 5]];
let i = 0;
rows[i++]!.length = 1;
rows[i++]!.length--;
console.log(rows, i);
let up: string[] | undefined = ["x"];
if (up) up.length = 0;
console.log(up);
let grow = [1];
grow.length ||= 5;
console.log(grow.length);
