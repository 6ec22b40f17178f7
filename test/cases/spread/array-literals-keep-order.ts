// @run
// Copies are made when their turn comes: what later elements change does not show in them.
const a = [1, 2];
const b = [...a];
b.push(3);
console.log(a.length, b.join(), [...a, ...b].join(), [0, ...a, 9, ...a].join(), [...[]].length);
const t = [7, 8, 9];
console.log([...t].length, [1.5, ...t].join(), Math.max(...t), Math.min(...[]), Math.max(0, ...t, 3));
let list = [1];
list = [...list, list.length, ...list];
list = [...list, ...list];
console.log(list.join());
const growing = [1, 2];
const snapshot = [...growing, growing.push(3), ...growing];
console.log(snapshot.join(), growing.length);
const words = ["a", "b"];
console.log([...words, "c", ...words].join("-"));
growing.push(...growing);
growing.unshift(...growing.slice(0, 2));
console.log(growing.join(), growing.splice(1, 1, ...growing).join(), growing.join());
console.log(String.fromCharCode(...[72, 105], ...growing.map((x) => x + 64)));
