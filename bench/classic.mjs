// node bench/classic.mjs [--cpu] [NAME|FILE…]    (all of bench/classic unless told; after `npx tsc -p tsconfig.build.json`)
// Prints how long each classic benchmark takes under Node and as emitted C++ in the simulator's release build, and
// whether both print the same. Each run has a process of its own, so that none finds code that another has compiled;
// Node's runs and tsino's alternate. Start-up is not measured: Node's time is that of the module's body, tsino's that from
// the first global constructor to the end of setup(). With `--cpu` it is processor time, of all threads, which tells more
// on a machine that has other work. A benchmark that tsino refuses or that traps is listed with the message.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describeMachine, makeFolder, median, root } from "./measure.mjs";

const runs = 5;
/** A board has 50 KB; these programs are written for computers, and the cycles of deltablue are never freed. */
const heapBytes = 256 * 1_048_576;
const timeLimit = 60_000;
const script = fileURLToPath(import.meta.url);
const dist = (path) => import(pathToFileURL(join(root, "dist", path)).href);

const [mode, file] = process.argv.slice(2);
if (mode === "--run-js") await runAsJavaScript(file);
else if (mode === "--run-wasm") await runAsWasm(file);
else await compareAll(process.argv.slice(2).filter((argument) => argument !== "--cpu"), mode === "--cpu");

/** What a child says of its one run: `{ ms, cpu, text }`, and of the heap what only wasm knows. */
function answer(result) {
  process.stdout.write(JSON.stringify(result));
}

function startWatch() {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const ms = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    return { ms, cpu: (user + system) / 1000 };
  };
}

async function runAsJavaScript(path) {
  const lines = [];
  console.log = (line) => lines.push(line);
  await import("data:text/javascript,"); // loads the loader
  const readWatch = startWatch();
  await import(pathToFileURL(path).href);
  answer({ ...readWatch(), text: lines.map((line) => `${line}\n`).join("") });
}

async function runAsWasm(path) {
  const { runModule } = await dist("simulator/engine/instance.js");
  let text = "";
  let memory;
  let readWatch;
  const serial_write = (at, length) => {
    text += Buffer.from(memory.buffer, at, length).toString("latin1");
  };
  const host = {
    attach: (board) => {
      memory = board.memory;
      readWatch = startWatch();
    },
    // Nothing but the serial port is there; all other functions of the board do nothing.
    functions: { ...inertFunctions(path), serial_write },
  };
  const outcome = runModule(readFileSync(path), host, { script: true, heapBytes, optimize: true });
  answer({ ...readWatch(), text: Buffer.from(text, "latin1").toString("utf8"), outcome });
}

function inertFunctions(path) {
  const wanted = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(path)));
  return Object.fromEntries(
    wanted.filter(({ module }) => module === "host").map(({ name }) => [name, () => 0]),
  );
}

async function runChild(kind, path) {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script, kind, path], { timeout: timeLimit });
    return JSON.parse(stdout);
  } catch (error) {
    if (error.killed) return undefined; // it took longer than the time limit
    throw error;
  }
}

async function compareAll(names, isCpu) {
  const time = ({ ms, cpu }) => (isCpu ? cpu : ms);
  const tools = { ...(await dist("compiler/index.js")), ...(await dist("simulator/engine/index.js")) };
  const { ts } = await dist("compiler/typescript.js");
  const { makeNodeHost } = await dist("cli/node-host.js");
  const engine = new tools.Engine();
  const folder = makeFolder();
  const all = readdirSync(join(root, "bench/classic")).filter((name) => name.endsWith(".ts"));
  const chosen = names.length === 0 ? all.map(locate) : names.map(locate);

  /** `{ wasm }`, a file; or `{ refused }`, the first message. */
  async function build(path, name) {
    let result;
    try {
      result = tools.compile(makeNodeHost(), path, { board: "nodemcuv2", name, release: true });
    } catch (error) {
      return { refused: `the compiler threw: ${error.message}` };
    }
    const { sketch, diagnostics, sources } = result;
    if (sketch === undefined) {
      const { slug, message, span } = diagnostics.find(({ level }) => level === "error");
      const line = span === undefined ? "" : `:${countLines(sources.get(span.file), span.start)}`;
      return { refused: `${name}.ts${line} ${slug}: ${message}` };
    }
    const built = await engine.buildSketch({ name: sketch.ino, files: sketch.files }, { checked: false });
    if (!built.ok) return { refused: `the emitted C++ does not compile: ${firstError(built)}` };
    const wasm = join(folder, `${name}.wasm`);
    writeFileSync(wasm, built.module.wasm);
    return { wasm, sketch };
  }

  async function compare(path) {
    const name = basename(path, ".ts");
    const source = readFileSync(path, "utf8");
    const js = join(folder, `${name}.mjs`);
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    writeFileSync(js, ts.transpileModule(source, { compilerOptions }).outputText);
    const { wasm, sketch, refused } = await build(path, name);
    const [nodeRuns, ownRuns] = [[], []];
    for (let run = 0; run < runs; run++) {
      nodeRuns.push(await runChild("--run-js", js));
      if (wasm !== undefined) ownRuns.push(await runChild("--run-wasm", wasm));
      if (nodeRuns.at(-1) === undefined || (wasm !== undefined && ownRuns.at(-1) === undefined))
        return row(name, "", "", "", "", "", `took longer than ${timeLimit / 1000} s`);
    }
    const node = median(nodeRuns.map(time));
    const expected = nodeRuns[0].text;
    const isRight = nodeRuns.every(({ text }) => text === expected) && expected.endsWith("\nok\n");
    if (!isRight) return row(name, node, "", "", "", "", `Node printed: ${expected.trim()}`);
    if (wasm === undefined) return row(name, node, "", "", "", "", refused);
    const trapped = ownRuns.find(({ outcome }) => outcome.kind === "trap")?.outcome.trap;
    if (trapped !== undefined) {
      const { kind, detail, frames } = await engine.explainTrap(readFileSync(wasm), trapped, sketch.ino);
      const span = frames[0] && sketch.map.find(frames[0].line, frames[0].column);
      const place = span === undefined ? "" : `, ${name}.ts:${countLines(source, span.start)}`;
      return row(name, node, "", "", "", "", `${kind}: ${detail}${place}`);
    }
    const own = median(ownRuns.map(time));
    const isEqual = ownRuns.every(({ text }) => text === expected);
    const { heap } = ownRuns[0].outcome;
    const memory = [`${Math.ceil(heap.peakBytes / 1024)} KB`, String(heap.liveBlocks)];
    const remark = isEqual ? "" : `tsino printed: ${ownRuns[0].text.trim()}`;
    return row(name, node, `${own.toFixed(0)} ms`, (own / node).toFixed(2), ...memory, remark, isEqual);
  }

  console.log(`${describeMachine()}; median of ${runs}${isCpu ? ", processor time" : ""}`);
  console.log(row("benchmark", "Node", "tsino", "ratio", "peak heap", "blocks left", "", "output"));
  for (const path of chosen) console.log(await compare(path));
  engine.close();
}

/** The path of a benchmark's file, from its name or from any path. */
function locate(name) {
  return name.includes("/") ? resolve(name) : join(root, "bench/classic", `${basename(name, ".ts")}.ts`);
}

function row(name, node, own, ratio, peak, left, remark, isEqual) {
  const nodeText = typeof node === "number" ? `${node.toFixed(0)} ms` : node;
  const equal = typeof isEqual === "boolean" ? (isEqual ? "equal" : "DIFFERS") : (isEqual ?? "-");
  const cells = [nodeText, own, ratio, peak, left].map((cell) => cell.padStart(11)).join(" ");
  return `${name.padEnd(11)} ${cells} ${equal.padStart(8)}  ${remark.split("\n").join(" / ")}`.trimEnd();
}

function countLines(text = "", end = text.length) {
  return text.slice(0, end).split("\n").length;
}

function firstError({ diagnostics, text }) {
  const first = diagnostics.find(({ severity }) => severity === "error");
  return first === undefined ? text : `${first.file}:${first.line} ${first.message}`;
}
