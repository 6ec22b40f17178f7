let calls = 0;

function count(): number {
  return ++calls;
}

void count();
const result: number | undefined = void count(); //~ unsupported-void
console.log(calls, result);
