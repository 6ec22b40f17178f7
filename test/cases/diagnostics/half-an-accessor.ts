// A class that replaces one of `get x` and `set x` has no other one in JavaScript, whatever its base has.
class Level {
  protected kept = 1;
  get value() { return this.kept; }
  set value(next: number) { this.kept = next; }
  get limit() { return 10; }
  set limit(next: number) { this.kept = Math.min(this.kept, next); }
}

class Fixed extends Level {
  override get value() { return 5; } //~ unsupported-class
}

class Doubled extends Level {
  override set value(next: number) { this.kept = next * 2; } //~ unsupported-class
}

// Nobody assigns to any `limit`.
class Wide extends Level {
  override get limit() { return 100; }
}

class Both extends Level {
  override get value() { return super.value + 1; }
  override set value(next: number) { super.value = next; }
}

// Of an instance nothing is in `{}`, and TypeScript takes the element for certain.
const levels: Level[] = [new Both(), new Wide()];
for (const level of levels) level.value = 3;
const { limit = 0 } = levels[7] ?? {}; //~ unsupported-conversion
console.log(limit, new Fixed().value, new Doubled().value);
