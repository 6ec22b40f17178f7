// @run
// A loop walks along a list of an object whose variable may be undefined, and may change while the loop runs.
class Room {
  readonly items: string[] = [];
  next: Room | undefined;
  constructor(readonly name: string, ...items: string[]) {
    this.items.push(...items);
  }
}

function build(): Room {
  const first = new Room("hall", "lamp on a long table", "key");
  first.next = new Room("cellar", "barrel full of old apples", "rope", "candle");
  first.next.next = new Room("attic", "a dusty trunk with letters");
  return first;
}

const seen: string[] = [];
for (let room: Room | undefined = build(); room !== undefined; room = room.next) {
  for (const item of room.items) seen.push(`${room.name}: ${item}`);
}
console.log(seen.join("\n"));

// The body gives the variable up: the list goes on as it was.
let open: Room | undefined = build();
for (const item of open.items) {
  open = open?.next;
  console.log(item, open?.name ?? "nowhere");
}

let current: Room | undefined = build();
const leave = () => {
  current = current?.next;
};
if (current) {
  for (const item of current.items) {
    leave();
    leave();
    leave();
    console.log(item, current === undefined);
  }
}

class Walker {
  room: Room | undefined = build();
  go(): void {
    this.room = this.room?.next;
  }
  tell(): string[] {
    const told: string[] = [];
    if (this.room !== undefined)
      for (const item of this.room.items) {
        this.go();
        told.push(`${item} (${this.room?.name ?? "out"})`);
      }
    while (this.room) {
      for (const [i, item] of this.room.items.entries()) told.push(`${i} ${item}`);
      this.go();
    }
    return told;
  }
}
console.log(new Walker().tell());

// The list itself grows and shrinks under the loop.
let last: Room | undefined = build().next;
if (last !== undefined) {
  for (const item of last.items) {
    if (last.items.length < 6) last.items.push(item.slice(0, 3));
    if (item === "rope") last.items.shift();
  }
  console.log(last.items);
}
