// for-in-over-indices: written by tsino from for-in-over-indices.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

struct Field;
struct Shape;

struct Field : tsino::Object {
  tsino::Shared<tsino::Array<String>> items;
  void construct(tsino::Shared<tsino::Array<String>> items) {
    this->items = tsino::moved(items);
  }
};

struct Shape : tsino::Object {
  int32_t p = 0;
  int32_t q = 0;
  void construct(int32_t p, int32_t q) {
    this->p = p;
    this->q = q;
  }
};

// @run
// Indices of arrays and typed arrays by `for … in`: text, taken at the start; what is lost does not come.
const char list[][2] PROGMEM = {"a", "b", "c"};

tsino::Array<uint8_t> make() {
  Serial.println(F("once"));
  return tsino::Array<uint8_t>{5, 6};
}

void setup() {
  Serial.begin(115200);
  {
    const int32_t count = 3;
    for (int32_t at = 0; at < count; at++) {
      if (at >= 3) continue;
      const String index = String(at);
      Serial.print(F("string "));
      Serial.print(index);
      Serial.print(1);
      Serial.print(F(" "));
      Serial.println(tsino::tableText(list, tsino::exactInt(tsino::toNumber(index))));
    }
  }
  tsino::Array<double> grown{1.0, 2.0};
  {
    const int32_t count = grown.length();
    for (int32_t at = 0; at < count; at++) {
      if (at >= grown.length()) continue;
      const String i = String(at);
      if (grown.length() < 5) grown.push(tsino::toNumber(i) + 10.0);
    }
  }
  Serial.println(grown.join());
  tsino::Array<uint8_t> shrunk{1, 2, 3, 4};
  String seen = F("");
  {
    const int32_t count = shrunk.length();
    for (int32_t at = 0; at < count; at++) {
      if (at >= shrunk.length()) continue;
      const String i = String(at);
      seen += i;
      if (i == F("0")) shrunk.setLength(2);
      if (i == F("1")) shrunk.push(7, 8, 9);
    }
  }
  Serial.print(tsino::withoutFormat(seen));
  Serial.print(F(" "));
  Serial.println(shrunk.join());
  {
    tsino::Uint8Array list_ = tsino::Uint8Array(3);
    const int32_t count = list_.length();
    for (int32_t at = 0; at < count; at++) {
      const String i = String(at);
      seen += i;
    }
  }
  {
    tsino::Array<String> list_;
    const int32_t count = list_.length();
    for (int32_t at = 0; at < count; at++) {
      if (at >= list_.length()) continue;
      const String i = String(at);
      seen += tsino::concat(F("never"), i);
    }
  }
  Serial.println(seen);
  tsino::Array<tsino::Function<String()>> makers;
  {
    tsino::Array<uint8_t> list_{7, 8, 9};
    const int32_t count = list_.length();
    for (int32_t at = 0; at < count; at++) {
      if (at >= list_.length()) continue;
      tsino::Ref<tsino::Cell<String>> name = tsino::make<tsino::Cell<String>>(String(at));
      if (name->value == F("1")) continue;
      makers.push([name]() -> String { return name->value; });
      name->value += F("!");
    }
  }
  Serial.println(
      makers.map<String>([](const tsino::Function<String()>& make_) -> String { return make_(); }).join());
  String last = F("none");
  {
    const int32_t count = 3;
    for (int32_t at = 0; at < count; at++) {
      {
        if (at >= 3) continue;
        String name = String(at);
        last = tsino::moved(name);
        {
          const int32_t count2 = 3;
          for (int32_t at2 = 0; at2 < count2; at2++) {
            if (at2 >= 3) continue;
            const String inner = String(at2);
            if (inner == F("1")) goto next_loop1;
            if (last == F("2")) goto end_loop1;
            Serial.print(tsino::withoutFormat(last));
            Serial.print(F(" "));
            Serial.println(inner);
          }
        }
      }
      next_loop1:;
    }
    end_loop1:;
  }
  Serial.println(last);
  double sum = 0.0;
  {
    tsino::Array<uint8_t> list_ = make();
    const int32_t count = list_.length();
    for (int32_t at = 0; at < count; at++) {
      if (at >= list_.length()) continue;
      const String i = String(at);
      sum += tsino::toNumber(i) + 1.0;
    }
  }
  tsino::inspect(Serial, sum);
  Serial.println();
  tsino::Shared<tsino::Array<uint8_t>> current = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1, 2, 3});
  String turns = F("");
  {
    tsino::Shared<tsino::Array<uint8_t>> list_ = current;
    const int32_t count = list_->length();
    for (int32_t at = 0; at < count; at++) {
      if (at >= list_->length()) continue;
      const String i = String(at);
      turns += i;
      current = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
    }
  }
  Serial.print(tsino::withoutFormat(turns));
  Serial.print(F(" "));
  Serial.println(current->length());
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})};
  {
    const int32_t count = rows.length();
    for (int32_t at = 0; at < count; at++) {
      if (at >= rows.length()) continue;
      const String r = String(at);
      const tsino::Shared<tsino::Array<uint8_t>>& list_ = rows[tsino::exactInt(tsino::toNumber(r))];
      const int32_t count2 = list_->length();
      for (int32_t at2 = 0; at2 < count2; at2++) {
        if (at2 >= list_->length()) continue;
        const String c = String(at2);
        Serial.print(tsino::withoutFormat(r));
        Serial.print(F(" "));
        Serial.print(c);
        Serial.print(F(" "));
        Serial.println(
            (*rows[tsino::exactInt(tsino::toNumber(r))])[tsino::exactInt(tsino::toNumber(c))]);
      }
    }
  }
  const tsino::Ref<Field> field = tsino::make<Field>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("y")}));
  String keyed;
  tsino::Array<String> list_{F("p"), F("q")};
  for (const String& name : list_) {
    keyed = name;
    Serial.println(keyed);
  }
  {
    tsino::Shared<tsino::Array<String>> list2 = field->items;
    const int32_t count = list2->length();
    for (int32_t at = 0; at < count; at++) {
      if (at >= list2->length()) continue;
      const String i = String(at);
      field->items = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("z")});
      Serial.print(tsino::withoutFormat(i));
      Serial.print(F(" "));
      Serial.println(field->items->length());
    }
  }
}

void loop() {}
