// @run
// Objects handed through arrays, maps, fields, closures and results, many times, and dropped by all but one.
class Packet {
  hops = 0;
  constructor(readonly id: number, public data: number[]) {}
}
const inbox: Packet[] = [];
const sent = new Map<number, Packet>();
let current: Packet | null = null;
const route = (packet: Packet): Packet => {
  packet.hops++;
  return packet;
};
for (let i = 0; i < 300; i++) {
  inbox.push(new Packet(i, [i]));
  current = route(inbox.shift()!);
  sent.set(i % 4, current);
  current.data = [...current.data, sent.size];
  if (i % 3 === 0) inbox.unshift(route(current));
  if (inbox.length > 3) inbox.splice(1, 2);
}
console.log(inbox.length, sent.size, current?.id, current?.hops, current?.data.join());
console.log([...sent.values()].map(({ id, hops }) => `${id}/${hops}`).join(" "));
const stages = [new Map<string, Packet>(), new Map<string, Packet>()];
stages[0]!.set("p", new Packet(1, []));
for (let i = 0; i < 10; i++) {
  const [from, to] = i % 2 === 0 ? [stages[0]!, stages[1]!] : [stages[1]!, stages[0]!];
  const packet = from.get("p")!;
  from.delete("p");
  packet.data.push(from.size);
  to.set("p", packet);
}
console.log(stages.map((stage) => stage.size).join(), stages[0]!.get("p")!.data.length);
const holder: { packet?: Packet; read: () => number } = { read: () => holder.packet?.id ?? -1 };
holder.packet = stages[0]!.get("p");
stages[0]!.clear();
console.log(holder.read());
holder.packet = holder.packet && new Packet(holder.packet.id + 1, holder.packet.data);
console.log(holder.read(), holder.packet?.data.length);
holder.packet = undefined;
console.log(holder.read());
function take(list: Packet[]): Packet | undefined {
  const packet = list.pop();
  list.length = 0;
  return packet;
}
console.log(take([new Packet(7, [1]), new Packet(8, [2])])?.data.join(), take([])?.id);
