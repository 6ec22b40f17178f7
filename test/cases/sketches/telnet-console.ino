// telnet-console: written by tsino from telnet-console.ts
// Change the TypeScript, not this file.
#include <ESP8266WiFi.h>
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "secrets.h"

struct Command;
struct Session;

struct Command : tsino::Object {
  String name;
  String help;
  tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&, const tsino::Ref<Session>&)> run;
  void construct(String name, String help, tsino::Function<tsino::Optional<String>(const tsino::Shared<tsino::Array<String>>&, const tsino::Ref<Session>&)> run) {
    this->name = tsino::moved(name);
    this->help = tsino::moved(help);
    this->run = tsino::moved(run);
  }
};

struct Session : tsino::Object {
  WiFiClient client;
  String line;
  int32_t id = 0;
  void construct(WiFiClient client);
  void poll();
  void execute(const String& line);
  void close();
  bool get_alive();
};

// A console over telnet for several people at once: commands in a table, sessions as objects, values that setup gives.
WiFiServer server(23);
uint32_t startedAt;
bool led = false;
tsino::Shared<tsino::Array<tsino::Ref<Command>>> commands;
uint32_t lastReport;

bool Session::get_alive() {
  return this->client.connected();
}

void Session::poll() {
  while (this->client.available() > 0) {
    const int16_t c = this->client.read();
    if (c == 13) continue;
    if (c == 10) {
      this->execute(this->line);
      this->line = F("");
    } else if (c == 8 || c == 127) {
      this->line = tsino::slice(this->line, 0, -1);
    } else if (tsino::length(this->line) < 80) {
      this->line += tsino::fromCharCode(c);
    }
  }
}

void Session::execute(const String& line) {
  tsino::Array<String> filterResult = tsino::split(line, F(" ")).filter(
      [](const String& w) -> bool { return tsino::truthy(w); });
  const tsino::Optional<String> name = filterResult.get(0);
  tsino::Shared<tsino::Array<String>> args = tsino::makeShared<tsino::Array<String>>(
      filterResult.slice(1));
  if (tsino::truthy(name)) {
    const tsino::Optional<tsino::Ref<Command>> command = commands->find(
        [&](const tsino::Ref<Command>& c) -> bool { return c->name == name; });
    const tsino::Optional<String> out = command.has() ? command.value()->run(
        args,
        tsino::Ref<Session>(this)) : tsino::Optional<String>(
        tsino::concat(F("unknown command: "), name.value()));
    if (out.has()) this->client.println(out.value());
  }
  if (this->get_alive()) this->client.print(F("> "));
}

void Session::close() {
  this->client.stop();
}
int32_t Session_next = 1;

void Session::construct(WiFiClient client) {
  this->line = F("");
  this->id = Session_next++;
  this->client = client;
  this->client.print(F("> "));
}
tsino::Array<tsino::Ref<Session>> sessions;

double average(double n) {
  int32_t sum = 0;
  for (int32_t i = 0; i < n; i++) sum += analogRead(A0);
  return sum / n;
}

void setup() {
  Serial.begin(115200);
  pinMode(LED_BUILTIN, OUTPUT);
  startedAt = millis();
  lastReport = startedAt;
  commands = tsino::makeShared<tsino::Array<tsino::Ref<Command>>>(
      tsino::Array<tsino::Ref<Command>>{
          tsino::make<Command>(
              F("help"),
              F("this list"),
              [](const tsino::Shared<tsino::Array<String>>&, const tsino::Ref<Session>&) -> tsino::Optional<String> {
                return commands->map<String>(
                    [](const tsino::Ref<Command>& command) -> String {
                      const String& name = command->name;
                      const String& help = command->help;
                      return tsino::concat(tsino::padEnd(name, 8), help);
                    }).join(F("\r\n"));
              }),
          tsino::make<Command>(
              F("led"),
              F("led on|off"),
              [](const tsino::Shared<tsino::Array<String>>& given, const tsino::Ref<Session>&) -> tsino::Optional<String> {
                const tsino::Optional<String> state = given->get(0);
                if (state != F("on") && state != F("off")) {
                  return tsino::concat(
                      F("usage: led on|off (is "),
                      led ? F("on") : F("off"),
                      F(")"));
                }
                led = state == F("on");
                digitalWrite(LED_BUILTIN, led ? LOW : HIGH);
                return {};
              }),
          tsino::make<Command>(
              F("adc"),
              F("adc [samples]"),
              [](const tsino::Shared<tsino::Array<String>>& given, const tsino::Ref<Session>&) -> tsino::Optional<String> {
                tsino::Optional<String> getResult = given->get(0);
                const String n = getResult.has() ? getResult.value() : String(F("1"));
                const double count = tsino::parseInt(n, 10);
                return tsino::Optional<String>(
                    isnan(count) || count < 1.0 ? String(F("bad number")) : tsino::toFixed(
                        average(count),
                        2));
              }),
          tsino::make<Command>(
              F("up"),
              F("uptime"),
              [](const tsino::Shared<tsino::Array<String>>&, const tsino::Ref<Session>&) -> tsino::Optional<String> {
                return tsino::concat(String((millis() - startedAt) / 1000), F(" s"));
              }),
          tsino::make<Command>(
              F("who"),
              F("sessions"),
              [](const tsino::Shared<tsino::Array<String>>& _, const tsino::Ref<Session>& me) -> tsino::Optional<String> {
                return sessions.map<String>(
                    [&](const tsino::Ref<Session>& s) -> String {
                      return tsino::concat(
                          s == me ? F("*") : F(" "),
                          String(s->id),
                          F(" "),
                          s->client.remoteIP().toString());
                    }).join(F("\r\n"));
              }),
          tsino::make<Command>(
              F("say"),
              F("say text"),
              [](const tsino::Shared<tsino::Array<String>>& args, const tsino::Ref<Session>& me) -> tsino::Optional<String> {
                for (const tsino::Ref<Session>& s : sessions) {
                  if (s != me) {
                    s->client.println(
                        tsino::concat(F("["), String(me->id), F("] "), args->join(F(" "))));
                  }
                }
                return {};
              }),
          tsino::make<Command>(
              F("quit"),
              F("close"),
              [](const tsino::Shared<tsino::Array<String>>& _, const tsino::Ref<Session>& me) -> tsino::Optional<String> {
                me->close();
                return {};
              })});
  WiFi.mode(WIFI_STA);
  WiFi.begin(SECRET_WIFI_SSID, SECRET_WIFI_PASSWORD);
  while (WiFi.status() != WL_CONNECTED) delay(100);
  server.begin();
  Serial.print(F("ready on "));
  Serial.println(WiFi.localIP());
}

void loop() {
  WiFiClient client = server.accept();
  if (client.connected()) {
    if (sessions.length() >= 4) {
      client.println(F("full"));
      client.stop();
    } else {
      sessions.push(tsino::make<Session>(client));
    }
  }
  for (int32_t i = sessions.length() - 1; i >= 0; i--) {
    const tsino::Ref<Session> s = sessions[i];
    s->poll();
    if (!s->get_alive()) {
      sessions.remove(i, 1);
      Serial.print(F("session "));
      Serial.print(s->id);
      Serial.println(F(" gone"));
    }
  }
  if (millis() - lastReport > 10000) {
    lastReport = millis();
    Serial.print(sessions.length());
    Serial.println(F(" sessions"));
  }
}
