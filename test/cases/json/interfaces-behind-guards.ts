// @run
// What JSON gave is `unknown`, and a guard of the program takes it for an interface: its properties are the entries of a table.
interface Sub {
  on: boolean;
  level?: number;
}
interface Config {
  port: number;
  sub: Sub;
  host?: string;
}
function isConfig(value: unknown): value is Config {
  return typeof value === "object" && value !== null && "port" in value && typeof value.port === "number";
}
const use = (port: number): void => console.log("use", port + 1);

function load(text: string): void {
  const config: unknown = JSON.parse(text);
  if (!isConfig(config)) {
    console.log("bad", config);
    return;
  }
  use(config.port);
  console.log(config.host ?? "none", config.host?.length, config.sub.on, config.sub.level ?? -1);
  console.log(`${config.port}`, config.port * 2);
  if (config.sub.on && config.port > 80) console.log("on");
  const port = config.port;
  const { host } = config;
  console.log(port + 1, host, config, JSON.stringify(config));
}
load('{"port":80,"tags":["a","b"],"sub":{"on":true},"parts":[{"on":true},{"on":false,"level":3}]}');
load('{"port":80,"host":"h","tags":[],"sub":{"on":false,"level":2},"parts":[]}');
load('{"port":"x"}');
load("[1]");

const parsed: unknown = JSON.parse('[{"port":1},{"x":2},{"port":9,"host":"q"},null]');
if (Array.isArray(parsed)) for (const one of parsed) if (isConfig(one)) console.log(one.port, one.host);
const made: unknown = { port: 7, sub: { on: true } };
if (isConfig(made)) console.log(made.port, made.host?.length, made.sub.on);
