// @run
// Parameter properties with all modifiers, defaults, optional ones and rest parameters of constructors.
class Pin {
  readonly path: string;
  constructor(
    readonly port: string,
    public number: number,
    protected inverted = false,
    private readonly tags?: string[],
    ...modes: string[]
  ) {
    this.path = port + number;
    this.modes = modes.length;
    number = -1;
  }
  readonly modes: number;
  describe(): string {
    return `${this.path} ${this.number} ${this.inverted} ${this.tags?.join("+") ?? "untagged"} ${this.modes}`;
  }
}
const tags = ["x"];
const pin = new Pin("A", 5, true, tags, "in", "out");
tags.push("y");
console.log(pin.describe());
pin.number++;
console.log(pin.describe(), new Pin("B", 0).describe(), new Pin("C", 1, undefined, undefined, "in").describe());

class Led extends Pin {
  constructor(number: number, public color: string = "red") {
    super("L", number, number % 2 === 1);
  }
  override describe(): string {
    return super.describe() + " " + this.color + (this.inverted ? " inverted" : "");
  }
}
const leds = [new Led(1), new Led(2, "blue")];
leds[0]!.color = leds[1]!.color.toUpperCase();
console.log(leds.map((led) => led.describe()).join("; "));
