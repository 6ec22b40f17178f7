// @run
// A try that returns where all is well, a catch that goes on, a finally: what stands behind runs after an error alone.
function check(n: number): string {
  if (n > 2) throw new Error(`x${n}`);
  return "ok";
}
function text(n: number): string {
  try {
    return check(n);
  } catch {
  } finally {
    console.log("finally", n);
  }
  return `end ${n}`;
}
console.log(text(1), text(3));
function nothing(n: number): void {
  try {
    check(n);
    return;
  } catch {
    console.log("caught");
  } finally {
    console.log("finally");
  }
  console.log("end");
}
nothing(1);
nothing(3);
function retry(limit: number): string {
  for (let i = 5; i > 0; i--) {
    try {
      return `${check(i)} at ${i}`;
    } catch (e) {
      console.log("again", (e as Error).message);
      if (i === limit) return "gave up";
    } finally {
      console.log("turn", i);
    }
  }
  return "never";
}
console.log(retry(0), retry(4));
function both(n: number): string {
  try {
    if (n % 2 === 0) return check(n);
    else return `odd ${check(n)}`;
  } catch (e) {
    if (n > 3) return `big ${(e as Error).message}`;
  } finally {
    console.log("looked at", n);
  }
  return "small";
}
console.log(both(1), both(2), both(3), both(4));
function nested(n: number): string {
  try {
    try {
      return check(n);
    } catch {
      console.log("inner", check(n - 1));
    }
  } catch (e) {
    return `outer ${(e as Error).message}`;
  } finally {
    console.log("last");
  }
  return "end";
}
console.log(nested(1), nested(3), nested(4));
function quiet(n: number): string {
  try {
    try {
      return check(n);
    } catch {
      console.log("inner", check(n - 1));
    }
  } catch (e) {
    return `outer ${(e as Error).message}`;
  }
  return "end";
}
console.log(quiet(1), quiet(3), quiet(4));
function loop(): number {
  let sum = 0;
  outer: for (const n of [3, 1, 4]) {
    for (;;) {
      try {
        check(n);
        continue outer;
      } catch {
        sum += n;
      } finally {
        sum += 10;
      }
      break;
    }
    sum += 100;
  }
  return sum;
}
console.log(loop());
