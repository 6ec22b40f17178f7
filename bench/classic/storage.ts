// Trees that are made and dropped: nothing but allocation.

class RandomNumbers {
  private state = 74_755;

  /** 0 to 65535. */
  next(): number {
    this.state = (this.state * 1309 + 13_849) & 65_535;
    return this.state;
  }
}

/** An inner node has branches, a leaf has room for some numbers. */
interface Tree {
  readonly branches: readonly Tree[];
  readonly room: readonly number[];
}

class Forester {
  private readonly random = new RandomNumbers();
  nodes = 0;

  grow(depth: number): Tree {
    this.nodes++;
    if (depth === 1) {
      return { branches: [], room: new Array<number>((this.random.next() % 10) + 1).fill(0) };
    }
    const branches: Tree[] = [];
    for (let i = 0; i < 4; i++) branches.push(this.grow(depth - 1));
    return { branches, room: [] };
  }
}

function countNodes(tree: Tree): number {
  return tree.branches.reduce((sum, branch) => sum + countNodes(branch), 1);
}

function measureRoom(tree: Tree): number {
  let room = tree.room.length;
  for (const branch of tree.branches) room += measureRoom(branch);
  return room;
}

const depth = 7;
const rounds = 800;
const nodesOfTree = (4 ** depth - 1) / 3;

let nodes = 0;
let room = 0;
let right = true;
for (let round = 0; round < rounds; round++) {
  const forester = new Forester();
  const tree = forester.grow(depth);
  if (forester.nodes !== nodesOfTree || countNodes(tree) !== nodesOfTree) right = false;
  nodes += forester.nodes;
  room += measureRoom(tree);
}
console.log(`storage: ${nodes} nodes, room ${room}`);
console.log(right ? "ok" : "wrong");
