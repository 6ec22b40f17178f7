// @run
// `++`, `+=`, `|=` … of variables, fields and elements of an enum: numbers that may be no member.
enum Day {
  Monday,
  Tuesday,
  Wednesday,
}
let day = Day.Monday;
day++;
console.log(day, Day[day], day++, day, ++day, Day[day] ?? "none", day--, --day);
day += 1;
day -= 2;
day *= 3;
console.log(day, day === (0 as Day), Day[day]);
for (let d = Day.Monday; d <= Day.Wednesday; d++) console.log(d, Day[d]);

enum Flags {
  None = 0,
  Read = 1 << 0,
  Write = 1 << 1,
  Both = Read | Write,
}
class File {
  flags = Flags.None;
  readonly history: Flags[] = [];
  last?: Flags;
  allow(flag: Flags): this {
    this.flags |= flag;
    this.history.push(this.flags);
    this.last = this.flags;
    return this;
  }
  deny(flag: Flags): Flags {
    return (this.flags &= ~flag);
  }
}
const file = new File().allow(Flags.Read).allow(Flags.Write);
console.log(file.flags, file.flags === Flags.Both, file.history.join(), file.deny(Flags.Read), file.last);
file.history[0]! ^= Flags.Both;
file.history[1]! <<= 4;
console.log(file.history.join(), Flags[file.history[0]!], file.history[1]! & Flags.Both);
file.flags ^= Flags.Read | 8;
console.log(file.flags, Flags[file.flags] ?? "several");

const enum Step {
  First = -1,
  Second = 1,
}
let step: Step = Step.First;
let at = 0;
const steps: Step[] = [step, step];
steps[at++]! += 2;
steps[at++]!--;
console.log(steps.join(), at, steps[0] === Step.Second);
const next = (mode: Day): Day => (mode + 1) % 3;
let mode = Day.Wednesday;
mode = next(mode);
console.log(mode === Day.Monday, Day[next(mode)]);
switch (mode) {
  case Day.Monday:
    console.log("again");
}
const count = () => step++;
console.log(count(), count(), step);
let maybe: Day | undefined = Day.Tuesday;
maybe++;
console.log(maybe, maybe === Day.Wednesday);
