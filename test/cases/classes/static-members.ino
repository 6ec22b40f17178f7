// static-members: written by tsino from static-members.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Device;
struct Special;

struct Device : tsino::Object {
  String name;
  int32_t id = 0;
  void construct(const String& name);
  tsino::Ref<Device> rename(const __FlashStringHelper* name);
  virtual ~Device() {}
};

struct Special : Device {};

tsino::Array<tsino::Ref<Device>> Device_create(const tsino::Array<String>& names) {
  return names.map<tsino::Ref<Device>>(
      [](const String& name) -> tsino::Ref<Device> { return tsino::make<Device>(name); });
}

tsino::Ref<Device> Device::rename(const __FlashStringHelper* name) {
  const tsino::Ref<Device> copy = tsino::make<Device>(name);
  return copy;
}
int32_t Device_count = 0;
tsino::Array<tsino::Ref<Device>> Device_all;

tsino::Optional<tsino::Ref<Device>> Device_find(const String& name) {
  return Device_all.find(
      [&](const tsino::Ref<Device>& device) -> bool { return device->name == name; });
}
tsino::Optional<tsino::Ref<Device>> Device_last;

void Device::construct(const String& name) {
  this->name = name;
  this->id = ++Device_count;
  Device_all.push(tsino::Ref<Device>(this));
  Device_last = tsino::Ref<Device>(this);
}
int32_t Device_secret;

int32_t Device_get_secret() {
  return Device_secret++;
}
const char Special_kind[] PROGMEM = "special";

String Special_describe() {
  tsino::Optional<tsino::Ref<Device>> Device_findResult = Device_find(F("a"));
  return tsino::concat(
      FPSTR(Special_kind),
      F(" "),
      String(Device_count),
      F(" "),
      tsino::optionalText(
          Device_findResult.has() ? tsino::Optional<int32_t>(Device_findResult.value()->id) : tsino::Optional<int32_t>{}));
}

void setup() {
  Serial.begin(115200);
  // @run
  // Static fields, methods, blocks, counters shared by all instances, and their order of initialisation.
  tsino::Array<String> log;
  const String Device_prefix = tsino::concat(F("dev"), String(Device_count));
  {
    log.push(tsino::concat(F("block with "), Device_prefix));
    Device_count = 10;
  }
  Device_secret = Device_count * 2;
  Serial.print(tsino::withoutFormat(log.join()));
  Serial.print(F(" "));
  Serial.print(Device_count);
  Serial.print(F(" "));
  Serial.println(Device_prefix);
  tsino::Array<tsino::Ref<Device>> made = Device_create(
      tsino::Array<String>{F("a"), F("b"), F("c")});
  Serial.print(Device_count);
  Serial.print(F(" "));
  Serial.print(
      made.map<int32_t>([](const tsino::Ref<Device>& device) -> int32_t { return device->id; }).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          Device_last.has() ? tsino::Optional<String>(Device_last.value()->name) : tsino::Optional<String>{}));
  tsino::Optional<tsino::Ref<Device>> Device_findResult = Device_find(F("z"));
  Serial.print(Device_find(F("b")) == made.get(1) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          Device_findResult.has() ? tsino::Optional<int32_t>(Device_findResult.value()->id) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(Device_all.length());
  int32_t id = made[0]->rename(F("d"))->id;
  int32_t Device_get_secretResult = Device_get_secret();
  int32_t Device_get_secretResult2 = Device_get_secret();
  Serial.print(id);
  Serial.print(F(" "));
  Serial.print(Device_count);
  Serial.print(F(" "));
  Serial.print(Device_get_secretResult);
  Serial.print(F(" "));
  Serial.println(Device_get_secretResult2);
  Device_count += 100;
  Serial.println(tsino::make<Device>(F("e"))->id);
  Serial.print(tsino::withoutFormat(Special_describe()));
  Serial.print(F(" "));
  Serial.print(Device_count);
  Serial.print(F(" "));
  Serial.println(Device_all.length());
}

void loop() {}
