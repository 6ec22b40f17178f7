// Finds the loops of a flow graph (Havlak's method): graphs of objects, maps, sets, union-find, recursion.

class Block {
  readonly from: Block[] = [];
  readonly to: Block[] = [];

  constructor(readonly name: number) {}
}

class FlowGraph {
  private readonly blocks = new Map<number, Block>();
  start: Block | undefined;

  get size(): number {
    return this.blocks.size;
  }

  /** The block of a name, made when it is asked for the first time. */
  block(name: number): Block {
    const known = this.blocks.get(name);
    if (known !== undefined) return known;
    const block = new Block(name);
    this.blocks.set(name, block);
    this.start ??= block;
    return block;
  }

  connect(from: number, to: number): void {
    const source = this.block(from);
    const target = this.block(to);
    source.to.push(target);
    target.from.push(source);
  }
}

class Loop {
  private readonly blocks = new Set<Block>();
  readonly children: Loop[] = [];
  parent: Loop | null = null;
  depth = 0;
  height = 0;

  constructor(
    readonly header: Block | null,
    readonly isReducible: boolean,
  ) {
    if (header !== null) this.blocks.add(header);
  }

  addBlock(block: Block): void {
    this.blocks.add(block);
  }

  get blockCount(): number {
    return this.blocks.size;
  }

  setParent(parent: Loop): void {
    this.parent = parent;
    parent.children.push(this);
  }
}

class LoopForest {
  readonly root = new Loop(null, true);
  readonly loops: Loop[] = [];

  add(header: Block, isReducible: boolean): Loop {
    const loop = new Loop(header, isReducible);
    this.loops.push(loop);
    return loop;
  }

  /** Hangs all loops without a parent on the root, and tells each loop its depth and height. */
  finish(): void {
    for (const loop of this.loops) if (loop.parent === null) loop.setParent(this.root);
    this.measure(this.root, 0);
  }

  private measure(loop: Loop, depth: number): void {
    loop.depth = depth;
    for (const child of loop.children) {
      this.measure(child, depth + 1);
      loop.height = Math.max(loop.height, child.height + 1);
    }
  }
}

/** A block in the order of the search; nodes of one loop become one set, which its header stands for. */
class Node {
  private up: Node;
  loop: Loop | null = null;
  /** Number of the last node that was found below this one. */
  last = 0;
  readonly backEdges: Node[] = [];
  readonly otherEdges = new Set<Node>();

  constructor(
    readonly block: Block,
    readonly order: number,
  ) {
    this.up = this;
  }

  isAbove(that: Node): boolean {
    return this.order <= that.order && that.order <= this.last;
  }

  /** The node that stands for this one's set; makes the way shorter for the next time. */
  find(): Node {
    const passed: Node[] = [];
    let node: Node = this;
    while (node.up !== node) {
      if (node.up.up !== node.up) passed.push(node);
      node = node.up;
    }
    for (const one of passed) one.up = node;
    return node;
  }

  joinTo(header: Node): void {
    this.up = header;
  }
}

class LoopFinder {
  private readonly nodes: Node[] = [];
  private readonly nodeOf = new Map<Block, Node>();
  private readonly forest = new LoopForest();

  constructor(private readonly graph: FlowGraph) {}

  find(): LoopForest {
    const { start } = this.graph;
    if (start !== undefined) {
      this.visit(start);
      for (const node of this.nodes) this.sortEdges(node);
      for (let i = this.nodes.length - 1; i >= 0; i--) this.examine(this.nodes[i]);
    }
    this.forest.finish();
    return this.forest;
  }

  /** Numbers all blocks that can be reached, depth first. */
  private visit(block: Block): Node {
    const node = new Node(block, this.nodes.length);
    this.nodes.push(node);
    this.nodeOf.set(block, node);
    for (const next of block.to) if (!this.nodeOf.has(next)) this.visit(next);
    node.last = this.nodes.length - 1;
    return node;
  }

  private sortEdges(node: Node): void {
    for (const block of node.block.from) {
      const source = this.nodeOf.get(block);
      if (source === undefined) continue;
      if (node.isAbove(source)) node.backEdges.push(source);
      else node.otherEdges.add(source);
    }
  }

  /** Looks whether `header` is the header of a loop, and collects what is inside. */
  private examine(header: Node): void {
    const body: Node[] = [];
    let isSelfLoop = false;
    for (const source of header.backEdges) {
      if (source === header) isSelfLoop = true;
      else body.push(source.find());
    }
    let isReducible = true;
    const open = [...body];
    for (let node = open.shift(); node !== undefined; node = open.shift()) {
      for (const edge of node.otherEdges) {
        const source = edge.find();
        if (!header.isAbove(source)) {
          isReducible = false;
          header.otherEdges.add(source);
        } else if (source !== header && !body.includes(source)) {
          body.push(source);
          open.push(source);
        }
      }
    }
    if (body.length === 0 && !isSelfLoop) return;
    const loop = this.forest.add(header.block, isReducible);
    header.loop = loop;
    for (const node of body) {
      node.joinTo(header);
      if (node.loop === null) loop.addBlock(node.block);
      else node.loop.setParent(loop);
    }
  }
}

/** Writes graphs block by block; each method returns the block at which it ended. */
class GraphWriter {
  readonly graph = new FlowGraph();
  private lastName = 0;

  line(from: number, count: number): number {
    let end = from;
    for (let i = 0; i < count; i++) end = this.step(end);
    return end;
  }

  diamond(from: number): number {
    const left = this.step(from);
    const right = this.step(from);
    const end = this.step(left);
    this.graph.connect(right, end);
    return end;
  }

  /** Three loops within each other. */
  nest(from: number): number {
    const outer = this.line(from, 1);
    const middle = this.line(this.diamond(outer), 1);
    const inner = this.line(this.diamond(middle), 1);
    const end = this.diamond(inner);
    this.graph.connect(end, inner);
    this.graph.connect(end, middle);
    const after = this.line(end, 1);
    this.graph.connect(after, outer);
    return this.line(after, 1);
  }

  /** A loop that can be entered at two places. */
  tangle(from: number): number {
    const left = this.step(from);
    const right = this.step(from);
    this.graph.connect(left, right);
    this.graph.connect(right, left);
    return this.step(right);
  }

  private step(from: number): number {
    this.lastName++;
    this.graph.connect(from, this.lastName);
    return this.lastName;
  }
}

const branches = 100;
const rows = 5;
const nestsOfRow = 6;

/** Rows of nested loops, each row a loop of its own, all behind one block. */
function writeGraph(): FlowGraph {
  const writer = new GraphWriter();
  const start = writer.line(0, 2);
  for (let branch = 0; branch < branches; branch++) {
    let end = writer.line(start, 1);
    for (let row = 0; row < rows; row++) {
      const top = end;
      end = writer.line(end, 1);
      for (let nest = 0; nest < nestsOfRow; nest++) end = writer.nest(end);
      writer.graph.connect(end, top);
      end = writer.line(end, 1);
    }
    end = writer.tangle(end);
    writer.graph.connect(end, start);
  }
  return writer.graph;
}

const rounds = 5;
// Each nest has three loops, each row one, each branch a tangle, and one leads back to the start.
const expectedLoops = branches * (rows * (nestsOfRow * 3 + 1) + 1) + 1;

const graph = writeGraph();
let right = true;
let depths = 0;
let irreducible = 0;
for (let round = 0; round < rounds; round++) {
  const forest = new LoopFinder(graph).find();
  if (forest.loops.length !== expectedLoops || forest.root.height !== 5) right = false;
  for (const loop of forest.loops) {
    depths += loop.depth;
    if (!loop.isReducible) irreducible++;
  }
}
console.log(
  `havlak: ${graph.size} blocks, ${expectedLoops} loops, ${irreducible} irreducible, depths ${depths}`,
);
console.log(right && irreducible === rounds * branches ? "ok" : "wrong");
