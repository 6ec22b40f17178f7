// @run
// @leaks
// Objects that store closures that capture the objects; taken apart again, so that nothing is left.
class Button {
  handlers: (() => void)[] = [];
  clicks = 0;
  constructor(readonly label: string) {}
  onClick(handler: () => void): this {
    this.handlers.push(handler);
    return this;
  }
  click(): void {
    this.clicks++;
    for (const handler of [...this.handlers]) handler();
  }
  dispose(): void {
    this.handlers = [];
  }
}
const log: string[] = [];
const a = new Button("a");
a.onClick(() => log.push(`${a.label}${a.clicks}`));
const b = new Button("b").onClick(() => a.click());
b.onClick(() => b.dispose());
b.click();
b.click();
console.log(log.join(), a.clicks, b.clicks, b.handlers.length);
function makeMachine() {
  const machine = {
    state: "off",
    go: () => {},
  };
  machine.go = () => {
    machine.state = machine.state === "off" ? "on" : "off";
  };
  return machine;
}
const machine = makeMachine();
machine.go();
console.log(machine.state);
machine.go();
machine.go();
console.log(machine.state);
machine.go = () => {};
machine.go();
console.log(machine.state);
a.dispose();
interface Parent {
  name: string;
  children: Child[];
}
interface Child {
  parent: Parent | undefined;
  path: () => string;
}
const parent: Parent = { name: "p", children: [] };
for (let i = 0; i < 3; i++) {
  const child: Child = { parent, path: () => `${child.parent?.name ?? "none"}/${i}` };
  parent.children.push(child);
}
console.log(parent.children.map((child) => child.path()).join());
const [first] = parent.children;
for (const child of parent.children) child.parent = undefined;
parent.children = [];
console.log(first!.path(), parent.children.length);
first!.path = () => "";
