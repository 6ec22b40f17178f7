// plucked-lengths: written by tsino from plucked-lengths.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Shape;
struct Shape_;

struct Shape : tsino::Object {
  int32_t a = 0;
  String b;
  void construct(int32_t a, String b) {
    this->a = a;
    this->b = tsino::moved(b);
  }
};

struct Shape_ : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

// @run
// object[key] of lists and text, where the key is "length".
tsino::Array<int32_t> pluck_length(const tsino::Array<tsino::Array<uint8_t>>& xs, const __FlashStringHelper* key) {
  return xs.map<int32_t>([](const tsino::Array<uint8_t>& x) -> int32_t { return x.length(); });
}

// @run
// object[key] of lists and text, where the key is "length".
tsino::Array<int32_t> pluck_length_(const tsino::Array<String>& xs, const __FlashStringHelper* key) {
  return xs.map<int32_t>([](const String& x) -> int32_t { return tsino::length(x); });
}

// @run
// object[key] of lists and text, where the key is "length".
tsino::Array<String> pluck_b(const tsino::Array<tsino::Ref<Shape>>& xs, const __FlashStringHelper* key) {
  return xs.map<String>([](const tsino::Ref<Shape>& x) -> String { return x->b; });
}

tsino::Array<String> sortBy_length(const tsino::Array<String>& xs, const __FlashStringHelper* key) {
  return xs.copy().sort(
      [](const String& a, const String& b) -> int32_t {
        return tsino::length(a) < tsino::length(b) ? -1 : tsino::length(a) > tsino::length(b) ? 1 : 0;
      });
}

tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> sortBy_length_(const tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>& xs, const __FlashStringHelper* key) {
  return xs.copy().sort(
      [](const tsino::Shared<tsino::Array<uint8_t>>& a, const tsino::Shared<tsino::Array<uint8_t>>& b) -> int32_t {
        return a->length() < b->length() ? -1 : a->length() > b->length() ? 1 : 0;
      });
}

tsino::Array<tsino::Ref<Shape_>> sortBy_n(const tsino::Array<tsino::Ref<Shape_>>& xs, const __FlashStringHelper* key) {
  return xs.copy().sort(
      [](const tsino::Ref<Shape_>& a, const tsino::Ref<Shape_>& b) -> int32_t {
        return a->n < b->n ? -1 : a->n > b->n ? 1 : 0;
      });
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(
      Serial,
      pluck_length(
          tsino::Array<tsino::Array<uint8_t>>{
              tsino::Array<uint8_t>{1, 2},
              tsino::Array<uint8_t>{3}},
          F("length")));
  Serial.println();
  tsino::inspect(Serial, pluck_length_(tsino::Array<String>{F("ab"), F("c")}, F("length")));
  Serial.println();
  tsino::inspect(
      Serial,
      pluck_b(tsino::Array<tsino::Ref<Shape>>{tsino::make<Shape>(1, F("x"))}, F("b")));
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> value = sortBy_length_(
      tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4})},
      F("length"));
  tsino::Array<tsino::Ref<Shape_>> value2 = sortBy_n(
      tsino::Array<tsino::Ref<Shape_>>{tsino::make<Shape_>(2), tsino::make<Shape_>(1)},
      F("n"));
  tsino::inspect(
      Serial,
      sortBy_length(tsino::Array<String>{F("ccc"), F("a"), F("bb")}, F("length")));
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  const __FlashStringHelper* const by = F("length");
  Serial.print(tsino::length(F("text")));
  Serial.print(F(" "));
  Serial.println(tsino::Array<uint8_t>{1, 2, 3}.length());
}

void loop() {}
