// Which proxy a download goes through, from the environment variables that curl and most other programs obey.
import type { Environment } from "./tools-folder.ts";

/** URL of the proxy; undefined for a direct connection. */
export function findProxy(url: URL, env: Environment): string | undefined {
  const scheme = url.protocol.replace(":", "");
  const proxy = read(env, `${scheme}_proxy`) ?? read(env, "all_proxy");
  if (proxy === undefined || isExempt(url, read(env, "no_proxy") ?? "")) return undefined;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}

function read(env: Environment, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined;
}

/** @param list `localhost,.example.com,10.0.0.1:8080` or `*` */
function isExempt({ protocol, hostname, port }: URL, list: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const usedPort = port === "" ? (protocol === "https:" ? "443" : "80") : port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      if (entry === "*") return true;
      const [, bracketed, plain = "", wantedPort] = /^(?:\[(.*)\]|(.*?))(?::(\d+))?$/.exec(entry) ?? [];
      // `::1` has colons of its own.
      if (isAddress(entry)) return entry === host;
      if (wantedPort !== undefined && wantedPort !== usedPort) return false;
      const name = (bracketed ?? plain).replace(/^\*?\./, "");
      return host === name || host.endsWith(`.${name}`);
    });
}

function isAddress(entry: string): boolean {
  return (entry.match(/:/g) ?? []).length > 1 && !entry.startsWith("[");
}
