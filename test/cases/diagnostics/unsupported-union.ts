// A variable that holds text at one time and a number at another.
let reading: string | number = "none"; //~ unsupported-union

function measure(count: number): void {
  reading = count * 2;
}

measure(3);
