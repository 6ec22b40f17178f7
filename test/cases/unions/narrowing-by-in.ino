// narrowing-by-in: written by tsino from narrowing-by-in.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Animal;
struct Message;
struct Value;

struct Animal : tsino::Object {
  tsino::Optional<tsino::Function<String()>> fly;
  tsino::Optional<int32_t> wings;
  tsino::Function<String()> swim;
  tsino::Optional<int32_t> depth;
  void construct(tsino::Optional<tsino::Function<String()>> fly, tsino::Optional<int32_t> wings, tsino::Function<String()> swim = tsino::Function<String()>{}, tsino::Optional<int32_t> depth = {}) {
    this->fly = tsino::moved(fly);
    this->wings = tsino::moved(wings);
    this->swim = tsino::moved(swim);
    this->depth = tsino::moved(depth);
  }
};

struct Message : tsino::Object {
  String text;
  tsino::Optional<int32_t> code;
  tsino::Shared<tsino::Array<uint8_t>> data;
  tsino::Optional<bool> urgent;
  void construct(String text, tsino::Optional<int32_t> code = {}, tsino::Shared<tsino::Array<uint8_t>> data = tsino::Shared<tsino::Array<uint8_t>>{}, tsino::Optional<bool> urgent = {}) {
    this->text = tsino::moved(text);
    this->code = tsino::moved(code);
    this->data = tsino::moved(data);
    this->urgent = tsino::moved(urgent);
  }
};

struct Value : tsino::Object {
  String text;
  void construct(String text) {
    this->text = tsino::moved(text);
  }
};

String act(const tsino::Ref<Animal>& animal) {
  return animal->fly.has() ? tsino::concat(animal->fly.value()(), String(animal->wings.value())) : animal->swim();
}

String show(const tsino::Ref<Message>& message) {
  if (message->code.has()) {
    return tsino::concat(
        F("#"),
        String(message->code.value()),
        F(":"),
        String(message->data->length()));
  }
  if (message->urgent.has()) return tsino::toUpperCase(message->text);
  return message->text;
}

String wrap(const tsino::Union<String, tsino::Ref<Value>>& value) {
  return value.is<tsino::Ref<Value>>() && ((void)value.get<tsino::Ref<Value>>(), true) ? value.get<tsino::Ref<Value>>()->text : tsino::concat(
      F("plain "),
      value.get<String>());
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Animal> duck = tsino::make<Animal>(
      tsino::Optional<tsino::Function<String()>>([]() -> String { return F("flies"); }),
      tsino::Optional<int32_t>(2));
  const tsino::Ref<Animal> carp = tsino::make<Animal>(
      tsino::Optional<tsino::Function<String()>>{},
      tsino::Optional<int32_t>{},
      []() -> String { return F("swims"); },
      tsino::Optional<int32_t>(3));
  tsino::Ref<Animal> value = tsino::make<Animal>(
      tsino::Optional<tsino::Function<String()>>{},
      tsino::Optional<int32_t>{},
      tsino::Function<String()>{});
  Animal* self = tsino::pointerTo(value);
  value->swim = [self]() -> String {
    const tsino::Ref<Animal> held = tsino::Ref<Animal>(self);
    return tsino::concat(
        F("swims deep at "),
        tsino::toText(
            !self->depth.has() ? tsino::Union<double, String>(String(F("unknown"))) : tsino::Union<double, String>(
                (double)self->depth.value())));
  };
  const tsino::Ref<Animal> shark = value;
  tsino::Array<tsino::Ref<Animal>> animals{duck, carp, shark};
  Serial.println(
      animals.map<String>([](const tsino::Ref<Animal>& animal) -> String { return act(animal); }).join());
  carp->depth = 100;
  Serial.print(
      animals.filter([](const tsino::Ref<Animal>& animal) -> bool { return animal->depth.has(); }).length());
  Serial.print(F(" "));
  Serial.println(shark->depth.has() ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Message>> messages{
      tsino::make<Message>(F("hello")),
      tsino::make<Message>(
          String{},
          tsino::Optional<int32_t>(7),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})),
      tsino::make<Message>(
          F("fire"),
          tsino::Optional<int32_t>{},
          tsino::Shared<tsino::Array<uint8_t>>{},
          tsino::Optional<bool>(true))};
  Serial.println(
      messages.map<String>(
          [](const tsino::Ref<Message>& message) -> String { return show(message); }).join(F(" ")));
  Serial.print(tsino::withoutFormat(wrap(tsino::Union<String, tsino::Ref<Value>>(String(F("a"))))));
  Serial.print(F(" "));
  Serial.println(wrap(tsino::Union<String, tsino::Ref<Value>>(tsino::make<Value>(F("b")))));
  tsino::Ref<Animal> current = duck;
  for (int32_t i = 0; i < 3; i++) {
    Serial.print(tsino::withoutFormat(act(current)));
    Serial.print(F(" "));
    Serial.println(current->wings.has() ? F("true") : F("false"));
    current = animals[(i + 1) % animals.length()];
  }
}

void loop() {}
