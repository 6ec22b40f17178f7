// @run
// throw, catch, finally: what runs, what does not, messages, names, rethrow, nested.
function check(n: number): number {
  if (n < 0) throw new Error("negative: " + n);
  if (n > 100) throw new RangeError(`too big: ${n}`);
  return n * 2;
}
for (const n of [1, -1, 1000]) {
  try {
    console.log("try", n);
    console.log("result", check(n));
  } catch (error) {
    if (error instanceof RangeError) console.log("range", error.message, error.name);
    else if (error instanceof Error) console.log("error", error.message, error.name);
  } finally {
    console.log("finally", n);
  }
}
function outer(n: number): string {
  try {
    return inner(n);
  } catch (error) {
    return "outer caught " + (error as Error).message;
  }
}
function inner(n: number): string {
  try {
    return "fine " + check(n);
  } catch (error) {
    if (n === -5) throw error;
    throw new Error("wrapped " + (error as Error).message);
  } finally {
    console.log("inner done", n);
  }
}
console.log(outer(5));
console.log(outer(-5));
console.log(outer(-6));
try {
  try {
    throw new TypeError("first");
  } finally {
    console.log("cleanup");
  }
} catch (error) {
  console.log(String(error), error instanceof TypeError, error instanceof Error, error instanceof RangeError);
}
let count = 0;
try {
  count++;
} catch {
  count += 100;
}
console.log(count);
