// @run
// What is spread or assigned from and is not there adds nothing, though TypeScript believes in each element and entry.

interface Options {
  speed: number;
  name: string;
  on?: boolean;
}

const defaults: Options = { speed: 1, name: "default" };
const presets: Record<string, Options> = { fast: { speed: 9, name: "fast", on: true } };
const rows: Options[] = [{ speed: 4, name: "row" }];
const known = new Map<number, Options>([[1, { speed: 6, name: "known" }]]);
let asked = 0;

function keyOf(name: string): string {
  asked += 1;
  return name;
}

class Motor {
  private readonly own: Record<string, Options> = { a: { speed: 2, name: "a" } };
  private readonly list: Options[] = [];

  of(name: string): Options {
    return { ...defaults, ...this.own[name] };
  }

  at(index: number): Options {
    return { ...defaults, ...this.list[index], on: false };
  }

  open(name: string) {
    return { ...this.own[name], extra: 1 };
  }

  load(name: string): this {
    Object.assign(this.state, presets[name]);
    return this;
  }

  readonly state: Options = { speed: 0, name: "none", on: false };
}

function merge<T extends object>(base: T, table: Record<string, T>, key: string): T {
  return { ...base, ...table[key] };
}

const motor = new Motor();
console.log(motor.of("a"), motor.of("b"), motor.at(0));
console.log(motor.open("a"), motor.open("zz"));
console.log(motor.open("zz").speed, motor.open("a").speed + 1, motor.open("zz").speed + 1);
console.log(motor.load("none").state, motor.load("fast").state.speed);

const made = ["fast", "slow"].map((key) => ({ ...presets[key], key }));
console.log(made, made[1].name);
console.log({ ...presets[keyOf("x")], n: keyOf("y"), asked }, asked);
console.log({ ...(asked > 1 ? presets.none : presets.fast), z: 1 }, { ...(asked > 1 && presets.none), z: 1 });
console.log({ ...rows[0] }, { ...rows[7] }, { ...rows[7], ...rows[0] }, { ...known.get(1)! }, { ...known.get(2)! });
console.log(Object.keys({ ...presets.none, q: 1 }), JSON.stringify({ a: { ...presets.none } }));
console.log(Object.assign({ a: 1 }, presets.none, presets.fast), Object.assign({ speed: 3 }, presets.none).speed + 1);
console.log(merge(defaults, presets, "fast"), merge(defaults, presets, "none"));

function show(key: string, index: number): void {
  const entry = presets[key];
  const row = rows[index];
  console.log({ ...entry }, { ...row, y: 1 });
}
show("fast", 0);
show("none", 5);
for (const key of Object.keys(presets)) console.log({ ...presets[key], key }.speed + 1);
rows[0] = { ...rows[0], name: "again" };
console.log(rows);
