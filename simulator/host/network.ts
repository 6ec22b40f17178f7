// The board's network in the main thread: real listeners and sockets of this PC, and the places that they take in
// the shared memory. Connections beyond the board's places wait, unread, until one is free.
import { lookup } from "node:dns/promises";
import type { Server, Socket } from "node:net";
import { connect, createServer } from "node:net";
import { packAddress } from "./address.ts";
import { Connection } from "./connection.ts";
import type { EventBus } from "./events.ts";
import type { Outcome } from "./outcome.ts";
import type { SharedWorld } from "./shared-world.ts";
import { maxSockets } from "./shared-world.ts";

/** Clients that may wait for a place; more are turned away. */
const maxWaiting = 128;

export interface NetworkOptions {
  /** Address that servers listen on. */
  readonly host: string;
  /** Sketch's port to the PC's port; 0 lets the system choose. */
  readonly ports: Readonly<Record<number, number>>;
}

export type ListenFailure = Extract<Outcome, { kind: "port-in-use" | "port-denied" | "listen-failed" }>;

interface Listener {
  readonly id: number;
  readonly port: number;
  readonly server: Server;
}

interface Waiting {
  readonly listener: Listener;
  readonly socket: Socket;
}

export class Network {
  readonly #world: SharedWorld;
  readonly #bus: EventBus;
  readonly #options: NetworkOptions;
  readonly #listeners = new Map<number, Listener>();
  readonly #connections = new Map<number, Connection>();
  readonly #sockets = new Set<Socket>();
  /** Bytes that were ever taken from the board or given to it after waiting. */
  moved = 0;
  #waiting: Waiting[] = [];
  #lastNumber = 0;

  constructor(world: SharedWorld, bus: EventBus, options: NetworkOptions) {
    this.#world = world;
    this.#bus = bus;
    this.#options = options;
  }

  /** Looks at what the board has left in shared memory. */
  look(): void {
    for (const connection of this.#connections.values()) connection.look();
  }

  /** Opens a server for the board's listener `id`; resolves with undefined, or why it can't be. */
  listen(id: number, port: number): Promise<ListenFailure | undefined> {
    const { words } = this.#world;
    Atomics.store(words, this.#world.listener(id, "queued"), 0);
    Atomics.store(words, this.#world.listener(id, "claimed"), 0);
    const { host, ports } = this.#options;
    const hostPort = ports[port] ?? port;
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true });
    const listener: Listener = { id, port, server };
    server.on("connection", (socket) => this.#welcome(listener, socket));
    return new Promise((resolve) => {
      server.once("error", (error: NodeJS.ErrnoException) => {
        resolve(describeListenFailure(error.code ?? error.message, host, port, hostPort));
      });
      server.listen({ host, port: hostPort }, () => {
        this.#listeners.set(id, listener);
        const address = server.address();
        const chosen = typeof address === "object" && address !== null ? address.port : hostPort;
        Atomics.store(words, this.#world.listener(id, "port"), chosen);
        this.#bus.emit({ type: "tcp-listen", port, host, hostPort: chosen });
        resolve(undefined);
      });
    });
  }

  /** Closes a server and the clients that nobody has claimed; claimed connections live on. */
  unlisten(id: number): void {
    const listener = this.#listeners.get(id);
    if (listener === undefined) return;
    this.#listeners.delete(id);
    listener.server.close();
    const { words } = this.#world;
    const queued = Atomics.load(words, this.#world.listener(id, "queued"));
    for (let i = Atomics.load(words, this.#world.listener(id, "claimed")); i < queued; i++) {
      this.#connections.get(Atomics.load(words, this.#queuePlace(id, i)))?.destroy();
    }
    for (const one of this.#waiting) if (one.listener === listener) one.socket.destroy();
    this.#waiting = this.#waiting.filter((one) => one.listener !== listener);
    this.#bus.emit({ type: "tcp-unlisten", port: listener.port });
  }

  /** Calls a server; resolves with the connection's place, or -1 after `timeout` milliseconds or an error. */
  connect(host: string, port: number, timeout: number): Promise<number> {
    const id = this.#freePlace();
    if (id === undefined) return Promise.resolve(-1);
    return new Promise((resolve) => {
      const socket = connect({ host, port, allowHalfOpen: true, family: 4 });
      this.#track(socket);
      const patience = setTimeout(() => socket.destroy(), timeout);
      const failed = (): void => {
        clearTimeout(patience);
        resolve(-1);
      };
      socket.once("close", failed);
      socket.once("connect", () => {
        clearTimeout(patience);
        socket.off("close", failed);
        socket.pause();
        this.#adopt(socket, id, { number: ++this.#lastNumber, direction: "out", port });
        resolve(id);
      });
    });
  }

  /** The packed IPv4 address of a name; 0 when there is none within `timeout` milliseconds. */
  async resolve(host: string, timeout: number): Promise<number> {
    const found = lookup(host, { family: 4 }).then(
      (result) => packAddress(result.address),
      () => 0,
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<number>((resolve) => {
      timer = setTimeout(() => resolve(0), timeout);
    });
    const answer = await Promise.race([found, late]);
    clearTimeout(timer);
    return answer;
  }

  /** A write of the board has waited long for the peer of connection `id`. */
  reportStall(id: number): void {
    const connection = this.#connections.get(id)?.number;
    if (connection !== undefined) this.#bus.emit({ type: "tcp-stall", connection });
  }

  /** True while bytes that the board has written are on their way to the system. */
  isSending(): boolean {
    return [...this.#connections.values()].some((connection) => connection.isSending());
  }

  /** Closes every server and every socket, now. */
  close(): void {
    for (const id of [...this.#listeners.keys()]) this.unlisten(id);
    for (const connection of [...this.#connections.values()]) connection.destroy();
    for (const socket of this.#sockets) socket.destroy();
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("close", () => this.#sockets.delete(socket));
  }

  #welcome(listener: Listener, socket: Socket): void {
    this.#track(socket);
    if (this.#waiting.length >= maxWaiting) {
      socket.destroy();
      return;
    }
    this.#waiting.push({ listener, socket });
    this.#seat();
  }

  /** Gives free places to those who wait, in order. */
  #seat(): void {
    for (;;) {
      const id = this.#freePlace();
      const next = id === undefined ? undefined : this.#waiting.shift();
      if (id === undefined || next === undefined) return;
      const { listener, socket } = next;
      if (socket.destroyed) continue;
      this.#adopt(socket, id, { number: ++this.#lastNumber, direction: "in", port: listener.port });
      const { words } = this.#world;
      const queuedWord = this.#world.listener(listener.id, "queued");
      const queued = Atomics.load(words, queuedWord);
      Atomics.store(words, this.#queuePlace(listener.id, queued), id);
      Atomics.store(words, queuedWord, queued + 1);
      this.#world.announceChange();
    }
  }

  #adopt(socket: Socket, id: number, info: { number: number; direction: "in" | "out"; port: number }): void {
    const freed = (): void => {
      this.#connections.delete(id);
      this.#seat();
    };
    const moved = (bytes: number): void => {
      this.moved += bytes;
    };
    this.#connections.set(id, new Connection(this.#world, this.#bus, socket, id, info, freed, moved));
  }

  #freePlace(): number | undefined {
    for (let id = 0; id < maxSockets; id++) if (!this.#connections.has(id)) return id;
    return undefined;
  }

  #queuePlace(listener: number, position: number): number {
    return this.#world.listener(listener, "queue") + (position % maxSockets);
  }
}

/** Why a server can't listen, from the system's error code. */
export function describeListenFailure(
  code: string,
  host: string,
  port: number,
  hostPort: number,
): ListenFailure {
  if (code === "EADDRINUSE") return { kind: "port-in-use", host, port, hostPort };
  if (code === "EACCES" || code === "EPERM") return { kind: "port-denied", host, port, hostPort };
  return { kind: "listen-failed", host, port, code };
}
