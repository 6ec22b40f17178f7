// @run
// @leaks
// Objects that refer to each other in a circle are never freed, as the docs say; all others are, those in a circle that the
// program opens again, too.
class Node {
  other: Node | null = null;
  constructor(readonly name: string) {}
}

function join(first: string, second: string): Node {
  const a = new Node(first);
  const b = new Node(second);
  a.other = b;
  b.other = a;
  return a;
}

for (let i = 0; i < 3; i++) console.log(join(`a${i}`, `b${i}`).other?.name);

const opened = join("c", "d");
if (opened.other !== null) opened.other.other = null;
console.log(opened.other?.other === null);
