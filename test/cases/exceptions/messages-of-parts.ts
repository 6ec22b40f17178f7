// @run
// Messages that are joined of parts, thrown by functions that go on in most calls.
class Own extends Error {
  constructor(message: string, readonly code: number) { super(message); }
}
function word(n: number): string { return "w" + n; }
let calls = 0;
function count(): number { calls++; return calls; }
function check(kind: number, name: string, flag: boolean, ratio: number): number {
  if (kind === 0) throw new Error("plain");
  if (kind === 1) throw new RangeError(`kind ${kind} of ${name}`);
  if (kind === 2) throw new TypeError("flag " + flag + " ratio " + ratio);
  if (kind === 3) throw new Error(`calls ${count()} then ${count()} ${word(count())}`);
  if (kind === 4) throw new Own(`own ${kind}`, kind);
  if (kind === 5) throw new Error(name + kind, { cause: new Error("inner " + kind) });
  if (kind === 6) throw new Error(`${name}`);
  if (kind === 7) { const e = new Error(`kept ${name} ${kind}`); e.name = "Kept" + kind; throw e; }
  if (kind === 8) throw new SyntaxError(`big ${kind >>> 0} ${(kind - 9) >>> 0} é ${name[0]} ${String.fromCharCode(64 + kind)}`);
  return kind;
}
for (let kind = 0; kind < 10; kind++) {
  try {
    console.log(check(kind, "name" + kind, kind > 1, kind / 4));
  } catch (error) {
    if (error instanceof Error) console.log(error.name, error.message, error instanceof RangeError, error.cause instanceof Error ? error.cause.message : "-");
    if (error instanceof Own) console.log(error.code);
  }
}
console.log(calls);
