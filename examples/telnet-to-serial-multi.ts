// Telnet to serial for several clients at once: what any of them types appears
// on the serial monitor, and everything that serial says goes to each of them.
import { delay, Serial } from "Arduino";
import { WIFI_STA, WiFi, type WiFiClient, WiFiServer, WL_CONNECTED } from "ESP8266WiFi";
import { secret } from "tsino";

const port = 2323;
const maxClients = 8;

const server = new WiFiServer(port);
const clients: WiFiClient[] = [];

export function setup(): void {
  Serial.begin(115200);
  WiFi.mode(WIFI_STA);
  WiFi.begin(secret("WIFI_SSID"), secret("WIFI_PASSWORD"));
  Serial.print("\nConnecting to Wi-Fi");
  while (WiFi.status() !== WL_CONNECTED) {
    delay(500);
    Serial.print(".");
  }

  server.begin();
  server.setNoDelay(true); // send every key at once
  Serial.println(`\nUp to ${maxClients} clients may telnet to IP:${WiFi.localIP()} on port ${port}`);
}

/** Gives a new client a place, or sends it away when all places are taken. */
function welcome(client: WiFiClient): void {
  if (clients.length === maxClients) {
    client.println("Sorry, all places are taken");
    client.stop();
    return;
  }
  clients.push(client);
  Serial.println(`${client.remoteIP()} joined, ${clients.length} connected`);
}

/** Lets go of the client at `index`; the later ones move up. */
function dismiss(index: number): void {
  clients[index].stop();
  clients.splice(index, 1);
  Serial.println(`A client left, ${clients.length} connected`);
}

export function loop(): void {
  const newcomer = server.accept();
  if (newcomer.connected()) welcome(newcomer);

  // From the end, so that a removal moves no client that is still to be served.
  for (let i = clients.length - 1; i >= 0; i--) {
    const client = clients[i];
    while (client.available() > 0) Serial.write(client.read());
    if (!client.connected()) dismiss(i);
  }

  while (Serial.available() > 0) {
    const data = Serial.read();
    for (const client of clients) client.write(data);
  }
}
