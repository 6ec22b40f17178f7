// @run
// @leaks
// Members that some classes inherit, some have as fields and some lack; closures that outlive the list.
interface Animal { name: string; speak?(): string; readonly legs?: number }
class Base implements Animal { constructor(public name: string) {} }
class Dog extends Base { speak() { return this.name + " wuff"; } get legs() { return 4; } }
class Puppy extends Dog { speak() { return super.speak() + "!"; } }
class Robot extends Base { speak = () => "beep " + this.name; legs = 2; }
const zoo: Animal[] = [new Base("b"), new Dog("d"), new Puppy("p"), new Robot("r"), { name: "lit" }, { name: "lit2", speak() { return this.name; }, legs: 8 }];
for (const a of zoo) { a.name += "."; console.log(a.name, a.speak?.() ?? "silent", a.legs ?? 0, a instanceof Dog, a instanceof Base); }
const talkers = zoo.filter((a) => a.speak !== undefined).map((a) => a.speak!());
console.log(talkers.join());
const total = zoo.reduce((sum, { legs = 1 }) => sum + legs, 0); console.log(total);
function loud(a: Animal): string { return a.speak ? a.speak().toUpperCase() : "?"; }
console.log(zoo.map((a) => loud(a)).join(), loud(new Puppy("q")), loud(new Dog("s")));
const later = zoo.map((a) => () => a.speak?.() + a.name);
zoo.length = 0;
console.log(later.map((f) => f()).join());
let one: Animal | null = new Dog("z"); const say = () => one?.speak?.() ?? "gone"; console.log(say()); one = null; console.log(say());
