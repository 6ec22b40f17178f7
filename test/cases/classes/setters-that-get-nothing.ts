// @run
// What a setter gets may be undefined: so may what the getter gives, also where the setter stands first.

const levels = [4, 5];
const names: Record<string, string> = { a: "Ann" };

class Dial {
  private level = 0;
  private readonly all: number[] = [];
  set value(level: number) {
    this.level = level;
    this.all.push(level);
  }
  get value(): number {
    return this.level;
  }
  get isSet(): boolean {
    return this.value !== undefined;
  }
  show(): void {
    console.log(this.value, this.isSet, this.all);
  }
}

const dial = new Dial();
for (let i = 0; i < 3; i++) {
  dial.value = levels[i]!;
  dial.show();
}

class Label {
  private text = "";
  get name(): string {
    return this.text;
  }
  set name(text: string) {
    this.text = text;
  }
}

const label = new Label();
for (const key of ["a", "z"]) {
  label.name = names[key];
  console.log(label.name, label.name ?? "nobody");
}
