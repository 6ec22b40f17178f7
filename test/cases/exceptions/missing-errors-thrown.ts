// @run
// Errors that may be missing: throwing one that is throws undefined or null. Errors and text in one throw.
class Job {
  err?: Error;
  nul: RangeError | null = null;
  rethrow(): void {
    throw this.err;
  }
  rethrowNull(): void {
    throw this.nul;
  }
}
const errs: Error[] = [new Error("one")];
const byName = new Map<string, Error>([["a", new Error("A")]]);
function attempt(f: () => void): void {
  try {
    f();
    console.log("went on");
  } catch (e) {
    console.log(e instanceof Error ? e.message : String(e));
    console.log(e === undefined, e === null, typeof e);
  }
}
const job = new Job();
attempt(() => job.rethrow());
attempt(() => job.rethrowNull());
job.err = new Error("kept");
job.nul = new RangeError("range");
attempt(() => job.rethrow());
attempt(() => job.rethrowNull());
attempt(() => { throw errs.pop(); });
attempt(() => { throw errs.pop(); });
attempt(() => { throw errs.at(0); });
attempt(() => { throw errs.find((e) => e.message === "q"); });
attempt(() => { throw byName.get("a"); });
attempt(() => { throw byName.get("zz"); });
const fail = (e?: Error): never => { throw e; };
attempt(() => fail());
attempt(() => fail(new TypeError("t")));
let z: Error | null = null as Error | null;
try { throw z; } catch (e) { console.log(String(e)); }
function refuse(b: boolean): void {
  throw b ? new RangeError("out") : "text";
}
attempt(() => refuse(true));
attempt(() => refuse(false));
