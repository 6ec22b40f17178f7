// @run
// @leaks
// Tasks as closures in queues with priorities: rescheduled by themselves, cancelled by others, in order of time.
interface Task {
  at: number;
  run: (now: number) => void;
  cancelled: boolean;
}
class Scheduler {
  private tasks: Task[] = [];
  now = 0;
  after(delay: number, run: (now: number) => void): () => void {
    const task: Task = { at: this.now + delay, run, cancelled: false };
    this.tasks.push(task);
    this.tasks.sort((a, b) => a.at - b.at);
    return () => {
      task.cancelled = true;
    };
  }
  every(period: number, times: number, run: (turn: number) => void): () => void {
    let turn = 0;
    let stop = () => {};
    const again = (): void => {
      run(++turn);
      if (turn < times) stop = this.after(period, again);
    };
    stop = this.after(period, again);
    return () => stop();
  }
  runAll(): number {
    let ran = 0;
    for (let task = this.tasks.shift(); task; task = this.tasks.shift()) {
      this.now = task.at;
      if (task.cancelled) continue;
      task.run(this.now);
      ran++;
    }
    return ran;
  }
}
const scheduler = new Scheduler();
const log: string[] = [];
scheduler.after(30, (now) => log.push("once@" + now));
const cancel = scheduler.after(20, () => log.push("never"));
const stop = scheduler.every(7, 5, (turn) => {
  log.push(`tick${turn}@${scheduler.now}`);
  if (turn === 1) cancel();
  if (turn === 3) stop();
});
scheduler.after(0, () => scheduler.after(1, (now) => log.push("nested@" + now)));
console.log(scheduler.runAll(), log.join(" "), scheduler.now);
log.length = 0;
const blink = (times: number): void => {
  if (times === 0) return;
  log.push((times % 2 === 0 ? "on" : "off") + scheduler.now);
  scheduler.after(5, () => blink(times - 1));
};
blink(3);
console.log(scheduler.runAll(), log.join());
