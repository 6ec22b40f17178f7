// @run
// Settings in sections: an INI reader, a schema of typed fields with defaults and checks, migration between versions,
// and writing back; functional in style, with result types in place of exceptions.
type Result<T, E = string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

function mapResult<T, U>(result: Result<T>, change: (value: T) => U): Result<U> {
  return result.ok ? ok(change(result.value)) : result;
}

function chain<T, U>(result: Result<T>, next: (value: T) => Result<U>): Result<U> {
  return result.ok ? next(result.value) : result;
}

type Section = Record<string, string>;
type Ini = Record<string, Section>;

function parseIni(text: string): Result<Ini> {
  const ini: Ini = {};
  let section = "";
  for (const [index, raw] of text.split("\n").entries()) {
    const [line] = raw.split("#");
    const trimmed = line.trim();
    if (trimmed === "") continue;
    if (trimmed.startsWith("[")) {
      if (!trimmed.endsWith("]")) return err(`line ${index + 1}: section without end`);
      section = trimmed.slice(1, -1).trim();
      ini[section] ??= {};
      continue;
    }
    const [key, ...rest] = trimmed.split("=");
    if (rest.length === 0) return err(`line ${index + 1}: no "=" in "${trimmed}"`);
    (ini[section] ??= {})[key.trim()] = rest.join("=").trim();
  }
  return ok(ini);
}

type Reader<T> = (text: string) => Result<T>;

const text: Reader<string> = (value) => ok(value);
const integer =
  (min: number, max: number): Reader<number> =>
  (value) => {
    const number = Number(value);
    if (value === "" || !Number.isInteger(number)) return err(`${value} is no whole number`);
    if (number < min || number > max) return err(`${number} is not in ${min}..${max}`);
    return ok(number);
  };
const flag: Reader<boolean> = (value) => {
  if (["yes", "true", "on"].includes(value.toLowerCase())) return ok(true);
  if (["no", "false", "off"].includes(value.toLowerCase())) return ok(false);
  return err(`${value} is neither yes nor no`);
};
const oneOf =
  <T extends string>(...allowed: T[]): Reader<T> =>
  (value) => {
    const found = allowed.find((each) => each === value);
    return found === undefined ? err(`${value} is none of ${allowed.join(", ")}`) : ok(found);
  };
const list =
  <T>(reader: Reader<T>): Reader<T[]> =>
  (value) => {
    const items: T[] = [];
    for (const part of value.split(",")) {
      const item = reader(part.trim());
      if (!item.ok) return item;
      items.push(item.value);
    }
    return ok(items);
  };

interface Settings {
  version: number;
  device: { name: string; pins: number[]; mode: "auto" | "manual" };
  network: { host: string; port: number; secure: boolean };
  log?: { level: number };
}

function field<T>(ini: Ini, section: string, key: string, reader: Reader<T>, fallback?: T): Result<T> {
  const raw = ini[section]?.[key];
  if (raw === undefined) return fallback === undefined ? err(`${section}.${key} is missing`) : ok(fallback);
  const result = reader(raw);
  return result.ok ? result : err(`${section}.${key}: ${result.error}`);
}

function readSettings(ini: Ini): Result<Settings, string[]> {
  const errors: string[] = [];
  const get = <T>(result: Result<T>, otherwise: T): T => {
    if (result.ok) return result.value;
    errors.push(result.error);
    return otherwise;
  };
  const settings: Settings = {
    version: get(field(ini, "", "version", integer(1, 3), 1), 1),
    device: {
      name: get(field(ini, "device", "name", text), ""),
      pins: get(field(ini, "device", "pins", list(integer(0, 16)), [2]), []),
      mode: get(field(ini, "device", "mode", oneOf("auto", "manual"), "auto"), "auto"),
    },
    network: {
      host: get(field(ini, "network", "host", text, "localhost"), ""),
      port: get(field(ini, "network", "port", integer(1, 65535), 8080), 0),
      secure: get(field(ini, "network", "secure", flag, false), false),
    },
  };
  if ("log" in ini) settings.log = { level: get(field(ini, "log", "level", integer(0, 4), 2), 0) };
  return errors.length > 0 ? err(errors) : ok(settings);
}

const migrations: ((ini: Ini) => Ini)[] = [
  (ini) => {
    const { wifi, ...rest } = ini;
    return wifi === undefined ? ini : { ...rest, network: { ...wifi, ...rest.network } };
  },
  (ini) => {
    const device: Section = { ...ini.device };
    if ("pin" in device) {
      device.pins = device.pin;
      delete device.pin;
    }
    return { ...ini, device };
  },
];

function migrate(ini: Ini): Result<Ini> {
  const version = field(ini, "", "version", integer(1, migrations.length + 1), 1);
  return mapResult(version, (from) => {
    const migrated = migrations.slice(from - 1).reduce((current, step) => step(current), ini);
    return { ...migrated, "": { ...migrated[""], version: String(migrations.length + 1) } };
  });
}

function writeIni(settings: Settings): string {
  const lines: string[] = [`version = ${settings.version}`];
  const { device, network, log } = settings;
  for (const [name, section] of Object.entries({ device, network })) {
    lines.push(`[${name}]`, ...Object.entries(section).map(([key, value]) => `${key} = ${value}`));
  }
  if (log) lines.push("[log]", `level = ${log.level}`);
  return lines.join("\n");
}

const files: Record<string, string> = {
  complete: `version = 3
[device]
name = lamp = bright  # a comment
pins = 4, 5,12
mode=manual
[network]
host = 10.0.0.7
secure = Yes
[log]`,
  old: "[device]\nname = fan\npin = 3\n[wifi]\nhost = fan.local\nport=81\n",
  minimal: "[device]\nname =\n",
  wrong: "version=2\n[device]\npins = 1,x\nmode = turbo\n[network]\nport = 70000\nsecure = maybe\n[log]\nlevel = 5",
  future: "version = 9",
  broken: "[device\nname = x",
  noise: "[device]\nname",
};

for (const [name, content] of Object.entries(files)) {
  const migrated = chain(parseIni(content), migrate);
  if (!migrated.ok) {
    console.log(`${name}: ${migrated.error}`);
    continue;
  }
  const settings = readSettings(migrated.value);
  if (!settings.ok) {
    console.log(`${name}: ${settings.error.length} mistakes`);
    for (const mistake of settings.error) console.log(`  ${mistake}`);
    continue;
  }
  const { device, network, log, version } = settings.value;
  console.log(`${name}: v${version} ${device.name || "(no name)"} ${device.mode} pins ${device.pins.join("+")}`);
  console.log(`  ${network.secure ? "https" : "http"}://${network.host}:${network.port}, log ${log?.level ?? "off"}`);
  const again = chain(parseIni(writeIni(settings.value)), (ini) => {
    const reread = readSettings(ini);
    return reread.ok ? ok(reread.value) : err(reread.error.join());
  });
  console.log(`  same: ${again.ok && JSON.stringify(again.value) === JSON.stringify(settings.value)}`);
}
console.log(JSON.stringify(parseIni("a=1\n[b]\nc=2\n[]\nd=")));
