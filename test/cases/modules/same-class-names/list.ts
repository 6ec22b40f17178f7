export interface Options {
  limit: number;
}
export enum Kind {
  Own,
  Other,
}
export class Node {
  static made = 0;
  constructor(readonly value: number, readonly next: Node | null) {
    Node.made++;
  }
  describe(): string {
    return this.value + (this.next ? ">" + this.next.describe() : "");
  }
}
export function create(values: number[]): Node {
  let node: Node | null = null;
  for (const value of [...values].reverse()) node = new Node(value, node);
  return node!;
}
export const count = (node: Node | null, { limit }: Options): number => (node === null || limit === 0 ? 0 : 1 + count(node.next, { limit: limit - 1 }));
