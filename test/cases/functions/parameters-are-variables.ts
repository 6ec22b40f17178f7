// @run
// Parameters that are reassigned: numbers and strings stay local, arrays are shared until the name moves on.
function addOne(n: number): number {
  n++;
  n += 0.5;
  return n;
}

function exclaim(text: string): string {
  text += "!";
  return text + text.length;
}

function fillThenForget(list: number[]): number {
  list[0] = -1;
  list.push(99);
  list = [7, 7];
  list[0] = 8;
  list.push(9);
  return list.length + list[0];
}

function trimTo(list: number[], size: number): number[] {
  while (size < list.length) list.pop();
  size = list.length;
  return size > 0 ? list : [0];
}

function gcd(a: number, b: number): number {
  while (b > 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

const n = 5;
console.log(addOne(n), n);
const text = "hey";
console.log(exclaim(text), text, exclaim("") + exclaim(exclaim("a")));
const list = [1, 2, 3];
console.log(fillThenForget(list), list.join());
const same = trimTo(list, 2);
same[1] = 55;
console.log(list.join(), same.length, trimTo([], 3).join(), trimTo(list, 0).join(), list.length);
let a = 12;
const b = 18;
console.log(gcd(a, b), a, b);
a = gcd(b, a) + a;
console.log(a);
