// @run
// Many `...(test ? a : b)`, each of which may give the same properties: what is written grows with their number.
interface Setup {
  pin?: number;
  label?: string;
}

function chosen(flags: boolean[]): Setup {
  return {
    ...(flags[0]! ? { pin: 0, label: "a" } : { label: "none" }),
    ...(flags[1]! ? { pin: 1, label: "b" } : { label: "none" }),
    ...(flags[2]! ? { pin: 2, label: "c" } : { label: "none" }),
    ...(flags[3]! ? { pin: 3 } : { label: "d" }),
    ...(flags[4]! ? { pin: 4, label: "e" } : { label: "none" }),
    ...(flags[5]! ? { pin: 5 } : { label: "f" }),
    ...(flags[6]! ? { pin: 6, label: "g" } : { label: "none" }),
    ...(flags[7]! ? { pin: 7 } : { label: "h" }),
    ...(flags[8]! ? { pin: 8, label: "i" } : { label: "none" }),
    ...(flags[9]! ? { pin: 9 } : { label: "j" }),
  };
}

function merged(fast: boolean, loud: boolean, usual: Setup, given: Setup): Setup {
  return {
    ...(fast ? usual : given),
    ...(loud ? given : { ...usual, ...(fast ? given : usual) }),
    ...(fast && loud ? usual : {}),
    ...given,
  };
}

for (let turn = 0; turn < 4; turn++) {
  const { pin, label } = chosen(Array.from({ length: 10 }, (_, at) => (at + turn) % 3 === 0));
  console.log(pin, label);
}
console.log(merged(true, true, { pin: 1 }, { label: "x" }));
console.log(merged(false, true, { pin: 1 }, { label: "x" }));
console.log(merged(true, false, { label: "u", pin: 1 }, { pin: 2 }));
console.log(merged(false, false, { pin: 1, label: "u" }, {}));
