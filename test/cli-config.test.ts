// Settings: which layer wins, what a mistake in a file looks like, what commands make of them, and what `tsino config`
// shows. The schema beside package.json is written here: `npm run test:update` after a change of the table.
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { putSetting } from "../cli/settings/remember-port.ts";
import { nameVariable, settingNames, settingTable } from "../cli/settings/setting-table.ts";
import { makeSettingsSchema } from "../cli/settings/settings-schema.ts";
import { measureLimit, readSizeLimit } from "../cli/settings/size-limit.ts";
import { runTsino } from "./tools/run-tsino.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

const settings = `{
  // What is built.
  "$schema": "./node_modules/tsino/tsino.schema.json",
  "entry": "src/main.ts",
  "board": "d1_mini",
  "maxSize": { "flash": "90 %", "ram": 40000 },
  "env": { "lab": { "board": "uno", "port": "COM3" } },
}
`;
const hello = { "src/main.ts": 'console.log("hello");\n' };

test("the schema in the package is that of the table", async () => {
  const text = `${JSON.stringify(makeSettingsSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../tsino.schema.json");
});

describe("who speaks first wins", () => {
  const files = {
    "tsino.json": settings,
    "tsino.local.json": '{ "port": "COM4", "env": { "lab": { "baud": 9600 } } }',
  };
  const ask = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = await runTsino(["config", "--json", ...args], {
      cwd: makeFolder(files),
      env,
    });
    expect([status, stderr]).toEqual([0, ""]);
    return JSON.parse(stdout).settings;
  };

  test("files, and the line of each setting", async () => {
    expect(await ask([])).toMatchObject({
      entry: { value: "src/main.ts", origin: "tsino.json:4" },
      board: { value: "d1_mini", origin: "tsino.json:5" },
      port: { value: "COM4", origin: "tsino.local.json:1" },
      maxSize: { value: { flash: "90 %", ram: 40000 }, origin: "tsino.json:6" },
      baud: { value: null, origin: "default" },
      out: { value: "build", origin: "default" },
    });
  });

  test("a section before the rest of its file, the local file before the project's", async () => {
    const lab = {
      board: { value: "uno", origin: "tsino.json:7" },
      port: { value: "COM4", origin: "tsino.local.json:1" },
      baud: { value: 9600, origin: "tsino.local.json:1" },
    };
    expect(await ask(["--env", "lab"])).toMatchObject(lab);
    expect(await ask([], { TSINO_ENV: "lab" })).toMatchObject(lab);
  });

  test("variables before files; an empty one says nothing", async () => {
    const env = {
      TSINO_BOARD: "generic",
      TSINO_PORT: "",
      TSINO_MAX_SIZE: "iram=60 KB",
      TSINO_PORT_MAP: "80:0",
    };
    expect(await ask(["--env", "lab"], env)).toMatchObject({
      board: { value: "generic", origin: "TSINO_BOARD" },
      port: { value: "COM4" },
      maxSize: { value: { iram: 61440 }, origin: "TSINO_MAX_SIZE" },
      portMap: { value: { 80: 0 }, origin: "TSINO_PORT_MAP" },
    });
  });

  test("an option before all", async () => {
    const cwd = makeFolder({ ...hello, ...files });
    const env = { TSINO_BOARD: "generic" };
    const check = async (...args: readonly string[]) =>
      (await runTsino(["emit", ...args], { cwd, env })).status;
    expect(await check()).toBe(0);
    expect(await check("--board", "no")).toBe(2);
  });

  test("the first of several boards is the one of commands for one", async () => {
    expect(await ask([], { TSINO_BOARDS: "uno,d1_mini" })).toMatchObject({ board: { value: "d1_mini" } });
    const cwd = makeFolder({ "tsino.json": '{ "boards": ["uno", "d1_mini"] }' });
    const { stdout } = await runTsino(["config", "board", "--origin"], { cwd });
    expect(stdout).toBe("board  uno  tsino.json:1\n");
  });

  test("each setting has a variable, and the names are told apart", () => {
    const variables = settingNames.map(nameVariable);
    expect(new Set(variables).size).toBe(settingNames.length);
    expect(variables).toContain("TSINO_UPLOAD_BAUD");
    expect(settingNames.every((name) => settingTable[name].description.endsWith("."))).toBe(true);
  });
});

test("config prints a table, or one value", async () => {
  const cwd = makeFolder({ "tsino.json": settings });
  const all = await runTsino(["config", "--origin"], { cwd, env: { TSINO_HOST: "0.0.0.0" } });
  expect(all).toEqual({
    status: 0,
    stdout: `entry       src/main.ts              tsino.json:4
board       d1_mini                  tsino.json:5
boards      –                        default
out         build                    default
port        –                        default
baud        –                        default
uploadBaud  –                        default
host        0.0.0.0                  TSINO_HOST
portMap     –                        default
time        –                        default
eol         lf                       default
warnings    none                     default
maxSize     flash: 90 %, ram: 40000  tsino.json:6
arduinoCli  –                        default
`,
    stderr: "",
  });
  expect(await runTsino(["config", "board"], { cwd })).toEqual({
    status: 0,
    stdout: "d1_mini\n",
    stderr: "",
  });
  expect(await runTsino(["config", "bord"], { cwd })).toEqual({
    status: 2,
    stdout: "",
    stderr: "  ✗ usage: there is no setting `bord`\n    help: did you mean `board`?\n",
  });
});

describe("a mistake is exit 3 at its line", () => {
  test("names that there are not, values of another kind, each with what was meant", async () => {
    const text = `{
  "bord": "uno",
  "board": "uni",
  "warnings": "al",
  "maxSize": { "flesh": 1, "ram": "big" },
  "portMap": { "http": 80 },
  "env": { "lab": { "entry": [] } }
}
`;
    const cwd = makeFolder({ "tsino.json": text });
    const expected = `tsino.json:2:3 - error unknown-setting: there is no setting \`bord\`
2   "bord": "uno",
    ~~~~~~
  help: did you mean \`board\`?
tsino.json:3:12 - error wrong-setting: \`board\` should be one of the boards d1_mini, generic, nodemcuv2, uno
3   "board": "uni",
             ~~~~~
  help: did you mean \`uno\`?
tsino.json:4:15 - error wrong-setting: \`warnings\` should be one of none, default, more, all
4   "warnings": "al",
                ~~~~
  help: did you mean \`all\`?
tsino.json:5:16 - error unknown-setting: there is no setting \`flesh\`: it should be one of flash, ram, iram
5   "maxSize": { "flesh": 1, "ram": "big" },
                 ~~~~~~~
  help: did you mean \`flash\`?
tsino.json:6:16 - error unknown-setting: there is no setting \`http\`: it should be a port from 1 to 65535
6   "portMap": { "http": 80 },
                 ~~~~~~
tsino.json:7:30 - error wrong-setting: \`env.lab.entry\` should be text that is not empty
7   "env": { "lab": { "entry": [] } }
                               ~~
`;
    const { status, stdout, stderr } = await runTsino(["check"], { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: "", stderr: expected });
    const json = await runTsino(["check", "--json"], { cwd });
    expect(json.status).toBe(3);
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: 1, command: "check", ok: false, exitCode: 3 });
    expect(JSON.parse(json.stdout).diagnostics[0]).toEqual({
      slug: "unknown-setting",
      level: "error",
      message: "there is no setting `bord`",
      help: "did you mean `board`?",
      place: { file: "tsino.json", line: 2, column: 3 },
    });
  });

  test.each([
    ["{", "tsino.json:1:2 - error TS1005: `}` expected"],
    ["", "tsino.json:1:1 - error wrong-setting: the whole file should be an object"],
    ["[]", "tsino.json:1:1 - error wrong-setting: the whole file should be an object"],
    ['{ "port": x }', "tsino.json:1:11 - error settings-broken: this is no value that JSON has"],
    ["{ port: 1 }", "tsino.json:1:3 - error settings-broken: a name in quotation marks"],
    ['{ "port": "a",\n "port": "b" /**/ }', "tsino.json:2:2 - error settings-broken: `port` is there twice"],
    ['{ "port": "a", "port": "b" }', "tsino.json:1:16 - error settings-broken: `port` is there twice"],
    ['{ "baud": -1 }', "`baud` should be a whole number from 1 to 99999999"],
    ['{ "boards": [] }', "`boards` should be a list that is not empty"],
    ['{ "boards": ["uno", 1] }', "1:21 - error wrong-setting: `boards.1` should be one of the boards"],
    ['{ "env": 1 }', "`env` should be an object of sections"],
    ['{ "__proto__": {} }', "there is no setting `__proto__`"],
  ])("%s", async (text, message) => {
    const { status, stderr } = await runTsino(["config"], { cwd: makeFolder({ "tsino.json": text }) });
    expect(stderr).toContain(message);
    expect(status).toBe(3);
  });

  test("variables and sections", async () => {
    const cwd = makeFolder({ "tsino.json": settings });
    expect(await runTsino(["config"], { cwd, env: { TSINO_BAUD: "fast" } })).toEqual({
      status: 3,
      stdout: "",
      stderr:
        "  ✗ wrong-variable: the variable TSINO_BAUD should be a whole number from 1 to 99999999, and is `fast`\n",
    });
    expect(await runTsino(["check", "--env", "lav"], { cwd })).toEqual({
      status: 3,
      stdout: "",
      stderr:
        "  ✗ unknown-env: `lav` (--env) is no section of `env` in tsino.json: there are lab\n    help: did you mean `lab`?\n",
    });
  });

  test("an entry that is not there", async () => {
    const cwd = makeFolder({ "tsino.json": '{ "entry": "src/mian.ts" }' });
    expect(await runTsino(["run"], { cwd })).toEqual({
      status: 3,
      stdout: "",
      stderr:
        "  ✗ entry-missing: there is no file `src/mian.ts`, which is the `entry` of tsino.json\n    help: correct it there, or name the program's main file\n",
    });
  });

  test.each(["src", "package.json", "types.d.ts"])("an entry that is no program: %s", async (entry) => {
    const files = { "src/main.ts": "", "package.json": "{}", "types.d.ts": "" };
    const cwd = makeFolder({ ...files, "tsino.json": JSON.stringify({ entry }) });
    const { status, stderr } = await runTsino(["check"], { cwd });
    expect(stderr).toContain(
      `✗ entry-not-a-program: \`${entry}\`, which is the \`entry\` of tsino.json, is no TypeScript file\n`,
    );
    expect(status).toBe(3);
  });

  test.skipIf(process.platform === "win32").each(["nowhere", "tsino.json"])(
    "a link to %s is no file, and is not passed over",
    async (target) => {
      const cwd = makeFolder({ "a.ts": "" });
      symlinkSync(target, join(cwd, "tsino.json"));
      const { status, stderr } = await runTsino(["check", "a.ts"], { cwd });
      expect(stderr).toContain(`✗ file-not-readable: \`${join(cwd, "tsino.json")}\``);
      expect(status).toBe(3);
    },
  );
});

describe("commands without a file take the entry", () => {
  test.each(["run", "check", "emit", "build"])("%s, in a folder of the project, too", async (command) => {
    const cwd = makeFolder({ ...hello, "tsino.json": settings });
    expect((await runTsino([command], { cwd })).status).toBe(0);
    expect((await runTsino([command], { cwd: join(cwd, "src") })).status).toBe(0);
  });

  test("builds of a project lie beside its settings, and clean takes them away from everywhere", async () => {
    const cwd = makeFolder({ ...hello, "tsino.json": settings });
    const inside = join(cwd, "src", "deep");
    mkdirSync(inside);
    const { stderr } = await runTsino(["build"], { cwd: inside });
    expect(stderr).toContain(`wrote ${join("..", "..", "build", "d1_mini")}`);
    const clean = await runTsino(["clean"], { cwd: inside });
    expect(clean.stderr).toContain("removed");
    expect(clean.status).toBe(0);
  });

  test("the program that is named comes before it", async () => {
    const cwd = makeFolder({ ...hello, "tsino.json": settings, "other.ts": 'console.log("other");\n' });
    expect((await runTsino(["run", "other.ts"], { cwd })).stdout).toBe("other\n");
  });

  test("arduino-cli is the one of the settings, seen from their file", async () => {
    const cwd = makeFolder({
      ...hello,
      "tsino.json": '{ "entry": "src/main.ts", "arduinoCli": "./tools/cli" }',
    });
    const { status, stderr } = await runTsino(["build", "--firmware"], { cwd: join(cwd, "src") });
    expect(stderr).toContain(`arduino-cli can't be started as \`${join(cwd, "tools", "cli")}\``);
    expect(status).toBe(6);
  });
});

test("a file with comments is parsed by TypeScript once", async () => {
  const cwd = makeFolder({ "tsino.json": settings });
  const env = { TSINO_CACHE_DIR: makeFolder(), NODE_DEBUG: "esm" };
  expect((await runTsino(["config"], { cwd, env })).stderr).toContain("read-jsonc");
  expect((await runTsino(["config"], { cwd, env })).stderr).not.toContain("read-jsonc");
});

test("one without is not, and a name may stand in several sections", async () => {
  const text = '{ "board": "uno", "env": { "a": { "board": "uno" }, "b": { "board": "uno" } } }';
  const cwd = makeFolder({ "tsino.json": text });
  const env = { TSINO_CACHE_DIR: makeFolder(), NODE_DEBUG: "esm" };
  expect((await runTsino(["config"], { cwd, env })).status).toBe(0);
  expect((await runTsino(["config"], { cwd, env })).stderr).not.toContain("read-jsonc");
  const plain = makeFolder({ "tsino.json": '{ "board": "uno" }' });
  expect((await runTsino(["config"], { cwd: plain, env })).stderr).not.toContain("read-jsonc");
});

test("a setting is put into a file, and all else stays", async () => {
  expect(await putSetting("", "port", "COM3")).toBe('{\n  "port": "COM3"\n}\n');
  expect(await putSetting("{}", "port", "COM3")).toBe('{\n  "port": "COM3"\n}');
  expect(await putSetting('{ // a\n  "baud": 9600,\n}\n', "port", "a\\b")).toBe(
    '{\n  "port": "a\\\\b", // a\n  "baud": 9600,\n}\n',
  );
  expect(await putSetting('{ "port": "x", /* y */ "baud": 1 }', "port", "z")).toBe(
    '{ "port": "z", /* y */ "baud": 1 }',
  );
});

test.each([
  ["90 %", 900],
  ["12.5%", 125],
  ["1 KB", 1024],
  ["100", 100],
  ["90 percent", undefined],
  ["-1", undefined],
])("the size limit %s of 1000 bytes is %s", (text, bytes) => {
  const reading = readSizeLimit().fromText(text);
  expect("value" in reading ? measureLimit(reading.value, 1000) : undefined).toBe(bytes);
});

test("the schema is what `$schema` of a new project leads to", () => {
  const { files } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(files).toContain("tsino.schema.json");
});
