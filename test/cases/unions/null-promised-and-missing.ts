// @run
// A place that starts as `null!` holds null until it gets its value, also where a chain ends there, and tells null from undefined.
interface Job {
  id: number;
}

class Worker {
  job: Job = null!;
  static current: Job = null!;
  take(job: Job | undefined): void {
    this.job = job!;
  }
}

class Tree {
  left: Tree = null!;
  right: Tree = undefined!;
  constructor(readonly key: number) {}
}

class Item {
  next: Item = null!;
  constructor(readonly value: number) {}
}

class List {
  head: Item = null!;
  push(value: number): void {
    const item = new Item(value);
    item.next = this.head;
    this.head = item;
  }
  get second(): Item {
    return this.head?.next;
  }
}

const worker = new Worker();
console.log(worker.job, Worker.current);
worker.take(undefined);
console.log(worker.job === undefined, worker.job === null, worker);
worker.take({ id: 4 });
console.log(worker.job.id, worker);
const jobs = new Map<string, Job>([["a", { id: 1 }]]);
Worker.current = jobs.get("b")!;
console.log(Worker.current === undefined, Worker.current === null);

let last: Job = null!;
function note(job?: Job): void {
  last = job!;
}
console.log(last === null);
note();
console.log(last === undefined, last === null);
note({ id: 9 });
console.log(last.id);

const tree = new Tree(1);
tree.left = new Tree(2);
if (tree.left?.left == null) console.log("end");
else console.log(tree.left.left.key);
const end = tree.left?.left;
console.log(end, tree.left?.left ?? "none", tree.left?.left?.key, tree.left?.right);

const list = new List();
console.log(list.second ?? "none", list.second);
list.push(1);
console.log(list.second);
list.push(2);
console.log(list.second?.value, list.head?.next?.next);
const { next } = list.head;
console.log(next?.next, JSON.stringify(list));

type Find = (id: number) => Job;
const known = [{ id: 1 }];
const find: Find = (id) => known.find((job) => job.id === id)!;
const none: Find = () => null!;
for (const one of [find, none]) {
  const found = one(3);
  console.log(found === null, found === undefined, found);
}
