// @run
// `a?.field.x` where the field was promised a value with `!` and is asked elsewhere whether it has one.
interface Part {
  id: number;
  twice(): number;
}
const parts = new Map<string, Part>([["k", { id: 3, twice: () => 6 }]]);
const names = new Map<string, string>([["k", "key"]]);
const lists = new Map<string, number[]>([["k", [1, 2]]]);

class Holder {
  part;
  name;
  list;
  other?: Holder;
  constructor(key: string) {
    this.part = parts.get(key)!;
    this.name = names.get(key)!;
    this.list = lists.get(key)!;
  }
  isWhole() {
    return !!this.part && this.name !== undefined && this.list ? "whole" : "not whole";
  }
  otherId() {
    return this.other?.part.id;
  }
}

const holders: Holder[] = [new Holder("k"), new Holder("q")];
for (const at of [0, 7]) {
  const holder = holders.at(at);
  console.log(holder?.part.id, holder?.name.length, holder?.list[0], holder?.list.map((x) => x + 1));
  console.log(holder?.part.twice(), holder?.isWhole(), holder?.name.slice(1).toUpperCase());
  if (holder?.part.id === 3) console.log("three");
}
console.log(holders[1]?.isWhole(), holders.find((one) => one.name === "none")?.part.twice());
holders[0]!.other = holders[1];
console.log(holders[1]!.otherId(), holders.at(5)?.part.id ?? "none");
holders[1]!.other = new Holder("k");
console.log(holders[1]!.otherId());
