// evaluation-order: written by tsino from evaluation-order.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

struct Target;
struct Source;
struct Shape;

struct Target : tsino::Object {
  int32_t v = 0;
  int32_t w = 0;
  void construct(int32_t v, int32_t w) {
    this->v = v;
    this->w = w;
  }
};

struct Source : tsino::Object {
  tsino::Function<int32_t()> get_a;
  tsino::Function<tsino::Optional<int32_t>()> get_b;
  tsino::Function<int32_t()> get_c;
  void construct(tsino::Function<int32_t()> get_a, tsino::Function<tsino::Optional<int32_t>()> get_b, tsino::Function<int32_t()> get_c) {
    this->get_a = tsino::moved(get_a);
    this->get_b = tsino::moved(get_b);
    this->get_c = tsino::moved(get_c);
  }
};

struct Shape : tsino::Object {
  String k;
  void construct(String k) {
    this->k = tsino::moved(k);
  }
};

// @run
// The source first, then for each name in turn: the target, the value, the default.
String log_ = "";

int32_t note(const __FlashStringHelper* text, int32_t value) {
  log_ += tsino::concat(text, F(" "));
  return value;
}

tsino::Optional<bool> note_(const __FlashStringHelper* text, tsino::Optional<bool> value = {}) {
  log_ += tsino::concat(text, F(" "));
  return value;
}

tsino::Ref<Source> note_evaluation_order(const __FlashStringHelper* text, const tsino::Ref<Source>& value) {
  log_ += tsino::concat(text, F(" "));
  return value;
}

tsino::Ref<Target> note2(const String& text, const tsino::Ref<Target>& value) {
  log_ += tsino::concat(text, F(" "));
  return value;
}

tsino::Shared<tsino::Array<tsino::Optional<int32_t>>> note3(const __FlashStringHelper* text, const tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>& value) {
  log_ += tsino::concat(text, F(" "));
  return value;
}

const __FlashStringHelper* note4(const __FlashStringHelper* text, const __FlashStringHelper* value) {
  log_ += tsino::concat(text, F(" "));
  return value;
}
const tsino::Ref<Target> box = tsino::make<Target>(0, 0);

tsino::Ref<Target> target(const __FlashStringHelper* name) {
  return note2(tsino::concat(F("target-"), name), box);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Source> source = tsino::make<Source>(
      []() -> int32_t { return note(F("get-a"), 1); },
      []() -> tsino::Optional<int32_t> {
        return (void)note_(F("get-b"), {}), tsino::Optional<int32_t>{};
      },
      []() -> int32_t { return note(F("get-c"), 3); });
  const tsino::Ref<Source> noteResult = note_evaluation_order(F("source"), source);
  const int32_t a = noteResult->get_a();
  tsino::Optional<int32_t> value = noteResult->get_b();
  const int32_t b = value.has() ? value.value() : note(F("default-b"), 20);
  const int32_t c = noteResult->get_c();
  Serial.print(a);
  Serial.print(F(" "));
  Serial.print(b);
  Serial.print(F(" "));
  Serial.print(c);
  Serial.print(F(" "));
  Serial.println(log_);

  log_ = F("");
  tsino::Ref<Source> noteResult2 = note_evaluation_order(F("source"), source);
  tsino::Ref<Target> targetResult = target(F("v"));
  targetResult->v = noteResult2->get_a();
  tsino::Ref<Target> targetResult2 = target(F("w"));
  tsino::Optional<int32_t> value2 = noteResult2->get_b();
  targetResult2->w = value2.has() ? value2.value() : note(F("default"), 5);
  Serial.print(box->v);
  Serial.print(F(" "));
  Serial.print(box->w);
  Serial.print(F(" "));
  Serial.println(log_);

  log_ = F("");
  tsino::Array<uint8_t> list{0, 0};
  tsino::Shared<tsino::Array<tsino::Optional<int32_t>>> noteResult3 = note3(
      F("values"),
      tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
          tsino::Array<tsino::Optional<int32_t>>{tsino::Optional<int32_t>(7)}));
  list.set(note(F("i0"), 0), (*noteResult3)[0].value());
  int32_t noteResult4 = note(F("i1"), 1);
  tsino::Optional<int32_t> value3 = noteResult3->length() <= 0 ? tsino::Optional<int32_t>{} : noteResult3->get(1);
  list.set(noteResult4, value3.has() ? value3.value() : note(F("default"), 8));
  Serial.print(tsino::withoutFormat(list.join()));
  Serial.print(F(" "));
  Serial.println(log_);

  log_ = F("");
  const int32_t x = note(F("first"), 1);
  const int32_t y = note(F("second"), 2);
  const int32_t q = note(F("q"), 1);
  const int32_t p = note(F("p"), 2);
  Serial.print(x);
  Serial.print(F(" "));
  Serial.print(y);
  Serial.print(F(" "));
  Serial.print(p);
  Serial.print(F(" "));
  Serial.print(q);
  Serial.print(F(" "));
  Serial.println(log_);
  int32_t i = 0;
  const int32_t d = i++;
  const int32_t e = i++;
  const int32_t f = i++;
  Serial.print(d);
  Serial.print(F(" "));
  Serial.print(e);
  Serial.print(F(" "));
  Serial.print(f);
  Serial.print(F(" "));
  Serial.println(i);
  const tsino::Ref<Shape> value4 = tsino::make<Shape>(note4(F("value"), F("v")));
  String noteResult5 = note4(F("key"), F("k"));
  const String fromKey = noteResult5 == F("k") ? value4->k : ((void)tsino::unknownName(noteResult5), String{});
  Serial.print(tsino::withoutFormat(fromKey));
  Serial.print(F(" "));
  Serial.println(log_);
}

void loop() {}
