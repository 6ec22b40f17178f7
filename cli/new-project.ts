// The files of a new project, as data: what `tsino init` writes. Nothing here touches the disk but the examples, which
// are tsino's own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listAssets } from "./node-host.ts";
import { packageRoot } from "./package-root.ts";

export interface Project {
  /** Name of the package: small letters, digits, `-`, `_` and `.`. */
  readonly name: string;
  readonly board: string;
  readonly fqbn: string;
  readonly example: string;
  /** What `package.json` asks npm for: a version, or `file:` and a folder. */
  readonly tsino: string;
}

export interface ProjectFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Each with a line for people who choose. */
export const projectExamples: Readonly<Record<string, string>> = {
  "tcp-socket-server": "TCP socket server (telnet ⇄ serial)",
  blink: "blinking LED",
  empty: "nothing: an empty setup and loop",
};

const mainFile = "src/main.ts";
const schemaFile = "node_modules/tsino/tsino.schema.json";

const emptyProgram = `// Runs once, then loop again and again.
import { Serial } from "Arduino";

export function setup(): void {
  Serial.begin(115200);
  Serial.println("ready");
}

export function loop(): void {}
`;

/** All files of a new project, in the order in which people want to hear of them. */
export function makeProjectFiles(project: Project): readonly ProjectFile[] {
  const program = fitToBoard(readExample(project.example), project.board);
  return [
    { path: mainFile, text: program },
    { path: "tsino.json", text: renderJson(makeSettings(project)) },
    { path: "package.json", text: renderJson(makePackage(project)) },
    { path: "tsconfig.json", text: renderJson(makeTsconfig(project)) },
    { path: ".env.example", text: renderEnvExample(program) },
    { path: ".gitignore", text: "node_modules/\nbuild/\n.env\n.tsino/\ntsino.local.json\n" },
    { path: ".vscode/tasks.json", text: renderJson(makeTasks()) },
    { path: ".vscode/settings.json", text: renderJson(editorSettings) },
  ];
}

/** What an example needs and a board has not; undefined when it runs there. */
export function findObstacle(example: string, board: string, fqbn: string): string | undefined {
  const program = readExample(example);
  if (!hasWifi(fqbn) && program.includes('from "ESP8266WiFi"')) return "it needs Wi-Fi";
  const [, pins = ""] = /^import \{(.*)\} from "board";$/m.exec(program) ?? [];
  const declared = readBoard(board);
  const names = pins.split(",").map((pin) => pin.trim());
  const missing = names.find((name) => name !== "" && !declared.includes(`export const ${name}:`));
  return missing === undefined ? undefined : `it needs a pin \`${missing}\``;
}

/** The examples are for the ESP8266, whose LED hangs between the pin and 3.3 volts. */
function fitToBoard(program: string, board: string): string {
  if (!/`HIGH` lights it\. \*\/\s+export const LED_BUILTIN:/.test(readBoard(board))) return program;
  return program
    .replace("the blue LED of the module", "the LED of the board")
    .replaceAll(/\bdigitalWrite\(LED_BUILTIN, (LOW|HIGH)\)/g, (_, level: string) => {
      return `digitalWrite(LED_BUILTIN, ${level === "LOW" ? "HIGH" : "LOW"})`;
    })
    .replace("the LED lights when the pin is low", "the LED lights when the pin is high");
}

function readBoard(board: string): string {
  return readFileSync(join(packageRoot, "types", "boards", `${board}.d.ts`), "utf8");
}

function hasWifi(fqbn: string): boolean {
  return fqbn.startsWith("esp8266:");
}

function readExample(example: string): string {
  if (example === "empty") return emptyProgram;
  return readFileSync(join(packageRoot, "examples", `${example}.ts`), "utf8");
}

function makeSettings({ board }: Project): object {
  return { $schema: `./${schemaFile}`, entry: mainFile, board };
}

/** Comments are all right in the settings, and the local ones have the same names. */
const editorSettings = {
  "files.associations": { "tsino.json": "jsonc", "tsino.local.json": "jsonc" },
  "json.schemas": [{ fileMatch: ["tsino.local.json"], url: `./${schemaFile}` }],
};

function makePackage({ name, tsino }: Project): object {
  return {
    name,
    private: true,
    type: "module",
    scripts: {
      start: "tsino run",
      check: "tsino check",
      build: "tsino build",
      upload: "tsino upload",
      monitor: "tsino monitor",
    },
    devDependencies: { tsino },
  };
}

/** The options under which tsino itself reads a program, so that an editor shows what `tsino check` says. */
function makeTsconfig({ board, fqbn }: Project): object {
  const types = "./node_modules/tsino/types";
  const libraries = hasWifi(fqbn) ? listAssets("types/libraries").map((file) => `libraries/${file}`) : [];
  const files = ["lib.d.ts", "tsino.d.ts", "Arduino.d.ts", `boards/${board}.d.ts`, ...libraries];
  return {
    compilerOptions: {
      target: "esnext",
      module: "esnext",
      moduleResolution: "bundler",
      moduleDetection: "force",
      allowImportingTsExtensions: true,
      strict: true,
      noEmit: true,
      noLib: true,
      skipLibCheck: true,
      types: [],
      // Not the package's main file, which is the compiler.
      paths: { tsino: [`${types}/tsino.d.ts`] },
    },
    files: files.map((file) => `${types}/${file}`),
    include: ["src"],
  };
}

function renderEnvExample(program: string): string {
  const names = [...program.matchAll(/\bsecret\("(\w+)"\)/g)].map(([, name = ""]) => name);
  const intro = "# Copy this file to .env, which git ignores, and fill it in.\n";
  const lines = [...new Set(names)].map((name) => `${name}=\n`);
  const hint = '# A line NAME=value for each secret("NAME") of the program.\n';
  return lines.length === 0 ? intro + hint : intro + lines.join("");
}

/** Tasks for VS Code; the matcher reads `file:line:column - error slug: message`. */
function makeTasks(): object {
  const problemMatcher = {
    owner: "tsino",
    source: "tsino",
    fileLocation: ["autoDetect", "${" + "workspaceFolder}"],
    pattern: {
      regexp: "^(\\S.*?):(\\d+):(\\d+) - (error|warning|note) ([\\w-]+): (.*)$",
      file: 1,
      line: 2,
      column: 3,
      severity: 4,
      code: 5,
      message: 6,
    },
  };
  const task = (command: string, more: object = {}) => ({
    label: `tsino ${command}`,
    type: "shell",
    command: "npx",
    args: ["tsino", "--no-color", command],
    problemMatcher,
    ...more,
  });
  const tasks = [
    task("check", { group: { kind: "build", isDefault: true } }),
    task("build"),
    task("upload"),
    // It ends when you end it, so an editor must not wait for it.
    task("run", { isBackground: true, problemMatcher: [] }),
  ];
  return { version: "2.0.0", tasks };
}

function renderJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
