// @run
// An array behind a chain is the array itself.
class Station {
  readonly history: { v: number }[] = [];
}
const stations = new Map<string, Station>([["a", new Station()]]);
console.log(stations.get("a")?.history, stations.get("b")?.history);
const found = stations.get("a")?.history;
stations.get("a")?.history.push({ v: 1 });
console.log(found, stations.get("a")?.history.length);
