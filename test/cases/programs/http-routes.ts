// @run
// The core of an HTTP server: requests, routes with parameters, errors with a status.
type Method = "GET" | "POST" | "PUT" | "DELETE";
interface Request {
  method: Method;
  path: string;
  query: Record<string, string>;
  headers: Map<string, string>;
  body: string;
  params: Record<string, string>;
}
interface Response {
  status: number;
  headers: [string, string][];
  body: string;
}
type Handler = (req: Request) => Response | string | undefined;
class HttpError extends Error {
  constructor(
    readonly status: number,
    message = HttpError.text(status),
  ) {
    super(message);
  }
  static text(s: number): string {
    return statusText[s] ?? "Unknown";
  }
}
const statusText: Record<number, string> = {
  200: "OK",
  201: "Created",
  400: "Bad Request",
  404: "Not Found",
  405: "Method Not Allowed",
  500: "Internal Server Error",
};
const methods: readonly string[] = ["GET", "POST", "PUT", "DELETE"];
const isMethod = (m: string): m is Method => methods.includes(m);
function decodeUri(s: string): string {
  let out = "";
  for (let i = 0; i < s.length; i++) {
    if (s[i] === "+") out += " ";
    else if (s[i] === "%" && i + 2 < s.length) {
      out += String.fromCharCode(parseInt(s.slice(i + 1, i + 3), 16));
      i += 2;
    } else out += s[i];
  }
  return out;
}
function parse(raw: string): Request {
  const end = raw.indexOf("\r\n\r\n");
  const [head, body] = end < 0 ? [raw, ""] : [raw.slice(0, end), raw.slice(end + 4)];
  const [first, ...lines] = head.split("\r\n");
  const [method, target = "/"] = first.split(" ");
  if (!isMethod(method)) throw new HttpError(400, `bad method ${method}`);
  const [path, qs = ""] = target.split("?", 2);
  const query: Record<string, string> = {};
  for (const pair of qs.split("&")) {
    if (pair === "") continue;
    const [k, v = ""] = pair.split("=");
    query[decodeUri(k)] = decodeUri(v);
  }
  const headers = new Map(
    lines.map((l): [string, string] => {
      const c = l.indexOf(":");
      return [l.slice(0, c).trim().toLowerCase(), l.slice(c + 1).trim()];
    }),
  );
  const length = Number(headers.get("content-length") ?? body.length);
  return { method, path, query, headers, body: body.slice(0, length), params: {} };
}
class App {
  private routes: { method: Method; parts: string[]; handler: Handler }[] = [];
  route(method: Method, pattern: string, handler: Handler): this {
    this.routes.push({ method, parts: pattern.split("/").slice(1), handler });
    return this;
  }
  get(p: string, h: Handler) {
    return this.route("GET", p, h);
  }
  post(p: string, h: Handler) {
    return this.route("POST", p, h);
  }
  private match(parts: string[], path: string): Record<string, string> | undefined {
    const given = path.split("/").slice(1);
    if (given.length !== parts.length) return undefined;
    const params: Record<string, string> = {};
    for (const [i, part] of parts.entries()) {
      if (part.startsWith(":")) params[part.slice(1)] = decodeUri(given[i]);
      else if (part !== given[i]) return undefined;
    }
    return params;
  }
  handle(raw: string): string {
    let res: Response = { status: 200, headers: [["Content-Type", "text/plain"]], body: "" };
    try {
      const req = parse(raw);
      let known = false,
        found: string | Response | undefined;
      for (const { method, parts, handler } of this.routes) {
        const params = this.match(parts, req.path);
        if (!params) continue;
        known = true;
        if (method !== req.method) continue;
        req.params = params;
        found = handler(req);
        break;
      }
      if (!known) throw new HttpError(404);
      if (found === undefined) throw new HttpError(405);
      if (typeof found === "string") res.body = found;
      else res = found;
    } catch (e) {
      res.status = e instanceof HttpError ? e.status : 500;
      res.body = e instanceof Error ? e.message : String(e);
    }
    const headers = [...res.headers, ["Content-Length", String(res.body.length)]]
      .map(([k, v]) => `${k}: ${v}\r\n`)
      .join("");
    return `HTTP/1.1 ${res.status} ${HttpError.text(res.status)}\r\n${headers}\r\n${res.body}`;
  }
}
const leds = [false, false];
const app = new App()
  .get("/", ({ query }) => `hello ${query.name ?? "world"}`)
  .get("/led/:id", ({ params: { id } }) => {
    const n = +id;
    if (leds[n] === undefined) throw new HttpError(404, `no led ${id}`);
    return leds[n] ? "on" : "off";
  })
  .post("/led/:id", ({ params, body }) => {
    leds[Number(params.id)] = body === "on";
    return { status: 201, headers: [["X-Led", params.id]], body: JSON.stringify(leds) };
  })
  .get("/crash", () => {
    throw new TypeError("oops");
  })
  .get("/echo/:a/:b", ({ params, headers, query }) =>
    JSON.stringify({ params, ua: headers.get("user-agent"), query }),
  );
for (const raw of [
  "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /?name=J%C3%BC+%26co HTTP/1.1\r\n\r\n",
  "POST /led/1 HTTP/1.1\r\nContent-Length: 2\r\n\r\non!!",
  "GET /led/1 HTTP/1.1\r\n\r\n",
  "GET /led/7 HTTP/1.1\r\n\r\n",
  "PUT /led/1 HTTP/1.1\r\n\r\n",
  "GET /crash HTTP/1.1\r\n\r\n",
  "BREW /pot HTTP/1.1\r\n\r\n",
  "GET /nowhere",
  "GET /echo/a%20b/c?x=1&y&=z HTTP/1.1\r\nUser-Agent: me/1.0\r\n\r\n",
])
  console.log(app.handle(raw).split("\r\n").join("|"));
