// @run
// Values written and read back are equal but not identical; deep copies through JSON.
interface Item {
  id: number;
  label: string;
  parts: Item[];
  position?: { x: number; y: number };
}
const item: Item = { id: 1, label: "a\"\\\n", parts: [{ id: 2, label: "", parts: [] }], position: { x: 0.1, y: -5 } };
const text = JSON.stringify(item);
const copy: Item = JSON.parse(text);
console.log(text, JSON.stringify(copy) === text, copy === item, copy.label === item.label);
copy.parts[0]!.id = 99;
copy.position!.x += 0.2;
console.log(item.parts[0]!.id, item.position?.x, copy.position?.x, copy.parts[0]!.position);
const numbers = [0, -1, 0.1, 1 / 3, 1e21, 1e-7, 123456789012, 2 ** 53, -2.5e-10];
const back: number[] = JSON.parse(JSON.stringify(numbers));
console.log(back.every((value, i) => value === numbers[i]), JSON.stringify(back));
const words = ["", " ", "é", "😀", "\u2028", "'", "/", "tab\t", "null"];
console.log((JSON.parse(JSON.stringify(words)) as string[]).every((word, i) => word === words[i]), JSON.stringify(words).length);
const map = new Map<string, number[]>([["a", [1]], ["b", []]]);
const restored = new Map(JSON.parse(JSON.stringify([...map])) as [string, number[]][]);
restored.get("b")!.push(5);
console.log(restored.size, restored.get("b")!.length, map.get("b")!.length, JSON.stringify(Object.fromEntries(restored)));
const lines = [{ t: 1, v: 0.5 }, { t: 2, v: null }].map((line) => JSON.stringify(line)).join("\n");
const sum = lines.split("\n").map((line) => JSON.parse(line) as { t: number; v: number | null }).reduce((total, { v }) => total + (v ?? 100), 0);
console.log(lines, sum);
