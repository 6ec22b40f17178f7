// Nodes that the compiler puts into a parsed file, before the program is checked once more.
import type { ts } from "../typescript.ts";

const settled = new WeakSet<ts.Node>();

/** A node as the parser would have made it. */
export function settle(node: ts.Node, parent: ts.Node, pos: number, end: number): void {
  const flags = node.flags & ~16; // NodeFlags.Synthesized
  Object.assign(node, { parent, pos, end, flags });
  settled.add(node);
}

/** Whether a node stands nowhere in the text. */
export function isSettled(node: ts.Node): boolean {
  return settled.has(node);
}
