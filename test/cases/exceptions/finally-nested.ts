// @run
// Jumps through several finalizers, finalizers that jump, throw or return themselves.
let trace = "";
function nested(step: number): string {
  trace = "";
  outer: for (let i = 0; i < 3; i++) {
    try {
      inner: for (let k = 0; k < 3; k++) {
        try {
          try {
            trace += `${i}${k} `;
            if (step === 0 && k === 1) continue;
            if (step === 1 && k === 1) break;
            if (step === 2 && k === 1) continue outer;
            if (step === 3 && i === 1) break outer;
            if (step === 4 && k === 1) return "left";
            if (step === 5 && i === 1) throw new Error("thrown");
            if (step === 6 && k === 2) break inner;
          } finally {
            trace += "a ";
          }
        } finally {
          trace += "b ";
        }
      }
    } finally {
      trace += "c ";
    }
  }
  return "end";
}
for (let step = 0; step < 7; step++) {
  try {
    console.log(step, nested(step), trace);
  } catch (error) {
    console.log(step, (error as Error).message, trace);
  }
}
function override(step: number): number {
  for (let i = 0; i < 5; i++) {
    try {
      if (step === 0) throw new Error("lost");
      if (step === 1) return 100;
      if (i === 2) return 200;
    } finally {
      if (step < 2) break;
      if (step === 2) continue;
      if (step === 3) return 300 + i;
    }
  }
  return -1;
}
console.log(override(0), override(1), override(2), override(3), override(4));
function replace(): number {
  try {
    try {
      throw new Error("first");
    } finally {
      throw new RangeError("second");
    }
  } catch (error) {
    return error instanceof RangeError ? error.message.length : 0;
  }
}
console.log(replace());
function helper(): number {
  try {
    throw new Error("inside");
  } catch {
    return 5;
  }
}
function keeps(): string {
  try {
    throw new Error("outside");
  } finally {
    trace = "helped " + helper();
  }
}
try {
  keeps();
} catch (error) {
  console.log((error as Error).message, trace);
}
function saved(): number[] {
  let list = [1, 2];
  let n = 3;
  try {
    list.push(n);
    return list;
  } finally {
    list.push(4);
    list = [];
    n = 9;
    list.push(n);
  }
}
console.log(saved().join());
function text(): string {
  let value = "before";
  try {
    return value;
  } finally {
    value = "after";
    trace = value;
  }
}
console.log(text(), trace);
function quiet(n: number): void {
  try {
    if (n > 1) return;
    trace = "not yet";
  } finally {
    trace += " done";
  }
  trace += " end";
}
quiet(0);
console.log(trace);
quiet(2);
console.log(trace);
