// @run
// null and undefined keep their own names wherever they become text.
function find(name: string | null): string | null {
  return name === "lamp" ? "on" : null;
}

function count(items: number | undefined): string {
  return `${items}`;
}

console.log(null);
console.log(undefined);
console.log("state", null, undefined, (null));
console.log(`${null} ${undefined}`, String(null), String(undefined));
console.log(find("lamp"), find("fan"), find(null), find("fan") ?? "nothing");
console.log(count(3), count(undefined), "a" + null + undefined);
let last: number | null = null;
console.log(last, last === null);
last = 7;
console.log(last, last + 1);
