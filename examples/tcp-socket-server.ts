// A TCP socket server: whatever a telnet client types appears on the serial
// monitor, whatever is typed there goes to the client, and the FLASH button
// sends the client a line.
import { delay, digitalRead, INPUT_PULLUP, LOW, pinMode, Serial } from "Arduino";
import { D3 } from "board";
import { WIFI_STA, WiFi, WiFiServer, WL_CONNECTED } from "ESP8266WiFi";
import { secret } from "tsino";

const button = D3; // the FLASH button of the board: LOW while it is pressed
const port = 8888;
const ssid = secret("WIFI_SSID");

const server = new WiFiServer(port);

export function setup(): void {
  pinMode(button, INPUT_PULLUP);
  Serial.begin(115200);
  Serial.println();

  // Join the network as a station; the name and password come from .env.
  WiFi.mode(WIFI_STA);
  WiFi.begin(ssid, secret("WIFI_PASSWORD"));
  Serial.print("Connecting to Wi-Fi");
  while (WiFi.status() !== WL_CONNECTED) {
    delay(500);
    Serial.print(".");
  }

  server.begin();

  Serial.println(`\nConnected to ${ssid}`);
  Serial.println(`IP address: ${WiFi.localIP()}`);
  Serial.println(`Open telnet and connect to IP:${WiFi.localIP()} on port ${port}`);
}

export function loop(): void {
  const client = server.accept();
  if (!client.connected()) return; // nobody is waiting

  Serial.println("Client connected");
  let wasPressed = false;
  while (client.connected()) {
    // Full duplex: what came from the socket, then what came from the serial monitor.
    while (client.available() > 0) Serial.write(client.read());
    while (Serial.available() > 0) client.write(Serial.read());

    // One line for each press, however long the button is held.
    const pressed = digitalRead(button) === LOW;
    if (pressed !== wasPressed) {
      wasPressed = pressed;
      if (pressed) client.println("The button was pressed");
      delay(20); // let the contact settle
    }
  }
  client.stop();
  Serial.println("Client disconnected");
}
