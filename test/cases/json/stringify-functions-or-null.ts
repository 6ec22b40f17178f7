// @run
// JSON leaves out a function, and writes the `null` where there is none.
class Button {
  onPress: (() => void) | null = null;
  onHold?: () => void;
  label: string | (() => string) | null = null;
}
const button = new Button();
console.log(JSON.stringify(button));
button.onPress = () => {};
button.onHold = button.onPress;
button.label = () => "now";
console.log(JSON.stringify(button));
button.label = "then";
console.log(JSON.stringify(button));

const literal: { act: ((n: number) => number) | null; n: number } = { act: null, n: 1 };
console.log(JSON.stringify(literal), JSON.stringify(literal, ["act"]));
literal.act = (n) => n + 1;
console.log(JSON.stringify(literal), literal.act(1));

const handlers: Record<string, (() => void) | null> = { none: null, some: () => {} };
const others: Record<string, (() => void) | undefined> = { none: undefined, some: () => {} };
const list: ((() => void) | null)[] = [null, () => {}];
console.log(JSON.stringify(handlers), JSON.stringify(others), JSON.stringify(list));

// A value that turns out to be a function is no JSON.
const pick = (n: number): number | string | (() => void) => (n === 0 ? () => {} : n === 1 ? 5 : "text");
for (let n = 0; n < 3; n++) console.log(JSON.stringify(pick(n)));
