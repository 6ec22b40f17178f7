// @run
// push, pop, shift, unshift with their results, on empty arrays too, and arrays that are refilled.
const stack: number[] = [];
console.log(stack.push(1), stack.push(2, 3), stack.length);
console.log(stack.pop(), stack.pop(), stack.pop(), stack.pop(), stack.length);

const queue = ["a", "b"];
console.log(queue.unshift("z"), queue.unshift("x", "y"), queue.join(""));
console.log(queue.shift(), queue.shift(), queue.join(""), queue.length);

function drain(list: number[]): number {
  let sum = 0;
  let next = list.shift();
  while (next !== undefined) {
    sum = sum * 2 + next;
    next = list.shift();
  }
  return sum;
}

const bits = [1, 0, 1, 1];
console.log(drain(bits), bits.length, drain(bits));
for (let i = 0; i < 5; i++) bits.unshift(i * i);
console.log(bits.join(" "), bits[0], bits[bits.length - 1]);

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (ch === "(" || ch === "[") open.push(ch);
    else if (ch === ")" && open.pop() !== "(") return false;
    else if (ch === "]" && open.pop() !== "[") return false;
  }
  return open.length === 0;
}
console.log(isBalanced("(a[b](c))"), isBalanced("([)]"), isBalanced("(("), isBalanced(")"), isBalanced(""));
const flags = [true];
flags.push(false, true);
console.log(flags.pop(), flags.shift(), flags.length, flags[0]);
