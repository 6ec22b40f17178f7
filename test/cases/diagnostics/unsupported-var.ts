function sizeOf(value: number): string {
  if (value > 9) {
    var size = "big"; //~ unsupported-var
  } else {
    size = "small";
  }
  return size;
}

function last(values: number[]): number {
  for (var i = 0; i < values.length; i++) if (values[i] === 2) break; //~ unsupported-var
  return i;
}

function shared(): (() => number)[] {
  const all: (() => number)[] = [];
  for (var i = 0; i < 3; i++) all.push(() => i); //~ unsupported-var
  return all;
}

function kept(values: number[]): void {
  for (const value of values) {
    var before: number | undefined; //~ unsupported-var
    console.log(before);
    before = value;
  }
}

function early(): number {
  return later;
}
console.log(sizeOf(1), last([1, 2]), shared().map((f) => f()), kept([1, 2]), early());
var later = 1; //~ unsupported-var
if (later > 0) {
  var twice = 1; //~ unsupported-var
  console.log(() => twice);
} else {
  var twice = 2;
}
