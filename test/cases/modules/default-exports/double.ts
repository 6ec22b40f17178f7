export default function (value: number | string): string {
  return typeof value === "number" ? String(value * 2) : value + value;
}
