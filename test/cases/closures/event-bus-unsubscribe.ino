// event-bus-unsubscribe: written by tsino from event-bus-unsubscribe.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct CreateBus;

struct CreateBus : tsino::Object {
  tsino::Function<tsino::Function<bool()>(const tsino::Function<void(int32_t)>&)> on;
  tsino::Function<int32_t(int32_t)> emit;
  void construct(tsino::Function<tsino::Function<bool()>(const tsino::Function<void(int32_t)>&)> on, tsino::Function<int32_t(int32_t)> emit) {
    this->on = tsino::moved(on);
    this->emit = tsino::moved(emit);
  }
};

tsino::Ref<CreateBus> createBus() {
  tsino::Ref<tsino::Cell<tsino::Shared<tsino::Array<tsino::Function<void(int32_t)>>>>> listeners = tsino::make<tsino::Cell<tsino::Shared<tsino::Array<tsino::Function<void(int32_t)>>>>>(
      tsino::makeShared<tsino::Array<tsino::Function<void(int32_t)>>>(
          tsino::Array<tsino::Function<void(int32_t)>>{}));
  return tsino::make<CreateBus>(
      [listeners](const tsino::Function<void(int32_t)>& listener) -> tsino::Function<bool()> {
        listeners->value->push(listener);
        return [listeners, listener]() -> bool {
          const int32_t before = listeners->value->length();
          listeners->value = tsino::makeShared<tsino::Array<tsino::Function<void(int32_t)>>>(
              listeners->value->filter(
                  [&](const tsino::Function<void(int32_t)>& one) -> bool {
                    return one != listener;
                  }));
          return listeners->value->length() < before;
        };
      },
      [listeners](int32_t value) -> int32_t {
        tsino::Shared<tsino::Array<tsino::Function<void(int32_t)>>> list = listeners->value;
        for (int32_t i = 0; i < list->length(); i++) {
          const tsino::Function<void(int32_t)> listener = (*list)[i];
          listener(value);
        }
        return listeners->value->length();
      });
}

const tsino::Ref<CreateBus> bus = createBus();
tsino::Array<String> seen;
tsino::Function<bool()> offB;

void setup() {
  Serial.begin(115200);
  const tsino::Function<bool()> offA = bus->on(
      [](int32_t value) { seen.push(tsino::concat(F("a"), String(value))); });
  offB = bus->on(
      [](int32_t value) {
        seen.push(tsino::concat(F("b"), String(value)));
        if (value > 1) offB();
      });
  bus->on(
      [](int32_t value) {
        seen.push(tsino::concat(F("c"), String(value)));
        if (value == 2) {
          bus->on([](int32_t late) { seen.push(tsino::concat(F("d"), String(late))); });
        }
      });
  int32_t value = bus->emit(1);
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(seen.join());
  int32_t value2 = bus->emit(2);
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(seen.join());
  int32_t value3 = bus->emit(3);
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(seen.join());
  bool value4 = offA();
  bool value5 = offA();
  int32_t value6 = bus->emit(4);
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value6);
  Serial.print(F(" "));
  Serial.println(seen.slice(-2).join());
}

void loop() {}
