// @run
// Overload signatures in functions, methods and constructors, called with each of their forms.
function area(side: number): number;
function area(width: number, height: number): number;
function area(shape: { width: number; height: number }): number;
function area(a: number | { width: number; height: number }, b?: number): number {
  if (typeof a === "object") return a.width * a.height;
  return a * (b ?? a);
}
console.log(area(3), area(2, 5), area({ width: 1.5, height: 2 }));
function format(value: string): string;
function format(value: number, unit: string): string;
function format(value: boolean): "yes" | "no";
function format(value: string | number | boolean, unit = ""): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value + unit;
}
console.log(format("s"), format(5, "V"), format(true), format(false));
class Store {
  private readonly items: Record<string, number> = {};
  constructor();
  constructor(initial: string, value: number);
  constructor(initial?: string, value?: number) {
    if (initial !== undefined && value !== undefined) this.items[initial] = value;
  }
  get(key: string): number | undefined;
  get(key: string, fallback: number): number;
  get(key: string, fallback?: number): number | undefined {
    return this.items[key] ?? fallback;
  }
  each(action: (key: string) => void): void;
  each(action: (key: string, value: number) => void): void;
  each(action: (key: string, value: number) => void): void {
    for (const [key, value] of Object.entries(this.items)) action(key, value);
  }
}
const store = new Store("a", 1);
console.log(store.get("a"), store.get("b"), store.get("b", 7), new Store().get("a", 0.5));
store.each((key: string) => console.log(key));
store.each((key: string, value: number) => console.log(key + value));
