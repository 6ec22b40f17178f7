// @run
// A stack calculator in postfix notation: words cut from a text, switch over operators, errors as texts.
const stack: number[] = [];
let problem = "";

function pop(): number {
  const top = stack.pop();
  if (top === undefined) {
    problem = "stack is empty";
    return 0;
  }
  return top;
}

function apply(word: string): void {
  switch (word) {
    case "+":
      stack.push(pop() + pop());
      break;
    case "-": {
      const right = pop();
      stack.push(pop() - right);
      break;
    }
    case "*":
      stack.push(pop() * pop());
      break;
    case "/": {
      const right = pop();
      if (right === 0) problem = "division by zero";
      stack.push(pop() / right);
      break;
    }
    case "dup": {
      const top = pop();
      stack.push(top, top);
      break;
    }
    case "sqrt":
      stack.push(Math.sqrt(pop()));
      break;
    default: {
      const value = Number(word);
      if (isNaN(value)) problem = `what is ${word}?`;
      else stack.push(value);
    }
  }
}

function evaluate(text: string): string {
  stack.splice(0, stack.length);
  problem = "";
  let word = "";
  for (let i = 0; i <= text.length && problem === ""; i++) {
    const ch = i < text.length ? text[i] : " ";
    if (ch !== " ") {
      word += ch;
    } else if (word !== "") {
      apply(word);
      word = "";
    }
  }
  if (problem !== "") return "error: " + problem;
  return stack.length === 1 ? String(stack[0]) : `${stack.length} values left: ${stack.join(" ")}`;
}

const lines = ["1 2 +", "10 4 - 3 *", "2 dup * 3 dup * + sqrt", "1 3 /", "1 0 /", "1 +", "7 x", "", "1 2", " 5  -2.5 * "];
for (const line of lines) console.log(`[${line}]`, evaluate(line));
