// @run
// Throwing calls where a loop has no room for statements: tests, updates, first values, what is walked.
let budget = 0;
function spend(n: number): number {
  budget -= n;
  if (budget < 0) throw new Error(`out of budget by ${-budget}`);
  return budget;
}
function attempt(name: string, start: number, work: () => string): void {
  budget = start;
  try {
    console.log(name, work());
  } catch (error) {
    console.log(name, (error as Error).message);
  }
}
function whileTest(): string {
  let turns = "";
  while (spend(2) > 3) {
    turns += budget + " ";
    if (budget === 5) continue;
    turns += "; ";
  }
  return turns;
}
function doTest(): string {
  let turns = "";
  do {
    turns += budget;
    if (turns.length === 2) continue;
    turns += "-";
  } while (spend(3) > 0);
  return turns;
}
function forTest(): string {
  let turns = "";
  for (let i = 0; i < spend(1); i++) {
    if (i === 2) continue;
    turns += `${i}/${budget} `;
  }
  return turns;
}
function forUpdate(): string {
  let turns = "";
  for (let i = 0; i < 10; i += spend(4) > 0 ? 1 : 5) {
    if (i === 1) continue;
    turns += `${i}/${budget} `;
  }
  return turns;
}
function forFirst(): string {
  let turns = "";
  for (let i = spend(1), end = i + spend(2) - 3; i < end; i++) turns += `${i}<${end} `;
  return turns;
}
function both(): string {
  let turns = "";
  outer: for (let i = 0; spend(1) > 0; spend(2)) {
    for (;;) {
      i++;
      if (i % 2 === 0) continue outer;
      if (i > 6) break outer;
      turns += i;
    }
  }
  return turns;
}
function numbers(n: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < n; i++) list.push(spend(1));
  return list;
}
function walk(): string {
  let text = "";
  for (const n of numbers(3)) {
    if (n === spend(1)) break;
    text += n;
  }
  return text;
}
attempt("while", 10, whileTest);
attempt("while", 1, whileTest);
attempt("do", 7, doTest);
attempt("do", 6, doTest);
attempt("for test", 9, forTest);
attempt("for test", 0, forTest);
attempt("for update", 20, forUpdate);
attempt("for update", 3, forUpdate);
attempt("for first", 10, forFirst);
attempt("for first", 2, forFirst);
attempt("both", 20, both);
attempt("both", 2, both);
attempt("walk", 10, walk);
attempt("walk", 2, walk);
attempt("walk", 4, walk);
