// @run
// Optional fields: missing, undefined, given later, tested and defaulted.
interface Options {
  name: string;
  speed?: number;
  label?: string;
  on?: boolean;
  nested?: { depth?: number };
  done?: (code: number) => string;
}

function describe(options: Options): string {
  const speed = options.speed ?? 10;
  const label = options.label || options.name.toUpperCase();
  const on = options.on === undefined ? "unknown" : options.on ? "on" : "off";
  return `${label} ${speed} ${on} ${options.nested?.depth ?? "flat"} ${options.done?.(speed) ?? "-"}`;
}

console.log(describe({ name: "a" }));
console.log(describe({ name: "b", speed: 0, label: "", on: false }));
console.log(describe({ name: "c", nested: {}, done: (code) => "code " + code }));
console.log(describe({ name: "d", speed: undefined, nested: { depth: 3 }, on: true }));

const options: Options = { name: "e" };
console.log(options.speed === undefined, options.speed);
options.speed = 4;
options.speed += 1.5;
options.label ??= "first";
options.label ??= "second";
options.on ||= true;
options.on &&= false;
console.log(options.speed, options.label, options.on);
options.speed = undefined;
options.nested = { depth: 1 };
options.nested.depth!++;
console.log(options.speed ?? "none", options.nested.depth, "on" in options, "done" in options);

function update(target: Options, changes: Partial<Options>): Options {
  if (changes.speed !== undefined) target.speed = changes.speed;
  if (changes.name) target.name = changes.name;
  return target;
}
console.log(update(options, { speed: 2 }) === options, options.name, options.speed, update(options, { name: "f" }).name);
