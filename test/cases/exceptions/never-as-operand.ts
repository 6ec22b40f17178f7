// @run
// Calls that never come back as operands, conditions, places and values of fields.
function fail(m: string): never { throw new Error(m); }
function attempt(n: string, f: () => void): void { try { f(); console.log(n, "on"); } catch (e) { console.log(n, (e as Error).message); } }
let s = "a"; let n = 1; const arr = [1, 2]; let b = true;
attempt("s+", () => { s += fail("s+"); });
attempt("n*", () => { n = 2 * fail("n*"); });
attempt("n-", () => { n -= fail("n-"); });
attempt("cmp", () => { b = n > fail("cmp"); });
attempt("eq", () => { b = n === fail("eq"); });
attempt("not", () => { b = !fail("not"); });
attempt("neg", () => { n = -fail("neg"); });
attempt("while", () => { while (fail("while")) n++; });
attempt("for", () => { for (; fail("for"); ) n++; });
attempt("cond", () => { n = fail("cond") ? 1 : 2; });
attempt("read", () => { n = arr[fail("read")] as number; });
attempt("and", () => { b = n > 0 && fail("and"); });
attempt("or", () => { b = n < 0 || fail("or"); });
attempt("switch", () => { switch (fail("switch")) { default: n = 3; } });
attempt("text", () => { s = "x" + fail("text"); });
attempt("arg", () => { n = Math.max(1, fail("arg")); });
attempt("spread", () => { n = Math.max(...[1, fail("spread")]); });
attempt("tern", () => { n = n > 0 ? fail("tern") : 1; });
attempt("log", () => { console.log(fail("log")); });
attempt("String", () => { s = String(fail("String")); });
attempt("member", () => { n = (fail("member") as string).length; });
attempt("throw", () => { throw fail("throw"); });
attempt("void", () => { void fail("void"); });
attempt("typeof", () => { s = typeof fail("typeof"); });
console.log(s, n, b);
class Counter {
  count: number = fail("init");
}
const totals = { a: 1 };
attempt("field", () => { new Counter(); });
attempt("property", () => { totals.a += fail("property"); });
attempt("place", () => { arr[fail("place")] = 3; });
attempt("if", () => { if (fail("if")) console.log("x"); });
console.log(totals.a, arr.join());
