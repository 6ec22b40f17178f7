// One GET over HTTP: through the proxy that the environment names, along redirections, and never waiting for ever.
// Certificates of NODE_EXTRA_CA_CERTS count by themselves.
import type { IncomingHttpHeaders } from "node:http";
import { Agent, type Dispatcher, ProxyAgent, request } from "undici";
import { DownloadError } from "./download-error.ts";
import { findProxy } from "./proxy-for-url.ts";
import type { Environment } from "./tools-folder.ts";

const redirections = 5;
/** An index has less; what has more is none. */
const maxText = 64 * 1024 * 1024;

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface NetworkOptions {
  readonly env: Environment;
  readonly signal: AbortSignal;
  /** A server that is silent for so long has stalled. */
  readonly patienceMs?: number;
}

export class Network {
  readonly #options: NetworkOptions;
  /** By the URL of the proxy; `direct` is that of none. */
  readonly #dispatchers = new Map<string, Dispatcher>();

  constructor(options: NetworkOptions) {
    this.#options = options;
  }

  get signal(): AbortSignal {
    return this.#options.signal;
  }

  /** @throws DownloadError when the answer is no 200 or 206 */
  async get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#send(url, "GET", headers);
  }

  /** Length of a file; undefined when the server does not tell. */
  async measure(url: string): Promise<number | undefined> {
    const { headers } = await this.#send(url, "HEAD", {});
    return readLength(headers);
  }

  async getText(url: string): Promise<string> {
    const { body } = await this.get(url);
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxText) throw new DownloadError("refused", url, "it is longer than any list of cores");
      }
    } catch (error) {
      throw this.explain(error, url);
    }
    return Buffer.concat(chunks).toString("utf8");
  }

  /** A failed connection in the words of a DownloadError. An abort stays what it is. */
  explain(error: unknown, url: string): unknown {
    if (this.signal.aborted) return this.signal.reason;
    return DownloadError.from(error, url);
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.#dispatchers.values()].map((one) => one.destroy()));
  }

  async #send(
    url: string,
    method: "GET" | "HEAD",
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const all = { "user-agent": "tsino", "accept-encoding": "identity", ...headers };
    let place = url;
    for (let hop = 0; hop <= redirections; hop++) {
      this.signal.throwIfAborted();
      const answer = await this.#ask(place, method, all);
      const { location } = answer.headers;
      const status = answer.statusCode;
      if (status >= 300 && status < 400 && typeof location === "string") {
        await answer.body.dump();
        place = follow(location, place);
        continue;
      }
      if (status !== 200 && status !== 206) {
        await answer.body.dump();
        throw new DownloadError("refused", place, `the server says ${status}`, status);
      }
      if (method === "HEAD") await answer.body.dump();
      return { status, headers: answer.headers, body: answer.body };
    }
    throw new DownloadError("refused", url, "it is redirected in a circle");
  }

  async #ask(
    place: string,
    method: "GET" | "HEAD",
    headers: Readonly<Record<string, string>>,
  ): Promise<Dispatcher.ResponseData> {
    try {
      return await request(place, {
        method,
        headers,
        signal: this.signal,
        dispatcher: this.#dispatcherFor(place),
      });
    } catch (error) {
      throw this.explain(error, place);
    }
  }

  #dispatcherFor(place: string): Dispatcher {
    const { env, patienceMs = 30_000 } = this.#options;
    const proxy = findProxy(new URL(place), env);
    const known = this.#dispatchers.get(proxy ?? "direct");
    if (known !== undefined) return known;
    const limits = {
      connect: { timeout: patienceMs },
      headersTimeout: patienceMs,
      bodyTimeout: patienceMs,
    };
    const made = proxy === undefined ? new Agent(limits) : new ProxyAgent({ ...limits, uri: proxy });
    this.#dispatchers.set(proxy ?? "direct", made);
    return made;
  }
}

function follow(location: string, from: string): string {
  const next = new URL(location, from);
  // Whoever is in between could send what he likes.
  if (from.startsWith("https:") && next.protocol !== "https:") {
    throw new DownloadError("refused", from, `it leads to an address that is not safe: ${next.href}`);
  }
  return next.href;
}

/** What a server says a file's length is. */
export function readLength(headers: IncomingHttpHeaders): number | undefined {
  const text = headers["content-length"];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
