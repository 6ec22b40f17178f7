// @run
// The same name in nested blocks, loops, switch cases and functions is a different variable each time.
const value = 1;
let total = 0;

function shadow(value: number): number {
  total += value;
  {
    const value = 100;
    total += value;
    for (let value = 0; value < 3; value++) {
      total += value;
    }
  }
  if (value > 5) {
    const total = value * 2;
    return total;
  }
  return value;
}

console.log(shadow(2), shadow(7), total, value);

for (let i = 0; i < 2; i++) {
  const value = i * 10;
  for (let i = 5; i < 7; i++) console.log("inner", i, value);
  console.log("outer", i, value);
}

let fresh = "";
for (let i = 0; i < 3; i++) {
  let count = 0;
  let text: string | undefined;
  count++;
  if (i === 1) text = "set";
  fresh += `${count}${text ?? "-"} `;
}
console.log(fresh);

switch (value + 1) {
  case 2: {
    const value = "text";
    console.log(value);
    break;
  }
  default: {
    const value = false;
    console.log(value);
  }
}
{
  let total = -1;
  total--;
  console.log(total);
}
console.log(total, value);
