// A console over telnet for several people at once: commands in a table, sessions as objects, values that setup gives.
import { delay, digitalWrite, HIGH, LOW, millis, OUTPUT, pinMode, Serial, analogRead } from "Arduino";
import { A0, LED_BUILTIN } from "board";
import { WIFI_STA, WiFi, WiFiClient, WiFiServer, WL_CONNECTED } from "ESP8266WiFi";
import { secret } from "tsino";

type Command = { name: string; help: string; run: (args: string[], session: Session) => string | undefined };
const server = new WiFiServer(23);
let startedAt: number;
let led = false;
let commands: Command[];
let lastReport!: number;

class Session {
  private line = "";
  private static next = 1;
  readonly id = Session.next++;
  constructor(readonly client: WiFiClient) {
    this.client.print("> ");
  }
  get alive(): boolean {
    return this.client.connected();
  }
  poll(): void {
    while (this.client.available() > 0) {
      const c = this.client.read();
      if (c === 13) continue;
      if (c === 10) {
        this.execute(this.line);
        this.line = "";
      } else if (c === 8 || c === 127) this.line = this.line.slice(0, -1);
      else if (this.line.length < 80) this.line += String.fromCharCode(c);
    }
  }
  private execute(line: string): void {
    const [name, ...args] = line.split(" ").filter((w) => w);
    if (name) {
      const command = commands.find((c) => c.name === name);
      const out = command ? command.run(args, this) : `unknown command: ${name}`;
      if (out !== undefined) this.client.println(out);
    }
    if (this.alive) this.client.print("> ");
  }
  close(): void {
    this.client.stop();
  }
}
const sessions: Session[] = [];

function average(n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += analogRead(A0);
  return sum / n;
}

export function setup(): void {
  Serial.begin(115200);
  pinMode(LED_BUILTIN, OUTPUT);
  startedAt = millis();
  lastReport = startedAt;
  commands = [
    {
      name: "help",
      help: "this list",
      run: () => commands.map(({ name, help }) => `${name.padEnd(8)}${help}`).join("\r\n"),
    },
    {
      name: "led",
      help: "led on|off",
      run: ([state]) => {
        if (state !== "on" && state !== "off") return `usage: led on|off (is ${led ? "on" : "off"})`;
        led = state === "on";
        digitalWrite(LED_BUILTIN, led ? LOW : HIGH);
        return undefined;
      },
    },
    {
      name: "adc",
      help: "adc [samples]",
      run: ([n = "1"]) => {
        const count = parseInt(n, 10);
        return Number.isNaN(count) || count < 1 ? "bad number" : average(count).toFixed(2);
      },
    },
    { name: "up", help: "uptime", run: () => `${Math.floor((millis() - startedAt) / 1000)} s` },
    {
      name: "who",
      help: "sessions",
      run: (_, me) =>
        sessions.map((s) => `${s === me ? "*" : " "}${s.id} ${s.client.remoteIP()}`).join("\r\n"),
    },
    {
      name: "say",
      help: "say text",
      run: (args, me) => {
        for (const s of sessions) if (s !== me) s.client.println(`[${me.id}] ${args.join(" ")}`);
      },
    },
    {
      name: "quit",
      help: "close",
      run: (_, me) => {
        me.close();
        return undefined;
      },
    },
  ];
  WiFi.mode(WIFI_STA);
  WiFi.begin(secret("WIFI_SSID"), secret("WIFI_PASSWORD"));
  while (WiFi.status() !== WL_CONNECTED) delay(100);
  server.begin();
  Serial.println(`ready on ${WiFi.localIP()}`);
}

export function loop(): void {
  const client = server.accept();
  if (client.connected()) {
    if (sessions.length >= 4) {
      client.println("full");
      client.stop();
    } else sessions.push(new Session(client));
  }
  for (let i = sessions.length - 1; i >= 0; i--) {
    const s = sessions[i]!;
    s.poll();
    if (!s.alive) {
      sessions.splice(i, 1);
      Serial.println(`session ${s.id} gone`);
    }
  }
  if (millis() - lastReport > 10_000) {
    lastReport = millis();
    Serial.println(`${sessions.length} sessions`);
  }
}
