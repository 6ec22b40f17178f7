// @run
// An optional property that holds an error is taken away as any other.
class CycleError extends Error {
  constructor(readonly path: readonly string[]) {
    super(path.join(" > "));
    this.name = "CycleError";
  }
}
interface Cell {
  text: string;
  value?: number;
  error?: Error;
}
const cells = new Map<string, Cell>();

function compute(name: string, path: readonly string[] = []): number {
  const cell = cells.get(name);
  if (cell === undefined) throw new ReferenceError(`no cell ${name}`);
  if (path.includes(name)) throw new CycleError([...path, name]);
  delete cell.error;
  delete cell.value;
  try {
    const total = cell.text.split("+").reduce((sum, part) => {
      const number = Number(part);
      return sum + (Number.isNaN(number) ? compute(part, [...path, name]) : number);
    }, 0);
    cell.value = total;
    return total;
  } catch (error) {
    if (error instanceof Error) cell.error = error;
    throw error;
  }
}

function show(name: string): void {
  try {
    console.log(name, compute(name));
  } catch (error) {
    console.log(name, String(error));
  }
  const cell = cells.get(name);
  console.log(cell?.value, cell?.error?.message, cell?.error instanceof CycleError);
}

const set = (name: string, text: string) => cells.set(name, { ...cells.get(name), text });
set("a", "1+b");
show("a");
set("b", "a+2");
show("a");
set("b", "3+4");
show("a");
const spare: { last?: RangeError; note?: string } = { last: new RangeError("far"), note: "x" };
const gone = delete spare.last;
console.log(gone, spare.last === undefined, "last" in spare, Object.keys(spare));
