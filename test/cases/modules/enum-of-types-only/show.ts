import type { Signal } from "./signal.ts";

export interface Light {
  signal: Signal | undefined;
  name: string;
}

export function show({ signal, name }: Light): string {
  return signal === undefined ? `${name} is dark` : `${name} shows ${signal}`;
}
