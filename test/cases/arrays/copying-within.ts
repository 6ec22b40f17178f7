// @run
// slice, concat, copyWithin, reverse, at, negative indices, and copies that are independent.
const a = [1, 2, 3, 4, 5];
console.log(a.slice(1, -1).join(), a.slice(-2).join(), a.slice().join(), a.slice(3, 1).length, a.slice(-100, 2).join(), a.slice(9).length);
console.log(a.at(0), a.at(-1), a.at(-5), a.at(5), a.at(-6), a.at(1.7));
console.log([...a].copyWithin(0, 3).join(), [...a].copyWithin(1, 0, 3).join(), [...a].copyWithin(-2, 0).join(), [...a].copyWithin(0, 2, 2).join());
console.log(a.concat([6], [7, 8]).join(), a.concat().length, a.concat(9, [10]).join(), ([] as number[]).concat(a) === a);
const b = a.slice();
b.reverse();
console.log(a.join(), b.join(), a.reverse() === a, a.join());
const rows = [[1], [2]];
const joined = rows.concat([[3]]);
joined[0]!.push(9);
joined.push([4]);
console.log(rows.map((row) => row.join("+")).join(), joined.length);
const words = ["a", "b", "c"];
const part = words.slice(1);
part[0] = "changed";
console.log(words[1], part.join());
console.log([1, 2, 3].reverse().concat([1, 2, 3].slice(1)).join(), ["x"].concat("y", ["z", "w"]).join(""));
let grow = [1];
for (let i = 0; i < 5; i++) grow = grow.concat(grow);
console.log(grow.length, grow.indexOf(1, 31), grow.lastIndexOf(1), grow.lastIndexOf(1, 5), grow.includes(1, 32));
const self = [1, 2];
self.push(...self, self.length);
console.log(self.join(), self.concat(self).length);
