export const LIMIT = 100;

export function limitTo(value: number): number {
  return value < 0 ? 0 : value > LIMIT ? LIMIT : value;
}
