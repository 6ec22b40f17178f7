// @run
// A Huffman coder: counts, tree with tagged nodes, table, bits packed to bytes, and back.
type Node = { kind: "leaf"; char: string; weight: number } | { kind: "fork"; left: Node; right: Node; weight: number };
function build(text: string): Node {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  const nodes: Node[] = [...counts].map(([char, weight]) => ({ kind: "leaf", char, weight }));
  while (nodes.length > 1) {
    nodes.sort((a, b) => b.weight - a.weight);
    const left = nodes.pop()!;
    const right = nodes.pop()!;
    nodes.push({ kind: "fork", left, right, weight: left.weight + right.weight });
  }
  return nodes[0]!;
}
function codes(node: Node, prefix = "", table = new Map<string, string>()): Map<string, string> {
  if (node.kind === "leaf") table.set(node.char, prefix || "0");
  else {
    codes(node.left, prefix + "0", table);
    codes(node.right, prefix + "1", table);
  }
  return table;
}
function pack(bits: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < bits.length; i += 8) bytes.push(parseInt(bits.slice(i, i + 8).padEnd(8, "0"), 2));
  return bytes;
}
function decode(bytes: readonly number[], tree: Node, length: number): string {
  let text = "";
  let node = tree;
  for (let i = 0; text.length < length; i++) {
    if (node.kind === "fork") node = (bytes[i >> 3]! >> (7 - (i & 7))) & 1 ? node.right : node.left;
    if (node.kind === "leaf") {
      text += node.char;
      node = tree;
    }
  }
  return text;
}
for (const text of ["abracadabra", "aaaa", "the quick brown fox", "mississippi river"]) {
  const tree = build(text);
  const table = codes(tree);
  const bits = [...text].map((char) => table.get(char)!).join("");
  const bytes = pack(bits);
  console.log(tree.weight, table.size, bits.length, bytes.length, decode(bytes, tree, text.length) === text);
  if (table.size < 6) console.log([...table].map(([char, code]) => char + code).join(" "), bytes.join());
}
