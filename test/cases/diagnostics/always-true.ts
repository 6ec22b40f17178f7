import { WiFiServer } from "ESP8266WiFi";

const server = new WiFiServer(23);
const values: number[] = [];

function first(list: number[]): number {
  if (!list || !list.length) return -1; //~ always-true
  return list[0];
}

export function setup(): void {
  if (values) console.log("there are values", first(values)); //~ always-true
  if (values.filter((value) => value > 1)) console.log("made for the question");
}

export function loop(): void {
  const client = server.accept();
  if (client) console.log("somebody"); //~ always-true
}
