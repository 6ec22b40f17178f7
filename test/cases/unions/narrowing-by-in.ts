// @run
// `in` tells object types apart that have no tag; also optional fields and nested unions.
interface Bird {
  fly(): string;
  wings: number;
}
interface Fish {
  swim(): string;
  depth?: number;
}
type Animal = Bird | Fish;
const duck: Bird = { wings: 2, fly: () => "flies" };
const carp: Fish = { swim: () => "swims", depth: 3 };
const shark: Fish = {
  swim() {
    return "swims deep at " + (this.depth ?? "unknown");
  },
};
function act(animal: Animal): string {
  return "fly" in animal ? animal.fly() + animal.wings : animal.swim();
}
const animals: Animal[] = [duck, carp, shark];
console.log(animals.map(act).join());
carp.depth = 100;
console.log(animals.filter((animal) => "depth" in animal).length, "depth" in shark);

type Message = { text: string } | { code: number; data: number[] } | { text: string; urgent: true };
function show(message: Message): string {
  if ("code" in message) return `#${message.code}:${message.data.length}`;
  if ("urgent" in message) return message.text.toUpperCase();
  return message.text;
}
const messages: Message[] = [{ text: "hello" }, { code: 7, data: [1, 2] }, { text: "fire", urgent: true }];
console.log(messages.map(show).join(" "));
function wrap(value: string | { text: string }): string {
  return typeof value === "object" && "text" in value ? value.text : "plain " + value;
}
console.log(wrap("a"), wrap({ text: "b" }));
let current: Animal = duck;
for (let i = 0; i < 3; i++) {
  console.log(act(current), "wings" in current);
  current = animals[(i + 1) % animals.length]!;
}
