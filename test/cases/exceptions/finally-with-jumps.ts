// @run
// return, break and continue that pass through finally, and finally blocks that override them.
function early(n: number): string {
  let log = "";
  try {
    log += "t";
    if (n === 0) return log + " returned";
    log += "u";
  } finally {
    log += "f";
    console.log("finally sees", log);
  }
  return log;
}
console.log(early(0), early(1));

function value(): number {
  let n = 1;
  try {
    return n;
  } finally {
    n = 50;
  }
}
function overridden(): string {
  try {
    throw new Error("lost");
  } finally {
    return "from finally";
  }
}
function deeper(): string {
  try {
    try {
      return "inner";
    } finally {
      console.log("one");
    }
  } finally {
    console.log("two");
  }
}
console.log(value(), overridden(), deeper());

let trace = "";
for (let i = 0; i < 5; i++) {
  try {
    if (i === 1) continue;
    if (i === 3) break;
    trace += i;
  } finally {
    trace += "f" + i;
  }
}
console.log(trace);
outer: for (const a of [1, 2, 3]) {
  for (const b of [1, 2, 3]) {
    try {
      if (b === 2) continue outer;
      if (a === 3) break outer;
      trace = `${a}${b}`;
    } finally {
      console.log("leaving", a, b, trace);
    }
  }
}
function swallow(): number {
  for (;;) {
    try {
      throw new Error("x");
    } finally {
      break;
    }
  }
  return 7;
}
console.log(swallow());
const effects: string[] = [];
const note = (text: string) => (effects.push(text), text);
function order(): string {
  try {
    return note("value");
  } finally {
    note("finally");
  }
}
console.log(order(), effects.join());
