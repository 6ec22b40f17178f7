// @run
// Shortest ways in a weighted graph: adjacency in nested maps, Dijkstra with a heap, all-pairs by Floyd-Warshall as a
// check, reachability, a topological order, and bridges of a network of nodes.
type Weight = number;

interface Edge<N> {
  from: N;
  to: N;
  weight: Weight;
}

interface Route<N> {
  readonly cost: Weight;
  readonly via: readonly N[];
}

class Graph<N extends string | number> {
  private readonly edges = new Map<N, Map<N, Weight>>();

  constructor(readonly directed = false) {}

  static parse(text: string, directed = false): Graph<string> {
    const graph = new Graph<string>(directed);
    for (const item of text.split(",")) {
      const [ends, weight = "1"] = item.trim().split(":");
      const [from, to] = ends.split("-");
      graph.connect(from, to, Number(weight));
    }
    return graph;
  }

  private targets(node: N): Map<N, Weight> {
    let targets = this.edges.get(node);
    if (targets === undefined) {
      targets = new Map();
      this.edges.set(node, targets);
    }
    return targets;
  }

  connect(from: N, to: N, weight: Weight = 1): this {
    if (weight < 0) throw new RangeError(`negative weight ${weight} from ${from} to ${to}`);
    this.targets(from).set(to, weight);
    this.targets(to);
    if (!this.directed) this.targets(to).set(from, weight);
    return this;
  }

  disconnect(from: N, to: N): boolean {
    const known = this.edges.get(from)?.delete(to) ?? false;
    if (!this.directed) this.edges.get(to)?.delete(from);
    return known;
  }

  get nodes(): N[] {
    return [...this.edges.keys()];
  }

  neighbours(node: N): [N, Weight][] {
    return [...(this.edges.get(node) ?? [])];
  }

  allEdges(): Edge<N>[] {
    const all: Edge<N>[] = [];
    for (const [from, targets] of this.edges) {
      for (const [to, weight] of targets) {
        if (this.directed || from <= to) all.push({ from, to, weight });
      }
    }
    return all;
  }
}

class Frontier<N> {
  private heap: { node: N; cost: Weight }[] = [];
  pushes = 0;

  push(node: N, cost: Weight): void {
    this.pushes++;
    const { heap } = this;
    heap.push({ node, cost });
    for (let at = heap.length - 1; at > 0; ) {
      const up = (at - 1) >> 1;
      if (heap[up].cost <= heap[at].cost) break;
      [heap[up], heap[at]] = [heap[at], heap[up]];
      at = up;
    }
  }

  pop(): { node: N; cost: Weight } | undefined {
    const { heap } = this;
    if (heap.length <= 1) return heap.pop();
    const [top] = heap;
    heap[0] = heap.pop() ?? top;
    let at = 0;
    while (2 * at + 1 < heap.length) {
      let down = 2 * at + 1;
      if (down + 1 < heap.length && heap[down + 1].cost < heap[down].cost) down += 1;
      if (heap[at].cost <= heap[down].cost) break;
      [heap[at], heap[down]] = [heap[down], heap[at]];
      at = down;
    }
    return top;
  }
}

function shortestRoutes<N extends string | number>(graph: Graph<N>, start: N): Map<N, Route<N>> {
  const routes = new Map<N, Route<N>>([[start, { cost: 0, via: [start] }]]);
  const done = new Set<N>();
  const frontier = new Frontier<N>();
  frontier.push(start, 0);
  for (let next = frontier.pop(); next; next = frontier.pop()) {
    const { node } = next;
    if (done.has(node)) continue;
    done.add(node);
    const here = routes.get(node);
    if (!here) throw new Error(`no route to ${node}`);
    for (const [to, weight] of graph.neighbours(node)) {
      const cost = here.cost + weight;
      if (cost >= (routes.get(to)?.cost ?? Infinity)) continue;
      routes.set(to, { cost, via: [...here.via, to] });
      frontier.push(to, cost);
    }
  }
  return routes;
}

function allPairs(graph: Graph<string>): Record<string, Record<string, number>> {
  const { nodes } = graph;
  const table: Record<string, Record<string, number>> = {};
  for (const a of nodes) {
    table[a] = {};
    for (const b of nodes) table[a][b] = a === b ? 0 : Infinity;
    for (const [b, weight] of graph.neighbours(a)) table[a][b] = weight;
  }
  for (const middle of nodes) {
    for (const a of nodes) {
      for (const b of nodes) table[a][b] = Math.min(table[a][b], table[a][middle] + table[middle][b]);
    }
  }
  return table;
}

function topologicalOrder(graph: Graph<string>): string[] | { cycle: string[] } {
  const state = new Map<string, "open" | "done">();
  const order: string[] = [];
  const path: string[] = [];
  const visit = (node: string): string[] | null => {
    if (state.get(node) === "done") return null;
    path.push(node);
    if (state.get(node) === "open") return path.slice(path.indexOf(node));
    state.set(node, "open");
    for (const [next] of graph.neighbours(node)) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    state.set(node, "done");
    order.unshift(node);
    path.pop();
    return null;
  };
  for (const node of graph.nodes) {
    const cycle = visit(node);
    if (cycle) return { cycle };
  }
  return order;
}

const home = Graph.parse(
  "gate-hall:4, hall-kitchen:2, gate-shed:1, shed-kitchen:8, shed-hall:2, kitchen-attic:7, attic-roof:1, lamp-fan",
);
const routes = shortestRoutes(home, "gate");
for (const [node, { cost, via }] of [...routes].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${node.padEnd(8)}${cost} ${via.join(" > ")}`);
}
console.log(home.nodes.filter((node) => !routes.has(node)));
const table = allPairs(home);
let wrong = 0;
for (const start of home.nodes) {
  const found = shortestRoutes(home, start);
  for (const end of home.nodes) if ((found.get(end)?.cost ?? Infinity) !== table[start][end]) wrong++;
}
console.log(`${wrong} differences, roof to gate ${table.roof.gate}, gate to fan ${table["gate"]["fan"]}`);

const bridges = home.allEdges().filter(({ from, to, weight }) => {
  home.disconnect(from, to);
  const cut = !shortestRoutes(home, from).has(to);
  home.connect(from, to, weight);
  return cut;
});
console.log(bridges.map(({ from, to }) => `${from}=${to}`).join(" "));
console.log(
  home.disconnect("shed", "hall"),
  home.disconnect("shed", "moon"),
  shortestRoutes(home, "gate").get("attic"),
);

const grid = new Graph<number>(true);
const size = 6;
for (let at = 0; at < size * size; at++) {
  const cost = (from: number, to: number) => ((from * 7 + to * 3) % 5) + 1;
  if (at % size < size - 1) grid.connect(at, at + 1, cost(at, at + 1));
  if (at + size < size * size) grid.connect(at, at + size, cost(at, at + size));
}
const corner = shortestRoutes(grid, 0).get(size * size - 1);
console.log(corner?.cost, corner?.via.join(","), grid.allEdges().length);

for (const text of ["boot-wifi,boot-log,wifi-time,log-time,time-app", "a-b,b-c,c-d,d-b"]) {
  const order = topologicalOrder(Graph.parse(text, true));
  console.log(Array.isArray(order) ? order.join(" ") : `cycle ${order.cycle.join(" ")}`);
}
try {
  Graph.parse("a-b:3,b-c:-1");
} catch (error) {
  console.log(`${error}`);
}
