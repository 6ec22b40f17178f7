// @run
// `as` says that a key is one name, and it is another one of the same type all the same.
const t = { I: 1, V: 5 };
const f = (c: string) => t[c as "I"] ?? 0;
console.log(f("I"), f("X"), f("V"));
const config = { name: "esp", port: 80, retries: 3, ssl: true };
function bump(key: string): void {
  config[key as "port"]++;
}
bump("port");
bump("retries");
console.log(config, config["retries" as "port"], config[`${"na"}me` as "name"]);
class Gauge {
  low = 1;
  high = 9;
  get mid(): number {
    return (this.low + this.high) / 2;
  }
}
const gauge = new Gauge();
for (const key of ["low", "high", "none"]) console.log(gauge[key as "low"] ?? -1);
interface Options {
  width?: number;
  height?: number;
}
const options: Options = { width: 3 };
for (const key of ["width", "height", "depth"]) console.log(options[key as "height"] ?? "unset");
