// @run
// An incremental HTTP/1.1 request parser as a state machine fed with pieces of any size, and a small router with
// path parameters that answers what it has parsed.
type Method = "GET" | "POST" | "PUT" | "DELETE";

interface Request {
  method: Method;
  path: string;
  query: Map<string, string>;
  headers: Map<string, string>;
  body: string;
}

interface Response {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = "HttpError";
  }
}

enum State {
  RequestLine,
  Header,
  Body,
  Done,
}

const methods: readonly Method[] = ["GET", "POST", "PUT", "DELETE"];

function isMethod(text: string): text is Method {
  return methods.some((method) => method === text);
}

function decodePercent(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "+") {
      out += " ";
    } else if (char === "%") {
      const code = parseInt(text.slice(i + 1, i + 3), 16);
      if (isNaN(code)) throw new HttpError(400, `bad escape in ${text}`);
      out += String.fromCharCode(code);
      i += 2;
    } else {
      out += char;
    }
  }
  return out;
}

function parseQuery(text: string): Map<string, string> {
  const query = new Map<string, string>();
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    if (equals < 0) query.set(decodePercent(pair), "");
    else query.set(decodePercent(pair.slice(0, equals)), decodePercent(pair.slice(equals + 1)));
  }
  return query;
}

class RequestParser {
  private state = State.RequestLine;
  private line = "";
  private missing = 0;
  private request: Request = RequestParser.blank();

  private static blank(): Request {
    return { method: "GET", path: "/", query: new Map(), headers: new Map(), body: "" };
  }

  /** Takes one piece of input; returns the requests that it completes. */
  feed(piece: string): Request[] {
    const complete: Request[] = [];
    for (const char of piece) {
      if (this.state === State.Body) {
        this.request.body += char;
        if (--this.missing === 0) this.state = State.Done;
      } else if (char === "\n") {
        this.takeLine(this.line.endsWith("\r") ? this.line.slice(0, -1) : this.line);
        this.line = "";
      } else {
        this.line += char;
        if (this.line.length > 60) throw new HttpError(431, "line too long");
      }
      if (this.state === State.Done) {
        complete.push(this.request);
        this.request = RequestParser.blank();
        this.state = State.RequestLine;
      }
    }
    return complete;
  }

  private takeLine(line: string): void {
    switch (this.state) {
      case State.RequestLine: {
        const parts = line.split(" ");
        if (parts.length !== 3) throw new HttpError(400, `bad request line "${line}"`);
        const [method, target, version] = parts;
        if (!isMethod(method)) throw new HttpError(405, `method ${method}`);
        if (!version.startsWith("HTTP/1.")) throw new HttpError(505, version);
        const [path, query = ""] = target.split("?");
        this.request.method = method;
        this.request.path = decodePercent(path);
        this.request.query = parseQuery(query);
        this.state = State.Header;
        break;
      }
      case State.Header:
        if (line === "") {
          const length = Number(this.request.headers.get("content-length") ?? "0");
          if (!Number.isInteger(length) || length < 0) throw new HttpError(400, "bad length");
          this.missing = length;
          this.state = length > 0 ? State.Body : State.Done;
        } else {
          const colon = line.indexOf(":");
          if (colon <= 0) throw new HttpError(400, `bad header "${line}"`);
          this.request.headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
        }
        break;
      default:
        throw new Error(`a line in state ${State[this.state]}`);
    }
  }
}

type Handler = (request: Request, parameters: Record<string, string>) => Response;

class Router {
  private readonly routes: { method: Method; parts: string[]; handler: Handler }[] = [];

  on(method: Method, pattern: string, handler: Handler): this {
    this.routes.push({ method, parts: pattern.split("/"), handler });
    return this;
  }

  handle(request: Request): Response {
    const parts = request.path.split("/");
    let pathKnown = false;
    next: for (const route of this.routes) {
      if (route.parts.length !== parts.length) continue;
      const parameters: Record<string, string> = {};
      for (let i = 0; i < parts.length; i++) {
        const wanted = route.parts[i];
        if (wanted.startsWith(":")) parameters[wanted.slice(1)] = parts[i];
        else if (wanted !== parts[i]) continue next;
      }
      pathKnown = true;
      if (route.method === request.method) return route.handler(request, parameters);
    }
    throw new HttpError(pathKnown ? 405 : 404, request.path);
  }
}

const leds = new Map<string, number>([
  ["red", 0],
  ["green", 128],
]);

const router = new Router()
  .on("GET", "/", () => ({ status: 200, body: "<h1>board</h1>", headers: { "Content-Type": "text/html" } }))
  .on("GET", "/led/:name", (_request, { name }) => {
    const value = leds.get(name);
    if (value === undefined) throw new HttpError(404, `no led ${name}`);
    return { status: 200, body: `${name}=${value}` };
  })
  .on("PUT", "/led/:name", ({ body }, { name }) => {
    const created = !leds.has(name);
    leds.set(name, Number(body));
    return { status: created ? 201 : 200, body: `${name}=${leds.get(name)}` };
  })
  .on("GET", "/echo", ({ query }) => ({
    status: 200,
    body: Array.from(query, ([key, value]) => `${key}: ${value}`).join("; "),
  }));

const reasons: Record<number, string> = { 200: "OK", 201: "Created", 400: "Bad Request", 404: "Not Found" };

function render({ status, body, headers = {} }: Response): string {
  const extra = Object.entries(headers).map(([name, value]) => ` [${name}: ${value}]`);
  return `${status} ${reasons[status] ?? "Error"}${extra.join("")} ${body}`;
}

function serve(text: string, step: number): void {
  const parser = new RequestParser();
  let pieces = 0;
  try {
    for (let at = 0; at < text.length; at += step) {
      pieces++;
      for (const request of parser.feed(text.slice(at, at + step))) {
        const host = request.headers.get("host") ?? "-";
        console.log(`${request.method} ${request.path} host ${host}, ${request.headers.size} headers, piece ${pieces}`);
        console.log(`  ${render(router.handle(request))}`);
      }
    }
  } catch (error) {
    if (error instanceof HttpError) console.log(`  ${render({ status: error.status, body: error.message })}`);
    else throw error;
  }
}

const crlf = (...lines: string[]) => lines.join("\r\n");
serve(crlf("GET / HTTP/1.1", "Host: board.local", "Accept: */*", "", ""), 7);
serve(crlf("GET /led/green HTTP/1.1", "", "GET /led/blue HTTP/1.1", "", ""), 5);
serve(crlf("PUT /led/blue HTTP/1.1", "Content-Length: 3", "HOST:   x  ", "", "255GET /led/blue HTTP/1.0", "", ""), 1);
serve(crlf("GET /echo?a=1&b=two+words&c=%41%2f&flag&=x HTTP/1.1", "", ""), 1000);
serve(crlf("DELETE /led/red HTTP/1.1", "", ""), 11);
serve(crlf("PATCH /led/red HTTP/1.1", "", ""), 11);
serve(crlf("GET /led/red", "", ""), 4);
serve(crlf("GET / HTTP/2", "", ""), 4);
serve(crlf("GET /echo?a=%zz HTTP/1.1", "", ""), 4);
serve(crlf("GET / HTTP/1.1", "no colon here", "", ""), 4);
serve(crlf("GET / HTTP/1.1", `X-Long: ${"y".repeat(70)}`, "", ""), 16);
serve(crlf("PUT /led/red HTTP/1.1", "Content-Length: many", "", ""), 16);
console.log([...leds.entries()].map(([name, value]) => `${name} ${value}`));
