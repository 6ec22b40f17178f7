import { LIMIT } from "./limits.ts";

export default function encode(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) % LIMIT;
  return sum;
}
