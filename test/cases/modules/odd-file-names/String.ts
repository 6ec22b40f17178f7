export const value = "String";
let counter = 0;
export function count(): number {
  return ++counter;
}
