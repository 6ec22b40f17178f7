// order-and-growth: written by tsino from order-and-growth.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Literal;

struct Literal : tsino::Object {
  int32_t b = 0;
  String item2;
  int32_t a = 0;
  String item1;
  void construct(int32_t b, String item2, int32_t a, String item1) {
    this->b = b;
    this->item2 = tsino::moved(item2);
    this->a = a;
    this->item1 = tsino::moved(item1);
  }
};

void setup() {
  Serial.begin(115200);
  // @run
  // Keys in the order of their making, integer-like keys first and sorted, as JavaScript has them.
  const auto scores = tsino::makeShared<tsino::Record<uint8_t>>();
  scores->set(F("zed"), 1);
  scores->set(F("ann"), 2);
  scores->set(F("zed"), 3);
  Serial.print(tsino::withoutFormat(scores->keys().join()));
  Serial.print(F(" "));
  Serial.println(scores->values().join());
  scores->set(F("10"), 4);
  scores->set(F("9"), 5);
  scores->set(F("-1"), 6);
  scores->set(F("01"), 7);
  scores->set(F("1.5"), 8);
  Serial.print(tsino::withoutFormat(scores->keys().join()));
  Serial.print(F(" "));
  Serial.println(scores->values().join());
  scores->remove(F("zed"));
  scores->set(F("zed"), 9);
  Serial.print(tsino::withoutFormat(scores->keys().join()));
  Serial.print(F(" "));
  Serial.println(scores->size());
  const auto byNumber = tsino::makeRecord<String>({{F("3"), F("three")}, {F("1"), F("one")}});
  byNumber->set(String(2), F("two"));
  byNumber->set(String(20), F("twenty"));
  tsino::Optional<String> getResult = byNumber->get(String(4));
  Serial.print(tsino::withoutFormat(byNumber->keys().join()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(byNumber->get(String(1 + 1))));
  Serial.print(F(" "));
  Serial.println(getResult.has() ? getResult.value() : String(F("none")));
  for (const auto& entry : scores->entries()) {
    const String& key = entry.key();
    if (scores->at(key) > 6) {
      Serial.print(tsino::withoutFormat(key));
      Serial.print(F(" "));
      Serial.println(tsino::optionalText(scores->get(key)));
    }
  }
  const tsino::Ref<Literal> literal = tsino::make<Literal>(1, F("x"), 3, F("y"));
  Serial.print(tsino::withoutFormat(tsino::Array<String>{F("1"), F("2"), F("b"), F("a")}.join()));
  Serial.print(F(" "));
  Serial.print(literal->item2);
  Serial.print(F(" "));
  Serial.println(literal->a);
  const auto many = tsino::makeShared<tsino::Record<int32_t>>();
  for (int32_t i = 0; i < 60; i++) many->set(tsino::concat(F("k"), String(i * 7 % 60)), i);
  String text = F("");
  tsino::Array<String> list = many->keys();
  for (const String& key : list) {
    if (many->at(key) % 13 == 0) text += tsino::concat(key, F(" "));
  }
  tsino::Optional<int32_t> getResult2 = many->get(F("k60"));
  Serial.print(tsino::withoutFormat(text));
  Serial.print(F(" "));
  Serial.print(many->size());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(many->get(F("k59"))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !getResult2.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
          (double)getResult2.value()));
  Serial.println();
}

void loop() {}
