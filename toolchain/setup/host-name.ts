// How a kind of computer is called in bundles and keys of caches.
import type { Host } from "./arduino-release.ts";

/** `linux-x64` */
export function nameHost({ platform, arch }: Host): string {
  return `${platform}-${arch}`;
}
