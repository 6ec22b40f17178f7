// @run
// An interpreter for a language of eight characters: a tape, a program counter, matching brackets by counting.
function run(program: string, input: string): string {
  const tape: number[] = [];
  for (let i = 0; i < 64; i++) tape.push(0);
  let pointer = 0;
  let read = 0;
  let output = "";
  let steps = 0;
  for (let pc = 0; pc < program.length; pc++) {
    if (++steps > 20000) return output + " (too long)";
    switch (program[pc]) {
      case ">":
        pointer = (pointer + 1) % tape.length;
        break;
      case "<":
        pointer = (pointer + tape.length - 1) % tape.length;
        break;
      case "+":
        tape[pointer] = (tape[pointer] + 1) & 255;
        break;
      case "-":
        tape[pointer] = (tape[pointer] - 1) & 255;
        break;
      case ".":
        output += String.fromCharCode(tape[pointer]);
        break;
      case ",":
        tape[pointer] = read < input.length ? input.charCodeAt(read++) : 0;
        break;
      case "[":
        if (tape[pointer] === 0) {
          let depth = 1;
          while (depth > 0) {
            pc++;
            if (program[pc] === "[") depth++;
            else if (program[pc] === "]") depth--;
          }
        }
        break;
      case "]":
        if (tape[pointer] !== 0) {
          for (let depth = 1; depth > 0; ) {
            pc--;
            if (program[pc] === "]") depth++;
            if (program[pc] === "[") depth--;
          }
        }
        break;
    }
  }
  return output;
}

const hello = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.";
console.log(run(hello, ""));
console.log(run(",[.,]", "echo"), run(",>,<[->+<]>.", "!!"), run("+[]", ""), run("no code here", "x") + "|");
