// @run
// An interface that only comes out of `unknown` by a guard, in programs without errors: it is no error.
interface Job {
  title: string;
  n: number;
}
function isJob(x: unknown): x is Job {
  return typeof x === "object" && x !== null && "title" in x && "n" in x;
}
const jobs: Job[] = [];
function add(x: unknown): void {
  if (isJob(x)) jobs.push(x);
}
function load(x: unknown): Job {
  if (isJob(x)) return x;
  return { title: "default", n: 0 };
}
add({ title: "a", n: 1 });
add("none");
console.log(jobs.length, JSON.stringify(jobs), jobs);
console.log(load({ title: "q", n: 3 }).title, load(3).title);
