// @run
// Local functions that call themselves and each other, held by a constant or by a declaration.
function fibonacci(): (n: number) => number {
  const known = new Map<number, number>();
  const compute = (n: number): number => {
    if (n < 2) return n;
    const found = known.get(n);
    if (found !== undefined) return found;
    const value = compute(n - 1) + compute(n - 2);
    known.set(n, value);
    return value;
  };
  return compute;
}
console.log(fibonacci()(40), fibonacci()(10));

function parity(limit: number): string {
  let calls = 0;
  const even = (n: number): boolean => (calls++, n === 0 || odd(n - 1));
  const odd = (n: number): boolean => (calls++, n !== 0 && even(n - 1));
  return `${even(limit)} ${odd(limit)} ${calls}`;
}
console.log(parity(6), parity(3));

function permute(text: string): string[] {
  const found: string[] = [];
  function place(prefix: string, rest: string): void {
    if (rest === "") {
      found.push(prefix);
      return;
    }
    for (let i = 0; i < rest.length; i++) place(prefix + rest[i], rest.slice(0, i) + rest.slice(i + 1));
  }
  place("", text);
  return found;
}
console.log(permute("abc").join(), permute("").length);

function countdown(from: number): string {
  const parts: string[] = [];
  (function step(n: number): void {
    parts.push(String(n));
    if (n > 0) step(n - 1);
  })(from);
  return parts.join("..");
}
console.log(countdown(3), countdown(0));
