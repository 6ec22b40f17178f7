import { opened } from "./device.ts";

export interface Device {
  readonly name: string;
  read(times: number): number;
}
export class DeviceError extends Error {
  override name = "DeviceError";
  constructor(
    readonly device: string,
    what: string,
  ) {
    super(`${device}: ${what} (${opened()} open)`);
  }
}
export function explain(error: unknown): string {
  if (error instanceof DeviceError) return `${error}`;
  return error instanceof Error ? "other " + error.message : "nothing";
}
