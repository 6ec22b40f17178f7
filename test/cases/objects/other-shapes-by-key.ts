// @run
// `table[key].field` where the objects under the keys have the field in different forms, in every way of reading it.
interface Sensors {
  led: { type: "out"; value: boolean };
  pot: { type: "in"; value: number };
}
const sensors: Sensors = { led: { type: "out", value: true }, pot: { type: "in", value: 512 } };
for (const name of ["led", "pot"] as const) {
  const sensor = sensors[name];
  console.log(name, sensor.type, sensor.value, sensors[name].value, typeof sensors[name].value);
}
sensors.pot.value = 7;
console.log(sensors[(["pot", "led"] as const)[0]]);

const config = {
  dev: { port: 3000, tag: 1, proxy: null },
  prod: { port: 80, tag: "live", proxy: { host: "x" } },
};
type Env = keyof typeof config;
const envs: Env[] = ["dev", "prod"];
function start(env: Env): string {
  const { port, proxy } = config[env];
  return `${port} ${proxy ? proxy.host : "direct"}`;
}
console.log(start("dev"), start("prod"));
for (const env of envs) {
  const { tag } = config[env];
  console.log(tag, config[env].proxy?.host ?? "none", `${config[env].tag}`);
}
console.log(
  envs.map((env) => config[env].tag),
  envs.map((env) => config[env]).map(({ proxy }) => proxy),
);
const read = <K extends Env>(env: K) => config[env];
console.log(read("prod").tag, read("dev").tag, read(envs[1]).tag);
for (const env of envs) console.log(JSON.stringify(config[env]), config[env].proxy === null);

const lists = { a: [{ v: 1 }], b: [{ v: "x" }] };
for (const key of ["a", "b"] as const) console.log(lists[key][0].v, lists[key].length);

const limits = { led: { max: 1 }, button: { max: "none" } };
for (const name of Object.keys(limits) as (keyof typeof limits)[]) console.log(name, limits[name].max);
const later = limits[(["led", "button"] as const)[1]];
limits.button.max = "many";
console.log(later.max, later === limits.button);

// Null under one key and undefined under the other, where the program asks what there is.
const blanks = { left: { name: "left", note: null }, right: { name: "right", note: undefined } } as const;
type Side = keyof typeof blanks;
const sides: Side[] = ["left", "right"];
const blankAt = <S extends Side>(side: S) => blanks[side];
for (const side of sides) console.log("note" in blanks[side], blanks[side].name === "right");
for (const at of [0, 1]) console.log(blankAt(sides[at]).note, blankAt(sides[at]).note === null, blanks[sides[at]]);
