// What can go wrong outside the TypeScript program, as data: each slug has a message, help and an exit code.
// Messages about the program itself are diagnostics and live in the compiler's catalogue.
import { type ExitCode, exitCodes } from "./exit-codes.ts";

interface Spec {
  readonly exit: ExitCode;
  readonly message: string;
  readonly help?: string;
}

const { usage, config, toolchain, toolMissing, noBoard, uploadFailed } = exitCodes;

export const problems = {
  usage: { exit: usage, message: "{text}" },
  "no-such-file": {
    exit: usage,
    message: "there is no file `{path}`",
    help: "check the spelling of the path",
  },
  "not-a-file": { exit: usage, message: "`{path}` is a folder", help: "name the program's main `.ts` file" },
  "not-typescript": {
    exit: usage,
    message: "`{path}` is not a TypeScript file",
    help: "tsino compiles files whose name ends in `.ts`",
  },
  "not-text": {
    exit: usage,
    message: "`{path}` is not text: it is not valid UTF-8",
    help: "name a TypeScript source file, saved as UTF-8",
  },
  "file-not-readable": { exit: config, message: "`{path}` can't be read: {reason}" },
  "unknown-board": {
    exit: usage,
    message: "there is no board `{board}`",
    help: "`tsino boards` lists the boards that tsino knows",
  },
  "choice-missing": {
    exit: usage,
    message: "a new project needs {flags}, and nobody has chosen",
    help: "`tsino boards` lists the boards; examples: {examples}\n`--yes` takes the usual ones",
  },
  "unknown-example": {
    exit: usage,
    message: "there is no example `{example}`",
    help: "examples: {examples}",
  },
  "example-not-for-board": {
    exit: usage,
    message: "the example `{example}` is not for the board `{board}`: {obstacle}",
    help: "choose another one: `--example blink`",
  },
  "project-exists": {
    exit: config,
    message: "{names} {verb} there already; nothing was written",
    help: "choose another folder, or move that away",
  },
  "no-such-topic": {
    exit: usage,
    message: "there is no diagnostic `{slug}`",
    help: "`tsino explain` takes the word after `error` or `warning` in a message",
  },
  "folder-not-writable": {
    exit: config,
    message: "`{path}` can't be written: {reason}",
    help: "choose another folder with `--out`, or change its permissions",
  },
  "not-in-project": {
    exit: usage,
    message: "`{path}` is not a folder inside of this one, so nothing in it is removed",
    help: "go to the project's folder first",
  },
  "foreign-file": {
    exit: config,
    message: "`{path}` is in the way: tsino did not write it, or somebody changed it since",
    help: "move it away if you need it, or delete it and tsino writes it anew",
  },
  "secret-has-no-value": {
    exit: config,
    message: "the program asks for {names}, and no `.env` file has a value for it",
    help: "{how}",
  },
  "secret-has-nul": {
    exit: config,
    message: "the value of `{name}` in `.env` holds a zero byte, which ends a text in C++",
  },
  "arduino-cli-missing": {
    exit: toolMissing,
    message: "arduino-cli is not installed, and it is what makes and uploads firmware",
    help: "tsino setup     (or have it on PATH, or set TSINO_ARDUINO_CLI to its path)",
  },
  "arduino-cli-broken": {
    exit: toolMissing,
    message: "arduino-cli can't be started as `{path}`",
    help: "correct or unset TSINO_ARDUINO_CLI, or `arduinoCli` in tsino.json",
  },
  "core-missing": {
    exit: toolMissing,
    message: "arduino-cli has no core for this board: `{core}` is not installed",
    help: "{how}",
  },
  "no-release": {
    exit: toolMissing,
    message: "there is no {tool} for this computer ({system})",
    help: "`tsino run` needs none; the sketch that `tsino build` writes can be compiled on another computer",
  },
  "download-failed": {
    exit: toolMissing,
    message: "{url} can't be downloaded: {reason}",
  },
  "download-damaged": {
    exit: toolMissing,
    message: "{url} came damaged: its checksum is not the one that its maker gives",
    help: "nothing of it was kept; try again, and if it stays so, ask who runs the proxy or the mirror",
  },
  "download-not-confirmed": {
    exit: usage,
    message: "setup has {what} to download, and nobody is there to say yes",
    help: "{command}",
  },
  "setup-declined": {
    exit: toolMissing,
    message: "nothing was downloaded, so something that the board needs is still missing",
  },
  "setup-options": {
    exit: usage,
    message: "`{option}` goes alone",
  },
  "setup-runs": {
    exit: config,
    message: "another `tsino setup` is at work (process {pid})",
    help: "wait until it is done",
  },
  "setup-folder-foreign": {
    exit: config,
    message: "`{path}` is there already, and `tsino setup` did not make it",
    help: "choose another place: TSINO_DATA_DIR names the folder that `tools` is made in",
  },
  "disk-full": {
    exit: config,
    message: "too little room in `{folder}`: {reason}",
    help: "make room, or choose another place: TSINO_DATA_DIR names the folder that `tools` is made in",
  },
  "from-broken": {
    exit: config,
    message: "`{path}` can't be installed from: {reason}",
    help: "`--from` takes a release of arduino-cli (`.tar.gz`, on Windows `.zip`), or what `tsino setup --bundle FILE` made",
  },
  "program-broken": {
    exit: toolMissing,
    message: "the arduino-cli of {from} does not work here: {reason}",
  },
  "core-not-installed": {
    exit: toolMissing,
    message: "arduino-cli could not install {core}: {reason}",
  },
  "cpp-error": {
    exit: toolchain,
    message: "the C++ compiler refused the sketch that tsino wrote; this is a bug of tsino, please report it",
    help: "add the program and the messages above to the report",
  },
  "board-not-in-core": {
    exit: toolMissing,
    message: "the installed core does not know this board: {reason}",
    help: "take a newer core: {how}",
  },
  "core-lacks-program": {
    exit: toolMissing,
    message: "the board's core needs a program that is not there: `{program}`",
    help: "{how}",
  },
  "library-missing": {
    exit: toolMissing,
    message: "the Arduino library with `{header}` is not installed",
    help: "find it with `arduino-cli lib search`, then `arduino-cli lib install NAME`",
  },
  "not-simulated": {
    exit: toolchain,
    message: "the simulator can't run this program: it has no {what} yet",
    help: "`tsino build` can still make the sketch for a real board",
  },
  "tool-failed": { exit: toolchain, message: "arduino-cli did not compile the sketch: {reason}" },
  "no-board": {
    exit: noBoard,
    message: "no board found\nNo serial port has a USB chip that boards have (CH340, CP210x, FTDI, CH9102).",
    help: "1. plug the board in   2. try another cable: many only charge   3. tsino ports --all\nWindows and macOS may need a driver for the CH340",
  },
  "several-boards": {
    exit: noBoard,
    message: "there are several boards, and nobody to ask which\n{ports}",
    help: "tsino {command} --port {port}     (or set TSINO_PORT, or `port` in tsino.local.json)",
  },
  "unknown-chip": {
    exit: noBoard,
    message:
      "no board found for sure\nThere is a USB port, but its chip is none that boards are known to have:\n{ports}",
    help: "if it is the board: tsino {command} --port {port}",
  },
  "settings-broken": { exit: config, message: "`{path}` can't be understood: {reason}" },
  "unknown-setting": {
    exit: config,
    message: "there is no setting `{name}`",
    help: "`tsino config` lists all settings",
  },
  "wrong-setting": { exit: config, message: "`{name}` should be {wanted}" },
  "wrong-variable": { exit: config, message: "the variable {variable} should be {wanted}, and is `{text}`" },
  "unknown-env": {
    exit: config,
    message: "`{section}` ({from}) is no section of `env` in tsino.json: {all}",
    help: "add it to `env`, or leave {from} out",
  },
  "no-entry": {
    exit: usage,
    message: "no program was named, and no tsino.json says which it is",
    help: 'name the program\'s main file, or write `"entry": "src/main.ts"` into tsino.json',
  },
  "entry-missing": {
    exit: config,
    message: "there is no file `{entry}`, which is the `entry` of {file}",
    help: "correct it there, or name the program's main file",
  },
  "no-such-port": { exit: noBoard, message: "{port} does not exist", help: "{how}" },
  "port-permission": {
    exit: noBoard,
    message: "no permission to open {port}{whose}",
    help: "let a group that you are in own the device",
  },
  "port-busy": {
    exit: uploadFailed,
    message: "{port} is in use by {holder}",
    help: "close the serial monitor that is open on it",
  },
  "chip-does-not-answer": {
    exit: uploadFailed,
    message: "no board answered on {port}",
    help: "1. hold the board's FLASH (or BOOT) button while the upload begins, then let go\n2. use a cable that carries data, straight to the computer\n3. go slower: tsino upload --baud 57600",
  },
  "upload-failed": { exit: uploadFailed, message: "the upload failed: {reason}" },
  "port-broken": { exit: noBoard, message: "{port} can't be opened: {reason}" },
  "board-vanished": {
    exit: uploadFailed,
    message: "{port} went away in the middle of the upload",
    help: "the board has half a program now, which is no harm: plug it in firmly, then upload again",
  },
  "nothing-built": {
    exit: usage,
    message: "there is no sketch to upload in `{folder}`",
    help: "name the program: `tsino upload FILE`",
  },
  "which-sketch": {
    exit: usage,
    message: "there are several sketches in `{folder}`: {names}",
    help: "name the program: `tsino upload FILE`",
  },
  "too-big": { exit: exitCodes.tooBig, message: "the firmware does not fit into the board" },
  "size-limit": {
    exit: exitCodes.tooBig,
    message: "the firmware is larger than `maxSize` allows: {excess}",
    help: "`tsino build --size full` shows which files take it; the limit is in {from}",
  },
  "expect-failed": { exit: exitCodes.expectFailed, message: "the program never printed `{text}`" },
  timeout: { exit: exitCodes.timeout, message: "stopped after {seconds} s, as `--timeout` asks" },
  "port-denied": {
    exit: config,
    message: "this computer does not let you listen on port {port}",
    help: "use a port above 1023 here: `--port-map {board}:0` lets the system choose one",
  },
  "listen-failed": {
    exit: config,
    message: "the sketch's port {port} can't be opened on {host}: {code}",
    help: "`--host` takes an address of this computer; leave it out for 127.0.0.1",
  },
  "port-in-use": {
    exit: config,
    message: "port {port} of this computer is in use by another program",
    help: "stop that program, or use another port here: `--port-map {board}:0`",
  },
} as const satisfies Record<string, Spec>;

export type ProblemSlug = keyof typeof problems;

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;
type TextOf<T> = T extends { readonly message: infer Message extends string }
  ? Message | (T extends { readonly help: infer Help extends string } ? Help : never)
  : never;
export type ProblemParams<S extends ProblemSlug> = {
  readonly [Hole in Holes<TextOf<(typeof problems)[S]>>]: string | number;
};

/** Ends a command: main.ts prints it and exits with its code. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly slug: ProblemSlug;
  readonly exit: ExitCode;
  readonly help: string | undefined;

  constructor(slug: ProblemSlug, exit: ExitCode, message: string, help: string | undefined) {
    super(message);
    this.slug = slug;
    this.exit = exit;
    this.help = help;
  }
}

/** A problem of the table with its holes filled, to be thrown. @param betterHelp replaces the table's */
export function makeProblem<S extends ProblemSlug>(
  slug: S,
  params: ProblemParams<S>,
  betterHelp?: string,
): Problem {
  const spec: Spec = problems[slug];
  const help = betterHelp ?? (spec.help === undefined ? undefined : fillHoles(spec.help, params));
  return new Problem(slug, spec.exit, fillHoles(spec.message, params), help);
}

/** Ends a command whose messages have been printed already. */
export class Exit extends Error {
  override readonly name = "Exit";
  readonly status: number;

  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

function fillHoles(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The system's words for a failed file operation, without path and code: `permission denied`. */
export function explainSystemError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return systemWords[code] ?? (error instanceof Error ? error.message : String(error));
}

const systemWords: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "a file of that name is in the way",
  EISDIR: "it is a folder",
  ENOENT: "there is no such folder",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links lead in a circle",
};
