// One TCP connection in the main thread: moves bytes between a Node socket and the two rings that it shares with
// the board. Memory is bounded: it stops reading the socket while the ring is full, and has one write under way.
import type { Socket } from "node:net";
import { packAddress } from "./address.ts";
import type { EventBus } from "./events.ts";
import type { SharedWorld } from "./shared-world.ts";
import { socketState } from "./shared-world.ts";

const largestWrite = 32_768;
/** Milliseconds that a peer may take nothing of the last bytes of a connection that the board has closed. */
const lingerWithoutProgress = 30_000;
/** Milliseconds that a peer has to close its side after the board has closed its own. */
const lingerForPeer = 1000;

export interface ConnectionInfo {
  readonly number: number;
  readonly direction: "in" | "out";
  /** The sketch's port, of its server or of the one that it called. */
  readonly port: number;
}

export class Connection {
  readonly #world: SharedWorld;
  readonly #bus: EventBus;
  readonly #info: ConnectionInfo;
  readonly #socket: Socket;
  readonly #id: number;
  readonly #freed: () => void;
  readonly #moved: (bytes: number) => void;
  #left: Buffer | undefined;
  #writing = false;
  #endedBy: "peer" | "broken" | undefined;
  #closedBy: "board" | "peer" | "broken" = "board";
  #closing = false;
  #gone = false;
  #received = 0;
  #sent = 0;

  /** Takes place `id` of the shared memory until `freed` is called; the socket is paused and allows half-open. */
  constructor(
    world: SharedWorld,
    bus: EventBus,
    socket: Socket,
    id: number,
    info: ConnectionInfo,
    freed: () => void,
    moved: (bytes: number) => void,
  ) {
    this.#world = world;
    this.#bus = bus;
    this.#socket = socket;
    this.#id = id;
    this.#info = info;
    this.#freed = freed;
    this.#moved = moved;
    const { words } = world;
    world.receive[id]?.clear();
    world.send[id]?.clear();
    Atomics.store(words, world.socket(id, "closed"), 0);
    Atomics.store(words, world.socket(id, "starved"), 0);
    Atomics.store(words, world.socket(id, "remoteAddress"), packAddress(socket.remoteAddress));
    Atomics.store(words, world.socket(id, "remotePort"), socket.remotePort ?? 0);
    Atomics.store(words, world.socket(id, "localAddress"), packAddress(socket.localAddress));
    Atomics.store(
      words,
      world.socket(id, "localPort"),
      info.direction === "in" ? info.port : (socket.localPort ?? 0),
    );
    this.#setState(socketState.open);
    const remoteAddress = socket.remoteAddress ?? "";
    bus.emit({
      type: "tcp-open",
      connection: info.number,
      direction: info.direction,
      port: info.port,
      remoteAddress,
      remotePort: socket.remotePort ?? 0,
    });
    socket.setNoDelay(true);
    socket.on("data", (bytes: Buffer) => this.#receive(bytes));
    socket.on("end", () => this.#end("peer"));
    socket.on("error", () => this.#end("broken"));
    socket.on("close", () => this.#end("broken"));
    socket.resume();
  }

  /** Looks at what the board has left in shared memory: bytes to send, room for more, its close. */
  look(): void {
    if (this.#left !== undefined) this.#refill();
    if (!this.#closing && Atomics.load(this.#world.words, this.#world.socket(this.#id, "closed")) !== 0) {
      this.#closing = true;
      this.#closedBy = this.#endedBy ?? "board";
      this.#left = undefined;
      this.#socket.resume();
      this.#socket.setTimeout(lingerWithoutProgress, () => this.#socket.destroy());
    }
    this.#send();
  }

  /** The connection's number in events. */
  get number(): number {
    return this.#info.number;
  }

  /** True while bytes that the board has written are not yet the system's. */
  isSending(): boolean {
    return !this.#gone && this.#endedBy !== "broken" && (this.#world.send[this.#id]?.used() ?? 0) > 0;
  }

  /** Ends the connection at once. */
  destroy(): void {
    this.#closing = true;
    this.#release(this.#endedBy ?? "board");
    this.#socket.destroy();
  }

  #setState(state: number): void {
    Atomics.store(this.#world.words, this.#world.socket(this.#id, "state"), state);
    this.#world.announceChange();
  }

  #receive(bytes: Buffer): void {
    if (this.#closing) return;
    this.#received += bytes.length;
    this.#bus.emit({ type: "tcp-data", connection: this.#info.number, direction: "in", bytes: bytes.length });
    const taken = this.#world.receive[this.#id]?.write(bytes) ?? 0;
    if (taken > 0) this.#world.announceChange();
    if (taken === bytes.length) return;
    this.#left = bytes.subarray(taken);
    this.#socket.pause();
    Atomics.store(this.#world.words, this.#world.socket(this.#id, "starved"), 1);
    // The board may have made room just before it could see the word above.
    this.#refill();
  }

  #refill(): void {
    const left = this.#left;
    if (left === undefined) return;
    const taken = this.#world.receive[this.#id]?.write(left) ?? 0;
    this.#moved(taken);
    if (taken > 0) this.#world.announceChange();
    if (taken < left.length) {
      this.#left = left.subarray(taken);
      return;
    }
    this.#left = undefined;
    Atomics.store(this.#world.words, this.#world.socket(this.#id, "starved"), 0);
    if (this.#endedBy !== undefined) this.#showEnd();
    this.#socket.resume();
  }

  #end(by: "peer" | "broken"): void {
    if (this.#gone || this.#endedBy === by || this.#endedBy === "broken") return;
    this.#endedBy = by;
    if (this.#closing) {
      if (by === "broken") this.#release("broken");
    } else if (by === "broken" || this.#left === undefined) {
      this.#showEnd();
    }
  }

  #showEnd(): void {
    const broken = this.#endedBy === "broken" ? socketState.broken : 0;
    this.#setState(socketState.open | socketState.ended | broken);
  }

  #send(): void {
    if (this.#writing || this.#gone) return;
    const ring = this.#world.send[this.#id];
    if (ring === undefined) return;
    const waiting = this.#endedBy === "broken" ? 0 : ring.readable();
    if (waiting === 0) {
      if (this.#closing) this.#finish();
      return;
    }
    const bytes = Buffer.allocUnsafe(Math.min(waiting, largestWrite));
    ring.peek(bytes, 0, bytes.length);
    this.#moved(bytes.length);
    this.#writing = true;
    this.#socket.write(bytes, (error) => {
      this.#writing = false;
      if (this.#gone) return;
      if (error !== undefined && error !== null) {
        this.#end("broken");
        return this.#send();
      }
      ring.skip(bytes.length);
      this.#sent += bytes.length;
      this.#world.announceChange();
      this.#bus.emit({
        type: "tcp-data",
        connection: this.#info.number,
        direction: "out",
        bytes: bytes.length,
      });
      this.#send();
    });
  }

  /** All is sent and the board has closed: our side ends, the peer gets a moment to end its own. */
  #finish(): void {
    const socket = this.#socket;
    this.#release(this.#closedBy);
    if (socket.destroyed) return;
    socket.setTimeout(0);
    const patience = setTimeout(() => socket.destroy(), lingerForPeer);
    socket.once("close", () => clearTimeout(patience));
    socket.end();
  }

  /** Gives the place in shared memory back; the socket may live a little longer. */
  #release(by: "board" | "peer" | "broken"): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#left = undefined;
    Atomics.store(this.#world.words, this.#world.socket(this.#id, "state"), 0);
    this.#bus.emit({
      type: "tcp-close",
      connection: this.#info.number,
      by,
      received: this.#received,
      sent: this.#sent,
    });
    this.#freed();
  }
}
