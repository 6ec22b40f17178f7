// @run
// Unions of unrelated classes, narrowed by instanceof, with common members used without narrowing.
class Text {
  constructor(readonly value: string) {}
  size(): number {
    return this.value.length;
  }
}
class Image {
  constructor(readonly width: number, readonly height: number) {}
  size(): number {
    return this.width * this.height;
  }
  scale(by: number): Image {
    return new Image(this.width * by, this.height * by);
  }
}
class Line {
  thick = 1;
  size(): number {
    return this.thick;
  }
}
type Item = Text | Image | Line;
const items: Item[] = [new Text("hello"), new Image(2, 3), new Line(), new Text("")];
console.log(items.map((item) => item.size()).join());
function bigger(item: Item): Item {
  if (item instanceof Text) return new Text(item.value + item.value);
  if (item instanceof Image) return item.scale(2);
  item.thick++;
  return item;
}
const grown = items.map(bigger);
console.log(grown.map((item) => item.size()).join(), grown[2] === items[2], grown[0] === items[0]);

function find(wanted: string): Item | null {
  for (const item of items) if (item instanceof Text && item.value === wanted) return item;
  return null;
}
console.log(find("hello")?.size(), find("x")?.size() ?? "none", find("") === items[3]);
const byName = new Map<string, Item | undefined>([["a", items[0]], ["b", undefined]]);
for (const name of ["a", "b", "c"]) {
  const item = byName.get(name);
  console.log(name, item instanceof Text ? item.value : item === undefined ? "nothing" : "other", byName.has(name));
}
let current: Text | Line = new Text("t");
const shown: string[] = [];
for (let i = 0; i < 4; i++) {
  if (current instanceof Line) {
    shown.push("line" + current.thick);
    current = new Text("t" + i);
  } else {
    shown.push(current.value);
    current = new Line();
  }
}
console.log(shown.join());
