// How two commands of one user share a serial port: the monitor holds it, an upload asks for it, has it as long as it
// stays connected, and the monitor takes it back. They meet at a socket named after the port; whoever listens there
// holds the port. If either dies the connection ends, so nothing is ever left locked.
import { createHash, randomBytes } from "node:crypto";
import { existsSync, lstatSync, readlinkSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { makeFolders } from "./make-folders.ts";

/** What a holder says of itself. */
export interface PortUser {
  /** `tsino monitor` */
  readonly program: string;
  readonly pid: number;
}

export interface Lender {
  /** Lets go of the port; called when somebody asks for it. */
  release(): Promise<void>;
  /** Called when the port has been given back. */
  resume(): void;
}

/** A port that this process holds. */
export interface Hold {
  end(): void;
}

export type Borrowed =
  | { readonly kind: "had"; readonly fromOther: boolean; giveBack(): void }
  /** Somebody holds it and does not lend it. */
  | { readonly kind: "held"; readonly by: PortUser };

type Env = Readonly<Record<string, string | undefined>>;

/** A holder that says nothing in this time is as good as none that can be talked to. */
const answerMs = 3000;

/** Makes this process the holder. @param lender absent: it does not lend @returns the holder if there is one */
export async function holdPort(
  port: string,
  env: Env,
  program: string,
  lender?: Lender,
): Promise<Hold | PortUser> {
  const place = locateMeeting(port, env);
  // Without a place to meet, ports are not shared; the system's own lock still guards them.
  if (place === undefined) return { end: () => undefined };
  const state = { lent: false };
  const server = createServer((socket) => serve(socket, program, lender, state));
  for (let attempt = 0; attempt < 2; attempt++) {
    const hold = await claim(server, place);
    if (hold !== undefined) return hold;
    const asked = identify(place);
    const other = await ask(place, false);
    if (other !== undefined) {
      server.close();
      other.socket.destroy();
      return other.by;
    }
    // A holder that was killed leaves the place behind. One that ended in order has taken it away, and by now it may be
    // that of somebody who came in between.
    if (asked !== undefined && identify(place) === asked) removePlace(place, asked);
  }
  const hold = await claim(server, place);
  if (hold !== undefined) return hold;
  server.close();
  return { program: "another program", pid: 0 };
}

/**
 * Takes the place, where one at most can be. The socket has a name of its own and answers already when a link makes it the
 * place's: a socket that nobody listens at is one that was left behind.
 */
async function claim(server: Server, place: string): Promise<Hold | undefined> {
  if (process.platform === "win32")
    return (await listen(server, place)) ? { end: () => server.close() } : undefined;
  const own = `${basename(place, ".sock")}-${randomBytes(4).toString("hex")}.sock`;
  const address = server.address();
  if (address === null && !(await listen(server, join(dirname(place), own)))) return undefined;
  const name = typeof address === "string" ? basename(address) : own;
  try {
    symlinkSync(name, place);
  } catch {
    return undefined;
  }
  const end = (): void => {
    if (identify(place) === name) rmSync(place, { force: true });
    server.close();
  };
  return { end };
}

/** What is at the place: the name of a socket. undefined where nothing is. */
function identify(place: string): string | undefined {
  try {
    return basename(readlinkSync(place));
  } catch {
    return existsSync(place) ? basename(place) : undefined;
  }
}

function removePlace(place: string, socket: string): void {
  rmSync(place, { force: true });
  rmSync(join(dirname(place), socket), { force: true });
}

/** Has the port for a while: from its holder if there is one that lends, else as the holder. */
export async function borrowPort(port: string, env: Env, program: string): Promise<Borrowed> {
  const place = locateMeeting(port, env);
  const other = place === undefined ? undefined : await ask(place, true);
  if (other?.lent === true) {
    return { kind: "had", fromOther: true, giveBack: () => void other.socket.destroy() };
  }
  if (other !== undefined) {
    other.socket.destroy();
    return { kind: "held", by: other.by };
  }
  const hold = await holdPort(port, env, program);
  if ("program" in hold) return { kind: "held", by: hold };
  return { kind: "had", fromOther: false, giveBack: () => hold.end() };
}

/** One asker at a time; the connection's end gives the port back. */
function serve(socket: Socket, program: string, lender: Lender | undefined, state: { lent: boolean }): void {
  socket.on("error", () => undefined);
  const answer = (lends: boolean): void => {
    socket.write(`${JSON.stringify({ program, pid: process.pid, lends })}\n`);
  };
  socket.once("data", (question) => {
    if (lender === undefined || state.lent || question.toString().trim() !== "lend") return answer(false);
    state.lent = true;
    socket.once("close", () => {
      state.lent = false;
      lender.resume();
    });
    void lender.release().then(() => answer(true));
  });
}

interface Answer {
  readonly socket: Socket;
  readonly by: PortUser;
  readonly lent: boolean;
}

/** undefined when nobody is there. */
function ask(place: string, lend: boolean): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const socket = connect(place);
    socket.unref();
    let text = "";
    const timer = setTimeout(() => {
      socket.destroy();
      resolve(undefined);
    }, answerMs);
    const finish = (answer: Answer | undefined): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    socket.on("error", () => finish(undefined));
    socket.on("close", () => finish(undefined));
    socket.on("connect", () => socket.write(lend ? "lend\n" : "who\n"));
    socket.on("data", (chunk) => {
      text += chunk.toString();
      if (text.includes("\n")) finish(readAnswer(text, socket));
    });
  });
}

function readAnswer(text: string, socket: Socket): Answer | undefined {
  try {
    const { program, pid, lends }: Record<string, unknown> = JSON.parse(text);
    return { socket, by: { program: String(program), pid: Number(pid) }, lent: lends === true };
  } catch {
    return undefined;
  }
}

function listen(server: Server, place: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(place, () => {
      server.removeAllListeners("error");
      server.on("error", () => undefined);
      // The hold alone must not keep a command alive.
      server.unref();
      resolve(true);
    });
  });
}

/** The socket's name; undefined where the user has no folder of their own for it. */
function locateMeeting(port: string, env: Env): string | undefined {
  const name = createHash("sha256").update(resolvePort(port)).digest("hex").slice(0, 16);
  if (process.platform === "win32") return `\\\\.\\pipe\\tsino-${userInfo().username}-${name}`;
  // Not by `userInfo`: in a container a user often has a number and no name.
  const uid = process.getuid?.() ?? 0;
  const runtime = env.XDG_RUNTIME_DIR ?? "";
  const folders = [...(runtime === "" ? [] : [join(runtime, "tsino")]), join(tmpdir(), `tsino-${uid}`)];
  const folder = folders.find((one) => isOwnFolder(one, uid));
  return folder === undefined ? undefined : join(folder, `port-${name}.sock`);
}

/** Makes the folder where it is not there yet. Nobody else may pose as the monitor. */
function isOwnFolder(folder: string, uid: number): boolean {
  try {
    makeFolders(folder, 0o700);
    const stat = lstatSync(folder);
    return stat.isDirectory() && stat.uid === uid && (stat.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

function resolvePort(port: string): string {
  try {
    return realpathSync(port);
  } catch {
    return port;
  }
}
