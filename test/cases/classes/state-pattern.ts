// @run
// @leaks
// A machine whose states are objects of classes that replace each other, with history and guards.
abstract class State {
  constructor(protected readonly door: Door) {}
  abstract readonly name: string;
  open(): State {
    return this;
  }
  close(): State {
    return this;
  }
  lock(_code: number): State {
    return this;
  }
  enter(): void {}
}
class Opened extends State {
  readonly name = "opened";
  override close(): State {
    return new Closed(this.door);
  }
  override enter(): void {
    this.door.opened++;
  }
}
class Closed extends State {
  readonly name: string = "closed";
  override open(): State {
    return new Opened(this.door);
  }
  override lock(code: number): State {
    return new Locked(this.door, code);
  }
}
class Locked extends Closed {
  override readonly name = "locked";
  private tries = 0;
  constructor(door: Door, private readonly code: number) {
    super(door);
  }
  override open(): State {
    return this;
  }
  override lock(code: number): State {
    if (code === this.code) return new Closed(this.door);
    return ++this.tries >= 2 ? new Opened(this.door) : this;
  }
}
class Door {
  opened = 0;
  readonly path: string[] = [];
  private state: State = new Closed(this);
  do(action: "open" | "close" | "lock", code = 0): this {
    const next = action === "lock" ? this.state.lock(code) : this.state[action]();
    if (next !== this.state) {
      this.state = next;
      next.enter();
    }
    this.path.push(next.name);
    return this;
  }
  get current(): string {
    return this.state.name;
  }
}
const door = new Door();
door.do("open").do("open").do("lock", 1).do("close").do("lock", 42).do("open").do("lock", 1).do("lock", 42);
console.log(door.path.join(" "), door.opened, door.current);
door.do("lock", 7).do("lock", 1).do("lock", 2);
console.log(door.path.slice(-3).join(" "), door.opened, door.current);
