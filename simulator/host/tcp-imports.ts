// TCP as the sketch sees it: every call works on the shared rings of one connection; only listening and connecting
// ask the main thread. An orderly close of the peer arrives behind its bytes, so `connected` stays 1 until they
// have been read; a sketch that leaves them unread sees the close a moment later, and can still read them. That is
// what the core's `connected()` does on a board, where a last packet and the close come close behind each other.
import type { HostFunction } from "../engine/instance.ts";
import type { BoardLink } from "./board-link.ts";
import { maxListeners, maxSockets, socketState } from "./shared-world.ts";

/** Milliseconds without reading after which a close overtakes the bytes before it. */
const closeOvertakes = 25;
/** Milliseconds after which a board's write gives up when nothing moves, by default. */
const boardGivesUp = 5000;

export interface TcpState {
  readonly functions: Record<string, HostFunction>;
  reset(): void;
}

export function tcpImports(link: BoardLink): TcpState {
  const { world, idle } = link;
  const { words } = world;
  /** When the sketch last read from a connection, or when its close was first seen: `performance.now()`. */
  const lastRead = new Float64Array(maxSockets);
  const endSeen = new Uint8Array(maxSockets);

  // Word indices that are needed for every byte.
  const stateAt = Int32Array.from({ length: maxSockets }, (_, id) => world.socket(id, "state"));
  const starvedAt = Int32Array.from({ length: maxSockets }, (_, id) => world.socket(id, "starved"));

  const isSocket = (id: number): boolean => id >= 0 && id < maxSockets;
  const isListener = (id: number): boolean => id >= 0 && id < maxListeners;
  const state = (id: number): number => (isSocket(id) ? Atomics.load(words, stateAt[id] ?? 0) : 0);
  const canSend = (id: number): boolean =>
    (state(id) & (socketState.open | socketState.broken)) === socketState.open;

  const take = (id: number): number => {
    endSeen[id] = 0;
    idle.progress();
    return id;
  };

  const isConnected = (id: number): boolean => {
    const bits = state(id);
    if ((bits & socketState.broken) !== 0 || (bits & socketState.open) === 0) return false;
    if ((bits & socketState.ended) === 0) return true;
    if (world.receive[id]?.readable() === 0) return false;
    const now = performance.now();
    if (endSeen[id] === 0) {
      endSeen[id] = 1;
      lastRead[id] = now;
    }
    return now - Math.max(lastRead[id] ?? 0, link.lastBlocked) < closeOvertakes;
  };

  const functions: Record<string, HostFunction> = {
    tcp_listen: (port = 0) => {
      let listener = 0;
      while (listener < maxListeners && Atomics.load(words, world.listener(listener, "used")) !== 0)
        listener++;
      if (listener === maxListeners) return -1;
      Atomics.store(words, world.listener(listener, "used"), 1);
      return link.request({ kind: "listen", listener, port }) === 1 ? listener : -1;
    },
    tcp_unlisten: (listener = -1) => {
      if (!isListener(listener)) return;
      Atomics.store(words, world.listener(listener, "used"), 0);
      link.report({ kind: "unlisten", listener });
    },
    tcp_listen_port: (listener = -1) =>
      isListener(listener) ? Atomics.load(words, world.listener(listener, "port")) : 0,
    tcp_waiting: (listener = -1) => {
      const waiting = countWaiting(listener);
      if (waiting === 0) idle.fruitless();
      return waiting;
    },
    tcp_accept: (listener = -1) => {
      if (countWaiting(listener) === 0) {
        idle.fruitless();
        return -1;
      }
      const claimed = Atomics.load(words, world.listener(listener, "claimed"));
      const id = Atomics.load(words, world.listener(listener, "queue") + (claimed % maxSockets));
      Atomics.store(words, world.listener(listener, "claimed"), claimed + 1);
      return take(id);
    },
    tcp_connect: (at = 0, length = 0, port = 0, timeout = 0) => {
      const id = link.request({ kind: "connect", host: link.text(at, length), port, timeout });
      return id < 0 ? -1 : take(id);
    },
    tcp_available: (id = -1) => {
      const bytes = isSocket(id) ? (world.receive[id]?.readable() ?? 0) : 0;
      if (bytes === 0) idle.fruitless();
      return bytes;
    },
    tcp_read: (id = -1, to = 0, length = 0, peek = 0) => {
      const ring = isSocket(id) ? world.receive[id] : undefined;
      if (ring === undefined) return 0;
      if (peek) return ring.peek(link.memory(), to >>> 0, length);
      const count = ring.read(link.memory(), to >>> 0, length);
      if (count === 0) {
        idle.fruitless();
        return 0;
      }
      idle.progress();
      endSeen[id] = 0;
      if (Atomics.load(words, starvedAt[id] ?? 0) !== 0) link.touch(ring.readable() < ring.capacity / 2);
      return count;
    },
    tcp_write: (id = -1, at = 0, length = 0, timeout = 0) => {
      const ring = world.send[id];
      if (ring === undefined || !canSend(id)) return 0;
      const broken = (): boolean => !canSend(id);
      if (timeout > 0) return link.put(ring, at, length, timeout, broken);
      const done = link.put(ring, at, length, boardGivesUp, broken);
      if (done === length || broken()) return done;
      link.report({ kind: "stall", socket: id });
      return done + link.put(ring, at + done, length - done, Number.POSITIVE_INFINITY, broken);
    },
    tcp_flush: (id = -1, timeout = 0) => {
      const ring = world.send[id];
      if (ring === undefined) return 1;
      return link.waitUntil(() => ring.used() === 0 || !canSend(id), timeout) ? 1 : 0;
    },
    tcp_connected: (id = -1) => {
      idle.fruitless();
      return isConnected(id) ? 1 : 0;
    },
    tcp_writable: (id = -1) => {
      const room = canSend(id) ? (world.send[id]?.writable() ?? 0) : 0;
      if (room === 0) idle.fruitless();
      return room;
    },
    tcp_close: (id = -1) => {
      if (state(id) === 0) return;
      Atomics.store(words, world.socket(id, "closed"), 1);
      idle.progress();
      link.callMain();
    },
    tcp_address: (id = -1, what = 0) => socketNumber(id, what === 0 ? "remoteAddress" : "localAddress"),
    tcp_port: (id = -1, what = 0) => socketNumber(id, what === 0 ? "remotePort" : "localPort"),
  };

  function countWaiting(listener: number): number {
    if (!isListener(listener)) return 0;
    const queued = Atomics.load(words, world.listener(listener, "queued"));
    return (queued - Atomics.load(words, world.listener(listener, "claimed"))) | 0;
  }

  function socketNumber(
    id: number,
    name: "remoteAddress" | "localAddress" | "remotePort" | "localPort",
  ): number {
    return state(id) === 0 ? 0 : Atomics.load(words, world.socket(id, name));
  }

  return {
    functions,
    reset: () => {
      for (let id = 0; id < maxListeners; id++) Atomics.store(words, world.listener(id, "used"), 0);
    },
  };
}
