// copied-where-wanted: written by tsino from copied-where-wanted.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Port;
struct Part;

struct Port : tsino::Object {
  String name;
  int32_t pin = 0;
  void construct(String name, int32_t pin) {
    this->name = tsino::moved(name);
    this->pin = pin;
  }
};

struct Part : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> pin;
  int32_t id = 0;
  void construct(tsino::Optional<String> name, tsino::Optional<int32_t> pin, int32_t id) {
    this->name = tsino::moved(name);
    this->pin = tsino::moved(pin);
    this->id = id;
  }
};

int32_t made = 0;

tsino::Ref<Port> open_(const __FlashStringHelper* name) {
  made++;
  Serial.print(F("open "));
  Serial.println(name);
  return tsino::make<Port>(name, made);
}

bool isFree(const __FlashStringHelper* name) {
  Serial.print(F("ask "));
  Serial.println(name);
  return made % 2 == 0;
}

tsino::Ref<Part> part(bool isNew, const tsino::Array<tsino::Ref<Port>>& ports) {
  tsino::Optional<tsino::Ref<Port>> value = isNew ? tsino::Optional<tsino::Ref<Port>>(
      open_(F("new"))) : tsino::Optional<tsino::Ref<Port>>{};
  tsino::Optional<tsino::Ref<Port>> value2 = !isNew ? tsino::Optional<tsino::Ref<Port>>(
      open_(F("old"))) : tsino::Optional<tsino::Ref<Port>>{};
  bool value3 = ports.length() > 0;
  tsino::Optional<tsino::Ref<Port>> value4 = value3 ? tsino::Optional<tsino::Ref<Port>>(ports[0]) : tsino::Optional<tsino::Ref<Port>>{};
  return tsino::make<Part>(
      value3 ? tsino::Optional<String>(value4.value()->name) : !isNew ? tsino::Optional<String>(
          value2.value()->name) : isNew ? tsino::Optional<String>(value.value()->name) : tsino::Optional<String>{},
      value3 ? tsino::Optional<int32_t>(value4.value()->pin) : !isNew ? tsino::Optional<int32_t>(
          value2.value()->pin) : isNew ? tsino::Optional<int32_t>(value.value()->pin) : tsino::Optional<int32_t>{},
      made);
}

tsino::Ref<Part> nested(bool isNew) {
  bool value = isNew && isFree(F("a"));
  tsino::Optional<tsino::Ref<Port>> value2 = isNew && value ? tsino::Optional<tsino::Ref<Port>>(
      open_(F("a"))) : tsino::Optional<tsino::Ref<Port>>{};
  bool value3 = !isNew && isFree(F("b"));
  tsino::Optional<tsino::Ref<Port>> value4 = !isNew && value3 ? tsino::Optional<tsino::Ref<Port>>(
      open_(F("b"))) : tsino::Optional<tsino::Ref<Port>>{};
  return tsino::make<Part>(
      !isNew && value3 ? tsino::Optional<String>(value4.value()->name) : isNew && value ? tsino::Optional<String>(
          value2.value()->name) : tsino::Optional<String>{},
      !isNew && value3 ? tsino::Optional<int32_t>(value4.value()->pin) : isNew && value ? tsino::Optional<int32_t>(
          value2.value()->pin) : tsino::Optional<int32_t>{},
      isNew ? 1 : 0);
}

String labelOf(const tsino::Ref<Part>& part_) {
  const int32_t id = part_->id;
  const tsino::Optional<String>& name = part_->name;
  const tsino::Optional<int32_t> pin = part_->pin;
  return tsino::concat(
      String(id),
      F(" "),
      name.has() ? name.value() : String(F("none")),
      F(" "),
      String(pin.valueOr(-1)));
}

void setup() {
  Serial.begin(115200);

  Serial.println(labelOf(part(true, tsino::Array<tsino::Ref<Port>>{})));
  Serial.println(labelOf(part(false, tsino::Array<tsino::Ref<Port>>{})));
  Serial.println(
      labelOf(part(false, tsino::Array<tsino::Ref<Port>>{tsino::make<Port>(F("fixed"), 9)})));
  tsino::Array<bool> list{true, false, true, false};
  for (const bool isNew : list) Serial.println(labelOf(nested(isNew)));
}

void loop() {}
