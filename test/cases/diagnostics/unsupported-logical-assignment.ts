const limits: (number | undefined)[] = [undefined, 5];
let calls = 0;

function next(): number {
  return calls++;
}

limits[next()] ??= 10; //~ unsupported-logical-assignment
console.log(calls);
