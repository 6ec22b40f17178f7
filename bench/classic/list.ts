// Takeuchi's function on the lengths of linked lists: many short calls that only follow references.

class Cell {
  constructor(
    readonly value: number,
    readonly rest: Cell | null,
  ) {}
}

function makeList(length: number): Cell | null {
  return length === 0 ? null : new Cell(length, makeList(length - 1));
}

function lengthOf(list: Cell | null): number {
  let length = 0;
  for (let cell = list; cell !== null; cell = cell.rest) length++;
  return length;
}

function isShorter(a: Cell | null, b: Cell | null): boolean {
  let left = a;
  let right = b;
  while (right !== null) {
    if (left === null) return true;
    left = left.rest;
    right = right.rest;
  }
  return false;
}

function dropFirst(list: Cell | null): Cell | null {
  return list === null ? null : list.rest;
}

function takeuchi(x: Cell | null, y: Cell | null, z: Cell | null): Cell | null {
  if (!isShorter(y, x)) return z;
  return takeuchi(takeuchi(dropFirst(x), y, z), takeuchi(dropFirst(y), z, x), takeuchi(dropFirst(z), x, y));
}

const rounds = 400;

let total = 0;
let values = 0;
for (let round = 0; round < rounds; round++) {
  const result = takeuchi(makeList(18), makeList(12), makeList(6));
  total += lengthOf(result);
  values += result?.value ?? 0;
}
console.log(`list: ${total}, values ${values}`);
console.log(total === rounds * 7 && values === total ? "ok" : "wrong");
