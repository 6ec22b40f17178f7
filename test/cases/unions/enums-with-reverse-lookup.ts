// @run
// Numeric enums: names by value, values by name, flags, computed members, and iteration over Object.keys.
enum Status {
  Idle,
  Running,
  Failed = 10,
  Stopped,
}
console.log(Status[0], Status[Status.Stopped], Status.Failed, Status["Running"], Status[11]);
for (const status of [Status.Idle, Status.Stopped, 5 as Status]) console.log(status, Status[status] ?? "unknown");

let current = Status.Idle;
const advance = (status: Status): Status => (status === Status.Running ? Status.Failed : status + 1);
const seen: string[] = [];
while (current !== Status.Stopped) {
  seen.push(Status[current]!);
  current = advance(current);
}
console.log(seen.join(">"), Status[current].toUpperCase());

enum Permission {
  None = 0,
  Read = 1 << 0,
  Write = 1 << 1,
  Execute = 1 << 2,
  All = Read | Write | Execute,
}
const names = (mask: Permission): string =>
  [Permission.Read, Permission.Write, Permission.Execute].filter((bit) => (mask & bit) !== 0).map((bit) => Permission[bit]).join("+") || Permission[Permission.None]!;
console.log(names(Permission.All), names(Permission.Read | Permission.Execute), names(Permission.None), Permission[7]);
let mask = Permission.All;
mask &= ~Permission.Write;
mask ^= Permission.Execute;
console.log(mask, Permission[mask]);

enum Label {
  Low = "low",
  High = "high",
}
const labels: Label[] = Object.values(Label);
console.log(labels.join(), Object.keys(Label).join(), Label.Low === ("low" as Label));
const numericKeys = Object.keys(Status).filter((key) => Number.isNaN(Number(key)));
console.log(numericKeys.join(), Object.keys(Status).length);
