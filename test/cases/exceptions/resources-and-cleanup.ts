// @run
// Cleanup in reverse order, locks, nested resources, failing cleanups: the classic uses of finally.
const log: string[] = [];
class Resource {
  open = true;
  constructor(readonly name: string) {
    log.push("+" + name);
  }
  use(work: number): number {
    if (!this.open) throw new Error(this.name + " is closed");
    if (work < 0) throw new RangeError(this.name + " got " + work);
    return work + 1;
  }
  close(): void {
    this.open = false;
    log.push("-" + this.name);
  }
}
function using<T>(name: string, body: (resource: Resource) => T): T {
  const resource = new Resource(name);
  try {
    return body(resource);
  } finally {
    resource.close();
  }
}
function work(n: number): string {
  try {
    return "result " + using("a", (a) => using("b", (b) => a.use(b.use(n))));
  } catch (error) {
    return `${(error as Error).name} ${(error as Error).message}`;
  }
}
console.log(work(1), log.join(" "));
log.length = 0;
console.log(work(-1), log.join(" "));
log.length = 0;
const leaked = using("c", (c) => c);
try {
  leaked.use(1);
} catch (error) {
  console.log((error as Error).message, log.join(" "));
}

class Lock {
  held = 0;
  run<T>(action: () => T): T {
    this.held++;
    try {
      return action();
    } finally {
      this.held--;
    }
  }
}
const lock = new Lock();
console.log(lock.run(() => lock.run(() => lock.held)), lock.held);
try {
  lock.run(() => {
    throw new Error("inside");
  });
} catch {
  console.log(lock.held);
}
function replace(): string {
  try {
    try {
      throw new Error("first");
    } finally {
      throw new Error("second");
    }
  } catch (error) {
    return (error as Error).message;
  }
}
console.log(replace());
