// A web server on the loopback that has files, knows ranges, and can be told to fail as servers and networks do.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Fault =
  | { readonly kind: "status"; readonly status: number }
  /** One bit of the file is another one. */
  | { readonly kind: "flip"; readonly at: number }
  /** The file is shorter, and the server knows no better. */
  | { readonly kind: "short"; readonly length: number }
  /** The connection ends after so many bytes, the first so many times. */
  | { readonly kind: "cut"; readonly after: number; readonly times: number }
  /** Nothing comes any more after so many bytes. */
  | { readonly kind: "stall"; readonly after: number }
  /** Nothing comes at all. */
  | { readonly kind: "silence" }
  | { readonly kind: "redirect"; readonly to: string };

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly range: string | undefined;
}

export interface FileMirror {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  readonly files: Map<string, Uint8Array>;
  /** By path. */
  readonly faults: Map<string, Fault>;
  readonly requests: Request[];
  /** Does not say how long files are, and knows no ranges. */
  simple: boolean;
}

/** Gone when the test is over. */
export async function startMirror(): Promise<FileMirror> {
  const files = new Map<string, Uint8Array>();
  const faults = new Map<string, Fault>();
  const requests: Request[] = [];
  const mirror = { url: "", files, faults, requests, simple: false };
  const server = createServer((request, response) => answer(mirror, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A TCP server has an address of this kind.
  const { port } = server.address() as AddressInfo;
  mirror.url = `http://127.0.0.1:${port}`;
  return mirror;
}

function answer(
  mirror: FileMirror,
  { method = "", url = "/", headers }: IncomingMessage,
  response: ServerResponse,
) {
  // A proxy's client says the whole URL.
  const path = decodeURIComponent(new URL(url, mirror.url).pathname);
  mirror.requests.push({ method, path, range: headers.range });
  const fault = mirror.faults.get(path);
  if (fault?.kind === "silence") return;
  if (fault?.kind === "redirect") {
    response.writeHead(302, { location: fault.to }).end();
    return;
  }
  const stored = mirror.files.get(path);
  const status = fault?.kind === "status" ? fault.status : stored === undefined ? 404 : undefined;
  if (stored === undefined || status !== undefined) {
    response.writeHead(status ?? 404).end("no\n");
    return;
  }
  const file = spoil(stored, fault);
  const start = mirror.simple ? 0 : Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
  if (start > 0 && start >= file.length) {
    response.writeHead(416, { "content-range": `bytes */${file.length}` }).end();
    return;
  }
  const length = mirror.simple ? {} : { "content-length": file.length - start };
  const range = start === 0 ? {} : { "content-range": `bytes ${start}-${file.length - 1}/${file.length}` };
  response.writeHead(start === 0 ? 200 : 206, { ...length, ...range });
  if (method === "HEAD") response.end();
  else send(mirror, path, file, start, response);
}

function spoil(file: Uint8Array, fault: Fault | undefined): Uint8Array {
  if (fault?.kind === "short") return file.subarray(0, fault.length);
  if (fault?.kind !== "flip") return file;
  const copy = Uint8Array.from(file);
  copy[fault.at] = (copy[fault.at] ?? 0) ^ 1;
  return copy;
}

function send(
  mirror: FileMirror,
  path: string,
  file: Uint8Array,
  start: number,
  response: ServerResponse,
): void {
  const fault = mirror.faults.get(path);
  if (fault?.kind === "stall") {
    response.write(file.subarray(start, Math.max(start, fault.after)));
  } else if (fault?.kind === "cut" && fault.times > 0) {
    mirror.faults.set(path, { ...fault, times: fault.times - 1 });
    const end = start + fault.after;
    response.write(file.subarray(start, end), () => response.destroy());
  } else response.end(file.subarray(start));
}
