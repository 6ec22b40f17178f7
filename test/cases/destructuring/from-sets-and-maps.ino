// from-sets-and-maps: written by tsino from from-sets-and-maps.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

struct Second;

struct Second : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Array patterns take from Sets, Maps and what their keys, values and entries give, in the order of insertion.
  const auto seen = tsino::makeShared<tsino::Set<uint8_t>>(5, 6, 7);
  tsino::Array<uint8_t> seen2 = seen->values();
  const int32_t first = seen2[0];
  const int32_t third = seen2.get(2).valueOr(33);
  const int32_t fourth = seen2.get(3).valueOr(44);
  Serial.print(first);
  Serial.print(F(" "));
  Serial.print(third);
  Serial.print(F(" "));
  Serial.println(fourth);
  tsino::Array<uint8_t> seen3 = seen->values();
  tsino::Array<uint8_t> copy = seen3.slice(0);
  copy.push(8);
  Serial.print(tsino::withoutFormat(copy.join()));
  Serial.print(F(" "));
  Serial.println(seen->size());
  const auto ages = tsino::makeMap<String, uint8_t>({{F("ann"), 31}, {F("bob"), 27}});
  tsino::Array<tsino::Ref<Second>> ages2 = ages->keys().map<tsino::Ref<Second>>(
      [&](const String& value) -> tsino::Ref<Second> {
        return tsino::make<Second>(value, ages->at(value));
      });
  const String name = ages2[0]->item0;
  const int32_t age = ages2[0]->item1;
  const tsino::Ref<Second> second = ages2[1];
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  Serial.print(age);
  Serial.print(F(" "));
  Serial.print(second->item0);
  Serial.print(F(" "));
  Serial.println(second->item1);
  tsino::Array<String> keysResult = ages->keys();
  const String last = keysResult[1];
  tsino::Array<uint8_t> valuesResult = ages->values();
  const int32_t oldest = valuesResult.get(0).valueOr(0);
  tsino::Array<uint8_t> rest = valuesResult.slice(1);
  Serial.print(tsino::withoutFormat(last));
  Serial.print(F(" "));
  Serial.print(oldest);
  Serial.print(F(" "));
  Serial.println(rest.join());
  const auto fifo = tsino::makeShared<tsino::Set<String>>();
  String out = F("");
  tsino::Array<String> list{F("a"), F("b"), F("c"), F("d")};
  for (const String& word_ : list) {
    fifo->add(word_);
    if (fifo->size() > 2) {
      tsino::Array<String> fifo2 = fifo->values();
      const String head = fifo2[0];
      out += head;
      fifo->remove(head);
    }
  }
  Serial.print(tsino::withoutFormat(out));
  Serial.print(F(" "));
  Serial.println(fifo->values().join());
}

void loop() {}
