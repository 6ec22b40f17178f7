// @run
// A method with more parameters than the one that it replaces, all of which may be left out.
class Label {
  show(text: string): string {
    return `<${text}>`;
  }
  pad(text: string, width = 4): string {
    return text.padEnd(width, ".");
  }
}
class Boxed extends Label {
  override show(text: string, left?: string, count = 2): string {
    return (left ?? "[").repeat(count) + super.show(text);
  }
  override pad(text: string, width?: number, fill?: string): string {
    return super.pad(text, width) + (fill ?? "|");
  }
}
const labels: Label[] = [new Label(), new Boxed()];
for (const label of labels) console.log(label.show("a"), label.pad("b"), label.pad("c", 2));
const boxed = new Boxed();
console.log(boxed.show("a"), boxed.show("a", "("), boxed.show("a", "{", 3), boxed.pad("b", 3, "!"));

interface Gain {
  apply(value: number): number;
}
class Twice implements Gain {
  apply(value: number, factor = 2): number {
    return value * factor;
  }
}
class Sum implements Gain {
  apply(value: number, offset?: number, ...more: number[]): number {
    return value + (offset ?? 10) + more.length;
  }
}
const gains: Gain[] = [new Twice(), new Sum(), { apply: (value) => -value }];
for (const gain of gains) console.log(gain.apply(3));
console.log(new Twice().apply(3, 5), new Sum().apply(1), new Sum().apply(1, 2, 3, 4));
