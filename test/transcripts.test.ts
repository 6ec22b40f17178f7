// Whole transcripts: what somebody sees who types the commands of the README, word for word, with exit codes. Without a
// terminal and without colours; then bars, colours and questions on a terminal.
import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { root } from "./oracle/find-cases.ts";
import { receive } from "./simulator-sketches.ts";
import { makeFakeArduinoCli } from "./tools/fake-arduino-cli.ts";
import { buildPtyBench, ptyTools, TerminalSession } from "./tools/pseudo-terminal.ts";
import { findMissing } from "./tools/real-tools.ts";
import { runTsino, TsinoProcess } from "./tools/run-tsino.ts";
import { makeFolder, makeFolderForAll } from "./tools/temporary-folder.ts";

const cache = { TSINO_CACHE_DIR: makeFolderForAll() };

const project = {
  ".env.example": "WIFI_SSID=\nWIFI_PASSWORD=\n",
  "tsino.json": '{\n  "entry": "src/main.ts",\n  "board": "nodemcuv2",\n  "maxSize": { "iram": "91 %" }\n}\n',
  "src/main.ts":
    'import { Serial } from "Arduino";\n\nexport function setup(): void {\n  Serial.begin(115200);\n}\n\nexport function loop(): void {}\n',
};

const sizes = (iram: number) => ({
  success: true,
  compiler_err: [
    ". Variables and constants in RAM (global, static), used 28892 / 80192 bytes (36%)",
    `. Instruction RAM (IRAM_ATTR, ICACHE_RAM_ATTR), used ${iram} / 65536 bytes (91%)`,
    ". Code in flash (default, ICACHE_FLASH_ATTR), used 248980 / 1048576 bytes (23%)",
  ].join("\n"),
});

function makeTool(iram = 59001): Readonly<Record<string, string>> {
  const answers = { compile: { stdout: sizes(iram) } };
  return { ...cache, TSINO_ARDUINO_CLI: makeFakeArduinoCli(makeFolder(), answers).path };
}

/** Times differ. */
function settle(text: string): string {
  return text.replaceAll(/ {3}\d+\.\d s/g, "   0.0 s");
}

const type = async (command: string, cwd: string, env: Readonly<Record<string, string>> = cache) => {
  const { status, stdout, stderr } = await runTsino(command.split(" "), { cwd, env });
  return { status, stdout, stderr: settle(stderr) };
};

/** The project in a folder of the name that its sketch gets. */
function makeProject(files: Readonly<Record<string, string>> = {}): string {
  const entries = Object.entries({ ...project, ...files }).map(([path, text]) => [`bridge/${path}`, text]);
  return join(makeFolder(Object.fromEntries(entries)), "bridge");
}

const ino = join("build", "nodemcuv2", "bridge", "bridge.ino");

describe("without a terminal", () => {
  test("tsino init", async () => {
    const cwd = makeFolder();
    expect(await type("init bridge --yes", cwd)).toEqual({
      status: 0,
      stdout: "",
      stderr: `  ✓ created bridge/  src/main.ts  tsino.json  package.json  tsconfig.json  .env.example  .gitignore  .vscode/tasks.json  .vscode/settings.json
    next: cd bridge && npm install && npm start     (runs on this computer, needs no board)
`,
    });
  });

  test("tsino build, without arduino-cli", async () => {
    expect(await type("build", makeProject())).toEqual({
      status: 0,
      stdout: "",
      stderr: `  ✓ checked 1 file   0.0 s
  ✓ wrote ${ino}  (8 lines, also sketch.yaml)
  ! no arduino-cli yet, so no firmware was made.
    The .ino opens in the Arduino IDE as it is. For firmware: tsino setup
`,
    });
  });

  test("tsino build, of a program whose secrets have no value; then with a value", async () => {
    const program = `import { Serial } from "Arduino";
import { secret } from "tsino";

export function setup(): void {
  Serial.begin(115200);
  Serial.println(secret("WIFI_SSID"));
}

export function loop(): void {}
`;
    const cwd = makeProject({ "src/main.ts": program });
    expect(await type("build", cwd)).toEqual({
      status: 3,
      stdout: "",
      stderr: `  ✓ checked 1 file   0.0 s
  ✗ secret-has-no-value: the program asks for \`WIFI_SSID\`, and no \`.env\` file has a value for it
    help: cp .env.example .env     and write the values into it, or:
          tsino secret set WIFI_SSID
`,
    });
    const set = await runTsino(["secret", "set", "WIFI_SSID"], { cwd, input: "my network\n" });
    expect(set).toEqual({
      status: 0,
      stdout: "",
      stderr: "  ✓ WIFI_SSID is in .env  (also wrote .gitignore)\n",
    });
    const { status, stderr } = await type("build", cwd);
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining("(10 lines, also secrets.h, sketch.yaml)\n"),
    ]);
  });

  test.skipIf(process.platform === "win32")("tsino build, with it: sizes, then a limit", async () => {
    const cwd = makeProject();
    const { status, stderr } = await type("build", cwd, makeTool());
    expect(stderr).toBe(`  ✓ checked 1 file   0.0 s
  ✓ wrote ${ino}  (8 lines, also sketch.yaml)
  … compiling (the first time takes the whole core, a minute or so)
  Flash █████░░░░░░░░░░░░░░░  24 %   243.1 KB of 1.0 MB
  RAM   ███████░░░░░░░░░░░░░  36 %   28.2 KB of 78.3 KB
  IRAM  ██████████████████░░  90 %   57.6 KB of 64.0 KB
  ✓ compiled   0.0 s
`);
    expect(status).toBe(0);
    const larger = await type("build --force", cwd, makeTool(60001));
    expect(larger.stderr).toBe(`  ✓ checked 1 file   0.0 s
  ✓ nothing changed in ${ino}  (8 lines, also sketch.yaml)
  … compiling (the first time takes the whole core, a minute or so)
  Flash █████░░░░░░░░░░░░░░░  24 %   243.1 KB of 1.0 MB
  RAM   ███████░░░░░░░░░░░░░  36 %   28.2 KB of 78.3 KB
  IRAM  ██████████████████░░  92 %   58.6 KB of 64.0 KB   +1000 B
  ✓ compiled   0.0 s
  ✗ size-limit: the firmware is larger than \`maxSize\` allows: IRAM 58.6 KB of 58.2 KB
    help: \`tsino build --size full\` shows which files take it; the limit is in tsino.json:4
`);
    expect(larger.status).toBe(9);
  });

  test("tsino build --firmware and tsino upload, without arduino-cli", async () => {
    const cwd = makeProject();
    for (const command of ["build --firmware", "upload"]) {
      const { status, stdout, stderr } = await type(command, cwd);
      expect(
        stderr,
      ).toBe(`  ✗ arduino-cli-missing: arduino-cli is not installed, and it is what makes and uploads firmware
    help: tsino setup     (or have it on PATH, or set TSINO_ARDUINO_CLI to its path)
`);
      expect([status, stdout]).toEqual([6, ""]);
    }
  });

  // Mistakes of types come first: what a program means is asked when its types are right.
  test("tsino check and tsino run, of a program with mistakes; then of one with fewer", async () => {
    const text = `import { digitalWrite, HIGH, Serial } from "Arduino";
import { WiFi } from "ESP8266WiFi";

export function setup(): void {
  Serial.begin("115200");
  WiFi.begin("home", "correct horse");
}

export function loop(): void {
  eval("1");
  digitalWrite(4, HIGH);
}
`;
    const cwd = makeProject({ "src/main.ts": text });
    const typeError = `src/main.ts:5:16 - error TS2345: Argument of type 'string' is not assignable to parameter of type 'u32'.
    Type 'string' is not assignable to type 'number'.
5   Serial.begin("115200");
                 ~~~~~~~~
`;
    const secret = `src/main.ts:6:22 - warning secret-in-source: a password in the source will end up in git
6   WiFi.begin("home", "*************");
                       ~~~~~~~~~~~~~~~
  help: tsino secret set WIFI_PASSWORD     then \`secret("WIFI_PASSWORD")\` here
  why: tsino explain secret-in-source
`;
    const evaluated = `src/main.ts:10:3 - error unsupported-eval: code made at run time needs a JavaScript engine on the board
10   eval("1");
     ~~~~
  help: write the commands as cases of a \`switch\`
  why: tsino explain unsupported-eval
`;
    const pin = `src/main.ts:11:16 - warning pin-is-a-number: pin 4 is a plain number, and the board has another pin of that name
11   digitalWrite(4, HIGH);
                  ~
  help: GPIO4 is D2, D4 is GPIO2: write \`D2\` or \`D4\`
  why: tsino explain pin-is-a-number
`;
    const first = `${typeError}\n${secret}\n${pin}\n1 error, 2 warnings.`;
    expect(await type("check", cwd)).toEqual({ status: 4, stdout: "", stderr: `${first}\n` });
    expect(await type("run", cwd)).toEqual({ status: 4, stdout: "", stderr: `${first}  Nothing was run.\n` });
    writeFileSync(join(cwd, "src", "main.ts"), text.replace('"115200"', "115200"));
    const second = `${secret}\n${evaluated}\n${pin}\n1 error, 2 warnings.`;
    expect(await type("run", cwd)).toEqual({
      status: 4,
      stdout: "",
      stderr: `${second}  Nothing was run.\n`,
    });
    const npx = await type("run", cwd, { ...cache, npm_command: "exec" });
    expect(npx.stderr).toContain("help: npx tsino secret set WIFI_PASSWORD     then");
    expect(npx.stderr).toContain("why: npx tsino explain secret-in-source\n");
  });

  test("tsino run, of the main example, and a telnet that talks to it", async () => {
    const cwd = makeFolder();
    const args = ["run", join(root, "examples", "tcp-socket-server.ts"), "--port-map", "8888:0"];
    const tsino = new TsinoProcess(args, { cwd, env: cache });
    const [, port = ""] = await tsino.waitFor(/127\.0\.0\.1:(\d+)/);
    await tsino.waitFor(/on port 8888\r\n/);
    const telnet = connect(Number(port), "127.0.0.1");
    onTestFinished(() => void telnet.destroy());
    telnet.write("hello from telnet\r\n");
    await tsino.waitFor(/hello from telnet\r\n/);
    // The sketch sends on what has arrived, in as many pieces as it likes.
    const heard = receive(telnet, "hello from here\n".length);
    tsino.child.stdin.write("hello from here\n");
    expect(String(await heard)).toBe("hello from here\n");
    tsino.child.kill("SIGINT");
    const { status, stdout, stderr } = await tsino.done;
    const compiling = "  … compiling the sketch (the very first time takes some seconds)\n";
    expect(settle(stderr).replace(compiling, "").replaceAll(port, "PORT")).toBe(`  ✓ checked 1 file   0.0 s
  ▶ nodemcuv2 simulated; serial is this terminal, Ctrl-C ends it
  ➜ tcp  127.0.0.1:PORT   (the sketch's port 8888)   try:  telnet 127.0.0.1 PORT   (or: nc 127.0.0.1 PORT)
`);
    expect(stdout.replace(/\.+/, "..")).toBe(`\r
Connecting to Wi-Fi..
Connected to tsino-sim\r
IP address: 127.0.0.1\r
Open telnet and connect to IP:127.0.0.1 on port 8888\r
Client connected\r
hello from telnet\r
`);
    expect(status).toBe(130);
  });

  test("a new project, from nothing to its first run and its clean end", async () => {
    const cwd = makeFolder();
    const init = await type("init blinker --board uno --example empty", cwd);
    expect(init.stderr).toContain("✓ created blinker/");
    const folder = join(cwd, "blinker");
    const run = await type("run --expect ready --timeout 50", folder);
    expect([run.status, run.stdout]).toEqual([0, "ready\r\n"]);
    expect(await type("config board --origin", folder)).toMatchObject({
      stdout: "board  uno  tsino.json:4\n",
    });
    expect((await type("build", folder)).status).toBe(0);
    expect(await type("clean", folder)).toEqual({
      status: 0,
      stdout: "",
      stderr: `  ✓ removed ${join("build", "uno", "blinker")}  (3 files, record)\n`,
    });
  });
});

/** How readline puts the cursor where it is. */
const cursorMoves = new RegExp(`${String.fromCharCode(27)}\\[\\d*[A-Z]|\\r`, "g");
const noTerminal = findMissing(ptyTools);

describe.skipIf(noTerminal !== undefined)(`on a terminal ${noTerminal ?? ""}`, () => {
  const bench = noTerminal === undefined ? buildPtyBench() : "";

  test("bars have the colours of how full it is, and progress is wiped away", async () => {
    const cwd = makeProject();
    const env = { ...makeTool(), NO_COLOR: "" };
    const terminal = new TerminalSession(bench, ["build"], { cwd, env });
    expect(await terminal.done).toBe(0);
    const { screen } = terminal;
    expect(screen).toContain(
      "  … compiling (the first time takes the whole core, a minute or so)\r\u001b[2K",
    );
    expect(screen).toContain(
      "  Flash \u001b[32m█████\u001b[39m\u001b[90m░░░░░░░░░░░░░░░\u001b[39m  24 %   243.1 KB of 1.0 MB\n",
    );
    expect(screen).toContain(
      "  IRAM  \u001b[31m██████████████████\u001b[39m\u001b[90m░░\u001b[39m  90 %   57.6 KB of 64.0 KB\n",
    );
    expect(settle(screen)).toContain("  \u001b[32m✓\u001b[39m compiled   0.0 s\n");
  });

  // Whether npm may download packages is asked by nobody: the next command is shown, and the download is npm's.
  test("questions of tsino init, with Enter and with a number", async () => {
    const cwd = makeFolder();
    const terminal = new TerminalSession(bench, ["init", "p"], { cwd });
    await terminal.shows(/Which board\?[^[]*\[1-\d\] \(\d\) /);
    terminal.type("\r");
    await terminal.shows(/Start from what\?[^[]*\[1-3\] \(1\) /);
    terminal.type("2\r");
    expect(await terminal.done).toBe(0);
    expect(terminal.screen.replaceAll(cursorMoves, "")).toBe(`  1  LOLIN(WEMOS) D1 R2 & mini  (d1_mini)
  2  Generic ESP8266 Module  (generic)
  3  NodeMCU 1.0 (ESP-12E Module)  (nodemcuv2)
  4  Arduino Uno  (uno)
Which board? [1-4] (3) 
  1  TCP socket server (telnet ⇄ serial)
  2  blinking LED
  3  nothing: an empty setup and loop
Start from what? [1-3] (1) 2
  ✓ created p/  src/main.ts  tsino.json  package.json  tsconfig.json  .env.example  .gitignore  .vscode/tasks.json  .vscode/settings.json
    next: cd p && npm install && npm start     (runs on this computer, needs no board)
`);
    const { stdout } = await runTsino(["config", "board"], { cwd: join(cwd, "p") });
    expect(stdout).toBe("nodemcuv2\n");
  });

  test("--json asks nothing, even there", async () => {
    const terminal = new TerminalSession(bench, ["init", "p", "--json"], { cwd: makeFolder() });
    expect(await terminal.done).toBe(2);
    expect(terminal.screen).toContain('"slug":"choice-missing"');
    expect(terminal.screen).not.toContain("[1-");
  });
});
