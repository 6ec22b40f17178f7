// @run
// Of `null` and `undefined` beside several types one is ruled out: the other one may still be there.
type Reading = string | number | null;

const history: Reading[] = [null, 4];

/** The name for nothing is for `null` alone. */
function named(value: Reading | undefined): string | number | undefined {
  return value === null ? "nothing" : value;
}

function shown(value: Reading | undefined): string {
  if (value === null) return "null";
  const rest = value;
  return rest === undefined ? "undefined" : typeof rest;
}

function filled({ value = "default" }: { value?: Reading }): Reading {
  return value;
}

class Display {
  last: Reading = "start";

  take(value: Reading | undefined): void {
    if (value !== undefined) this.last = value;
  }

  isDark(value: Reading | undefined): boolean {
    return value !== null && !value;
  }
}

console.log(named(null), named(undefined), named("on"), named(7));
console.log(shown(null), shown(undefined), shown("on"), shown(7));
console.log(filled({}), filled({ value: null }), filled({ value: 3 }));

const display = new Display();
display.take(undefined);
console.log(display.last, display.isDark(null), display.isDark(undefined), display.isDark(1));
for (let i = 0; i < 3; i++) {
  const taken = history.pop();
  if (taken === undefined) console.log("empty");
  else display.take(taken);
  console.log(display.last);
}
