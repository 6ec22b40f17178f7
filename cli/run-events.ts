// What a running simulation says besides the serial bytes: notices for people on stderr, or one JSON object a line
// on stdout. In JSON, too, the sketch waits while the reader of stdout is slow.
import { Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { TimedEvent } from "../simulator/index.ts";
import type { Output } from "./output.ts";

/** Shows the events that matter to whoever sits at the terminal. */
export function makeNoticeReader(output: Output, terminal: boolean): (event: TimedEvent) => void {
  let midLine = false;
  const notice = (text: string): void => {
    // Serial output and notices share the terminal: a notice starts on a line of its own.
    output.log(`${terminal && midLine ? "\n" : ""}${text}`);
    midLine = false;
  };
  return (event) => {
    if (event.type === "serial") midLine = event.bytes.at(-1) !== 10;
    else if (event.type === "tcp-listen") notice(describeListening(event.host, event.hostPort, event.port));
    else if (event.type === "restart") notice("  ↻ the board restarted");
  };
}

function describeListening(host: string, hostPort: number, port: number): string {
  const address = host === "0.0.0.0" ? "127.0.0.1" : host;
  const mapped = hostPort === port ? "" : `   (the sketch's port ${port})`;
  return `  ➜ tcp  ${host}:${hostPort}${mapped}   try:  telnet ${address} ${hostPort}   (or: nc ${address} ${hostPort})`;
}

/** The JSON form of an event; undefined for serial bytes, which makeSerialWriter writes, and for the end. */
export function describeEvent(event: TimedEvent): object | undefined {
  if (event.type === "serial" || event.type === "exit") return undefined;
  const { type, at, ...fields } = event;
  return { type, at: roundTime(at), ...fields };
}

/** Takes serial bytes and writes `serial` events: exact bytes in base64, and text for whoever reads along. */
export function makeSerialWriter(stdout: Writable): Writable {
  const started = performance.now();
  const decoder = new StringDecoder("utf8");
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      const at = roundTime(performance.now() - started);
      const event = { type: "serial", at, text: decoder.write(chunk), base64: chunk.toString("base64") };
      stdout.write(`${JSON.stringify(event)}\n`, done);
    },
  });
}

/** Milliseconds to the microsecond. */
function roundTime(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
