// @run
// Breadth first, depth first, Dijkstra and topological order on maps, sets and arrays of objects.
type Graph = Map<string, Map<string, number>>;
function graph(...edges: [string, string, number][]): Graph {
  const result: Graph = new Map();
  for (const [from, to, cost] of edges) {
    if (!result.has(from)) result.set(from, new Map());
    if (!result.has(to)) result.set(to, new Map());
    result.get(from)!.set(to, cost);
  }
  return result;
}
const g = graph(["a", "b", 7], ["a", "c", 1], ["c", "b", 2.5], ["b", "d", 1], ["c", "d", 9], ["e", "a", 1]);
function bfs(start: string): string {
  const seen = new Set([start]);
  for (const node of seen) for (const next of g.get(node)!.keys()) seen.add(next);
  return [...seen].join("");
}
function dfs(node: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(node)) {
    seen.add(node);
    for (const [next] of g.get(node)!) dfs(next, seen);
  }
  return seen;
}
console.log(bfs("a"), [...dfs("a")].join(""), bfs("d"), g.size);
function shortest(from: string, to: string): { cost: number; path: string } | undefined {
  const best = new Map([[from, 0]]);
  const previous = new Map<string, string>();
  const open = new Set([from]);
  while (open.size > 0) {
    let current = "";
    for (const node of open) if (current === "" || best.get(node)! < best.get(current)!) current = node;
    open.delete(current);
    if (current === to) {
      let path = to;
      for (let at = previous.get(to); at !== undefined; at = previous.get(at)) path = at + path;
      return { cost: best.get(to)!, path };
    }
    for (const [next, cost] of g.get(current)!) {
      const total = best.get(current)! + cost;
      if (total >= (best.get(next) ?? Infinity)) continue;
      best.set(next, total);
      previous.set(next, current);
      open.add(next);
    }
  }
  return undefined;
}
for (const [from, to] of [["a", "d"], ["e", "b"], ["d", "a"], ["a", "a"]] as const) {
  const found = shortest(from, to);
  console.log(from, to, found?.cost, found?.path ?? "none");
}
function order(graph: Graph): string {
  const incoming = new Map<string, number>([...graph.keys()].map((node) => [node, 0]));
  for (const targets of graph.values()) for (const to of targets.keys()) incoming.set(to, incoming.get(to)! + 1);
  const ready = [...incoming].filter(([, n]) => n === 0).map(([node]) => node);
  let result = "";
  for (const node of ready) {
    result += node;
    for (const to of graph.get(node)!.keys()) {
      const left = incoming.get(to)! - 1;
      incoming.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return result.length === graph.size ? result : "cycle";
}
console.log(order(g), order(graph(["x", "y", 1], ["y", "x", 1])), order(new Map()) === "");
