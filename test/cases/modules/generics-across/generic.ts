export class Pool<T> {
  static pools = 0;
  protected readonly free: T[] = [];
  constructor(private readonly make: () => T) {
    Pool.pools++;
  }
  take(): T {
    return this.free.pop() ?? this.make();
  }
  give(item: T): void {
    this.free.push(item);
  }
}
export function pairUp<A, B>(as: A[], bs: B[]): [A, B][] {
  return as.map((a, i) => [a, bs[i]!]);
}
export type Result<T> = { ok: true; value: T } | { ok: false; error: Error };
export function safe<T>(f: () => T): Result<T> {
  try {
    return { ok: true, value: f() };
  } catch (error) {
    return { ok: false, error: error as Error };
  }
}
