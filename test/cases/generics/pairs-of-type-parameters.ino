// pairs-of-type-parameters: written by tsino from pairs-of-type-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Seq_string;
struct Pairs;
struct Seq_Pairs;
struct Deep;
struct Deep_;
struct Seq_Deep;
struct Seq_number;
struct Seq_Indexed;
struct Seq_boolean;

// @run
// Pairs that a method of a generic class makes are those that its callers name: one class for both.
struct Seq_string : tsino::Object {
  tsino::Shared<tsino::Array<String>> xs;
  void construct(tsino::Shared<tsino::Array<String>> xs);
  tsino::Ref<Seq_string> filter(const tsino::Function<bool(const String&)>& f);
  tsino::Shared<tsino::Array<String>> toArray();
  tsino::Ref<Seq_Pairs> zip(const tsino::Ref<Seq_number>& o);
  tsino::Ref<Seq_Indexed> indexed();
};

struct Pairs : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

// @run
// Pairs that a method of a generic class makes are those that its callers name: one class for both.
struct Seq_Pairs : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Pairs>>> xs;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Pairs>>> xs);
  tsino::Ref<Seq_Pairs> filter(const tsino::Function<bool(const tsino::Ref<Pairs>&)>& f);
  tsino::Shared<tsino::Array<tsino::Ref<Pairs>>> toArray();
  tsino::Ref<Seq_string> map(const tsino::Function<String(const tsino::Ref<Pairs>&)>& f);
};

struct Deep : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Deep_ : tsino::Object {
  tsino::Ref<Deep> item0;
  bool item1 = false;
  void construct(tsino::Ref<Deep> item0, bool item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

// @run
// Pairs that a method of a generic class makes are those that its callers name: one class for both.
struct Seq_Deep : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Deep_>>> xs;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Deep_>>> xs);
  tsino::Ref<Seq_Deep> filter(const tsino::Function<bool(const tsino::Ref<Deep_>&)>& f);
  tsino::Shared<tsino::Array<tsino::Ref<Deep_>>> toArray();
};

// @run
// Pairs that a method of a generic class makes are those that its callers name: one class for both.
struct Seq_number : tsino::Object {
  tsino::Shared<tsino::Array<int32_t>> xs;
  void construct(tsino::Shared<tsino::Array<int32_t>> xs);
  tsino::Ref<Seq_number> filter(const tsino::Function<bool(int32_t)>& f);
  tsino::Shared<tsino::Array<int32_t>> toArray();
};

// @run
// Pairs that a method of a generic class makes are those that its callers name: one class for both.
struct Seq_Indexed : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Deep>>> xs;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Deep>>> xs);
  tsino::Ref<Seq_Indexed> filter(const tsino::Function<bool(const tsino::Ref<Deep>&)>& f);
  tsino::Shared<tsino::Array<tsino::Ref<Deep>>> toArray();
  tsino::Ref<Seq_Deep> zip(const tsino::Ref<Seq_boolean>& o);
};

// @run
// Pairs that a method of a generic class makes are those that its callers name: one class for both.
struct Seq_boolean : tsino::Object {
  tsino::Shared<tsino::Array<bool>> xs;
  void construct(tsino::Shared<tsino::Array<bool>> xs);
  tsino::Ref<Seq_boolean> filter(const tsino::Function<bool(bool)>& f);
  tsino::Shared<tsino::Array<bool>> toArray();
};

void Seq_string::construct(tsino::Shared<tsino::Array<String>> xs) {
  this->xs = tsino::moved(xs);
}

tsino::Ref<Seq_string> Seq_string::filter(const tsino::Function<bool(const String&)>& f) {
  return tsino::make<Seq_string>(
      tsino::makeShared<tsino::Array<String>>(
          this->xs->filter([&](const String& x) -> bool { return f(x); })));
}

tsino::Shared<tsino::Array<String>> Seq_string::toArray() {
  return this->xs;
}

void Seq_Pairs::construct(tsino::Shared<tsino::Array<tsino::Ref<Pairs>>> xs) {
  this->xs = tsino::moved(xs);
}

tsino::Ref<Seq_Pairs> Seq_Pairs::filter(const tsino::Function<bool(const tsino::Ref<Pairs>&)>& f) {
  return tsino::make<Seq_Pairs>(
      tsino::makeShared<tsino::Array<tsino::Ref<Pairs>>>(
          this->xs->filter([&](const tsino::Ref<Pairs>& x) -> bool { return f(x); })));
}

tsino::Shared<tsino::Array<tsino::Ref<Pairs>>> Seq_Pairs::toArray() {
  return this->xs;
}

void Seq_Deep::construct(tsino::Shared<tsino::Array<tsino::Ref<Deep_>>> xs) {
  this->xs = tsino::moved(xs);
}

tsino::Ref<Seq_Deep> Seq_Deep::filter(const tsino::Function<bool(const tsino::Ref<Deep_>&)>& f) {
  return tsino::make<Seq_Deep>(
      tsino::makeShared<tsino::Array<tsino::Ref<Deep_>>>(
          this->xs->filter([&](const tsino::Ref<Deep_>& x) -> bool { return f(x); })));
}

tsino::Shared<tsino::Array<tsino::Ref<Deep_>>> Seq_Deep::toArray() {
  return this->xs;
}

void Seq_number::construct(tsino::Shared<tsino::Array<int32_t>> xs) {
  this->xs = tsino::moved(xs);
}

tsino::Ref<Seq_number> Seq_number::filter(const tsino::Function<bool(int32_t)>& f) {
  return tsino::make<Seq_number>(
      tsino::makeShared<tsino::Array<int32_t>>(
          this->xs->filter([&](int32_t x) -> bool { return f(x); })));
}

tsino::Shared<tsino::Array<int32_t>> Seq_number::toArray() {
  return this->xs;
}

tsino::Ref<Seq_Pairs> Seq_string::zip(const tsino::Ref<Seq_number>& o) {
  const int32_t n = tsino::minimum<int32_t>(this->xs->length(), o->xs->length());
  tsino::Shared<tsino::Array<tsino::Ref<Pairs>>> out = tsino::makeShared<tsino::Array<tsino::Ref<Pairs>>>(
      tsino::Array<tsino::Ref<Pairs>>{});
  for (int32_t i = 0; i < n; i++) out->push(tsino::make<Pairs>((*this->xs)[i], (*o->xs)[i]));
  return tsino::make<Seq_Pairs>(tsino::moved(out));
}

void Seq_Indexed::construct(tsino::Shared<tsino::Array<tsino::Ref<Deep>>> xs) {
  this->xs = tsino::moved(xs);
}

tsino::Ref<Seq_Indexed> Seq_Indexed::filter(const tsino::Function<bool(const tsino::Ref<Deep>&)>& f) {
  return tsino::make<Seq_Indexed>(
      tsino::makeShared<tsino::Array<tsino::Ref<Deep>>>(
          this->xs->filter([&](const tsino::Ref<Deep>& x) -> bool { return f(x); })));
}

tsino::Shared<tsino::Array<tsino::Ref<Deep>>> Seq_Indexed::toArray() {
  return this->xs;
}

tsino::Ref<Seq_Indexed> Seq_string::indexed() {
  return tsino::make<Seq_Indexed>(
      tsino::makeShared<tsino::Array<tsino::Ref<Deep>>>(
          this->xs->map<tsino::Ref<Deep>>(
              [](const String& x, int32_t i) -> tsino::Ref<Deep> {
                return tsino::make<Deep>(i, x);
              })));
}

void Seq_boolean::construct(tsino::Shared<tsino::Array<bool>> xs) {
  this->xs = tsino::moved(xs);
}

tsino::Ref<Seq_boolean> Seq_boolean::filter(const tsino::Function<bool(bool)>& f) {
  return tsino::make<Seq_boolean>(
      tsino::makeShared<tsino::Array<bool>>(this->xs->filter([&](bool x) -> bool { return f(x); })));
}

tsino::Shared<tsino::Array<bool>> Seq_boolean::toArray() {
  return this->xs;
}

tsino::Ref<Seq_Deep> Seq_Indexed::zip(const tsino::Ref<Seq_boolean>& o) {
  const int32_t n = tsino::minimum<int32_t>(this->xs->length(), o->xs->length());
  tsino::Shared<tsino::Array<tsino::Ref<Deep_>>> out = tsino::makeShared<tsino::Array<tsino::Ref<Deep_>>>(
      tsino::Array<tsino::Ref<Deep_>>{});
  for (int32_t i = 0; i < n; i++) out->push(tsino::make<Deep_>((*this->xs)[i], (*o->xs)[i]));
  return tsino::make<Seq_Deep>(tsino::moved(out));
}

tsino::Ref<Seq_string> Seq_Pairs::map(const tsino::Function<String(const tsino::Ref<Pairs>&)>& f) {
  return tsino::make<Seq_string>(
      tsino::makeShared<tsino::Array<String>>(
          this->xs->map<String>([&](const tsino::Ref<Pairs>& x) -> String { return f(x); })));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Seq_string> names = tsino::make<Seq_string>(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("b"), F("a"), F("c")}));
  tsino::Ref<Seq_Pairs> pairs = names->zip(
      tsino::make<Seq_number>(
          tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{3, 1, 2})));
  tsino::Shared<tsino::Array<tsino::Ref<Pairs>>> list = pairs->toArray();
  for (const tsino::Ref<Pairs>& item : *list) {
    const String& n = item->item0;
    const int32_t k = item->item1;
    Serial.print(tsino::withoutFormat(n));
    Serial.print(F(" "));
    Serial.println(k);
  }
  pairs = pairs->filter(
      [](const tsino::Ref<Pairs>& given) -> bool {
        const int32_t k = given->item1;
        return k > 1;
      });
  Serial.println(pairs->toArray()->length());
  const tsino::Ref<Seq_Deep> deep = names->indexed()->zip(
      tsino::make<Seq_boolean>(
          tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true, false})));
  tsino::Shared<tsino::Array<tsino::Ref<Deep_>>> list2 = deep->toArray();
  for (const tsino::Ref<Deep_>& item : *list2) {
    const int32_t i = item->item0->item0;
    const String& n = item->item0->item1;
    const bool on = item->item1;
    Serial.print(i);
    Serial.print(F(" "));
    Serial.print(n);
    Serial.print(F(" "));
    Serial.println(on ? F("true") : F("false"));
  }
  for (int32_t r = 0; r < 2; r++) {
    pairs = names->zip(
        tsino::make<Seq_number>(
            tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{r, r + 1})));
    Serial.println(
        pairs->map(
            [](const tsino::Ref<Pairs>& given) -> String {
              const String& n = given->item0;
              const int32_t k = given->item1;
              return tsino::concat(n, String(k));
            })->toArray()->join());
  }
  pairs = tsino::make<Seq_Pairs>(
      tsino::makeShared<tsino::Array<tsino::Ref<Pairs>>>(
          tsino::Array<tsino::Ref<Pairs>>{tsino::make<Pairs>(F("z"), 9)}));
  tsino::Shared<tsino::Array<tsino::Ref<Pairs>>> toArrayResult = pairs->toArray();
  const tsino::Ref<Pairs> first = (*toArrayResult)[0];
  first->item1 = 10;
  tsino::inspect(Serial, pairs->toArray());
  Serial.println();
}

void loop() {}
