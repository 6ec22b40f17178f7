// @run
// A variable without a type that gets an element: where the program asks whether it is there, also in the assignment itself.
interface Job {
  at: number;
  name: string;
}

const jobs: Job[] = [
  { at: 1, name: "a" },
  { at: 2, name: "b" },
];
const byName: Record<string, Job> = { x: { at: 5, name: "x" } };
const words = ["one", "", "three"];
const holes: (Job | null)[] = [{ at: 7, name: "h" }, null];

function find(list: readonly Job[], name: string): Job | undefined {
  let job;
  for (let i = 0; (job = list[i]); i++) if (job.name === name) return job;
  return job;
}

function total(list: readonly Job[], from: number) {
  let job;
  let sum = 0;
  while ((job = list[from++]) !== undefined) sum += job.at;
  return sum;
}

console.log(find(jobs, "b"), find(jobs, "z"), total(jobs, 0), total(jobs, 1), total([], 0));

let job;
while ((job = jobs[0])) {
  jobs.shift();
  console.log(job.at);
}
console.log(job, jobs.length);

const events = [3, 8, 4];
for (let event; (event = events[0]) && event < 5; ) {
  events.shift();
  console.log("event", event);
}

let word;
let at = 0;
while ((word = words[at])) console.log(word.length, at++);
console.log(word === "", word);
word = words[9];
console.log(word === undefined, `${word}`, typeof word, word ? "some" : "none");
if ((word = words[1]) || (word = words[7]) || (word = words[2])) console.log(word);

let entry;
for (const key of ["x", "y"]) {
  if ((entry = byName[key])) console.log(entry.at);
  else console.log("no", key, entry);
}

let hole;
for (let i = 0; i < 3; i++) {
  hole = holes[i];
  console.log(hole ? hole.name : hole === null ? "null" : "not there");
}
