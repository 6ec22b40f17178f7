export interface Options {
  limit: string;
}
export enum Kind {
  Own = 7,
}
export class Node {
  static made = 100;
  left: Node | undefined;
  right: Node | undefined;
  constructor(readonly key: string) {
    Node.made++;
  }
  insert(key: string): void {
    if (key < this.key) {
      if (this.left) this.left.insert(key);
      else this.left = new Node(key);
    } else if (this.right) this.right.insert(key);
    else this.right = new Node(key);
  }
  describe(): string {
    return `(${this.left?.describe() ?? ""}${this.key}${this.right?.describe() ?? ""})`;
  }
}
export function create([first = "", ...rest]: string[]): Node {
  const root = new Node(first);
  for (const key of rest) root.insert(key);
  return root;
}
export function count(node: Node | undefined, options: Options): number {
  if (!node) return 0;
  return (node.key < options.limit ? 1 : 0) + count(node.left, options) + count(node.right, options);
}
