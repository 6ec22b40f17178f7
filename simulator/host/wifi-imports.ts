// The Wi-Fi station as the sketch sees it: joining takes a while, as it does on a board, then it stays up. Any
// network name and password will do; without a name the network is called `tsino-sim`.
import type { HostFunction } from "../engine/instance.ts";
import type { BoardLink } from "./board-link.ts";

/** wl_status_t of the core. */
const status = { idle: 0, connected: 3, joining: 7 } as const;

/** Network that is joined when the sketch names none. */
export const defaultSsid = "tsino-sim";

export interface WifiOptions {
  /** From `WiFi.begin` to the connection, in milliseconds of the board's clock. */
  readonly joinMilliseconds: number;
  /** Address of the station, first octet in the low byte. */
  readonly address: number;
}

export interface WifiState {
  readonly functions: Record<string, HostFunction>;
  reset(): void;
}

export function wifiImports(link: BoardLink, options: WifiOptions): WifiState {
  let state: number = status.idle;
  let ssid = defaultSsid;
  let joinedAt = 0;

  const look = (): number => {
    if (state === status.joining && link.clock.micros() >= joinedAt) {
      state = status.connected;
      link.report({ kind: "wifi", state: "connected", ssid });
    }
    return state;
  };

  return {
    reset: () => {
      state = status.idle;
      ssid = defaultSsid;
    },
    functions: {
      wifi_begin: (at = 0, length = 0) => {
        ssid = link.text(at, length) || defaultSsid;
        state = status.joining;
        joinedAt = link.clock.micros() + options.joinMilliseconds * 1000;
        link.report({ kind: "wifi", state: "joining", ssid });
        look();
      },
      wifi_disconnect: () => {
        if (state === status.idle) return;
        state = status.idle;
        link.report({ kind: "wifi", state: "disconnected", ssid });
      },
      wifi_status: () => {
        link.idle.clockRead();
        link.idle.fruitless();
        return look();
      },
      wifi_ip: () => (look() === status.connected ? options.address : 0),
      wifi_rssi: () => (look() === status.connected ? -50 : 31),
      resolve: (at = 0, length = 0, timeout = 0) =>
        link.request({ kind: "resolve", host: link.text(at, length), timeout }),
    },
  };
}
