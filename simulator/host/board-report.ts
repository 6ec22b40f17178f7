// What the board's worker tells and asks the main thread, besides bytes. Records travel through a ring of fixed
// size, so a sketch that toggles a pin without end waits for its readers instead of filling memory.

/** Things that happened; nobody answers. */
export type BoardReport =
  /** The program begins; what came before was the thread's and the module's start. */
  | { readonly kind: "running" }
  | { readonly kind: "serial-begin"; readonly baud: number }
  | { readonly kind: "pin-mode"; readonly pin: number; readonly mode: number }
  | { readonly kind: "pin"; readonly pin: number; readonly level: number }
  | { readonly kind: "pwm"; readonly pin: number; readonly duty: number }
  | { readonly kind: "tone"; readonly pin: number; readonly hertz: number; readonly milliseconds: number }
  | {
      readonly kind: "wifi";
      readonly state: "joining" | "connected" | "disconnected";
      readonly ssid: string;
    }
  | { readonly kind: "unlisten"; readonly listener: number }
  | { readonly kind: "stall"; readonly socket: number };

/** Things to do; the board sleeps until the answer, a number, is there. */
export type BoardRequest =
  | { readonly kind: "listen"; readonly listener: number; readonly port: number }
  | { readonly kind: "connect"; readonly host: string; readonly port: number; readonly timeout: number }
  | { readonly kind: "resolve"; readonly host: string; readonly timeout: number }
  | { readonly kind: "restart" };

export type BoardRecord = BoardReport | BoardRequest;
