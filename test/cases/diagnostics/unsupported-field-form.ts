import type { u8 } from "tsino";

interface Sample {
  level: u8;
  notes: number[];
}
interface Plain {
  level: number;
}
const sample: Sample = { level: 5, notes: [1] };
const plain: Plain = sample; //~ unsupported-field-form
console.log(plain.level);

interface Notes {
  notes: readonly unknown[];
}
function count({ notes }: Notes): number {
  return notes.length;
}
console.log(count(sample)); //~ unsupported-field-form
const run = (sample: Sample, use: (sample: Sample) => void): void => use(sample);
const show = (plain: { notes: readonly unknown[] }): void => console.log(plain.notes.length);
run(sample, show); //~ unsupported-field-form
const fresh = { list: [] };
const numbers: { list: number[] } = fresh;
const texts: { list: string[] } = fresh; //~ unsupported-field-form
console.log(numbers.list.length + texts.list.length);
