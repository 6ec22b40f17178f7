// generics-across: written by tsino from main.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Pool_string;
struct Words;
struct Pool_number;
struct Result;
struct NotFound;
struct PairUp;
struct PairUp_;

struct Pool_string : tsino::Object {
  tsino::Function<String()> make;
  tsino::Array<String> free;
  void construct(tsino::Function<String()> make);
  String take();
  void give(const __FlashStringHelper* item);
  virtual ~Pool_string() {}
};

struct Words : Pool_string {
  String find(const String& word_);
};

struct Pool_number : tsino::Object {
  tsino::Function<int32_t()> make;
  tsino::Array<uint8_t> free;
  void construct(tsino::Function<int32_t()> make);
  int32_t take();
  void give(int32_t item);
};

struct Result : tsino::Object {
  bool ok = false;
  tsino::Ref<tsino::Error> error;
  String value;
  void construct(bool ok, tsino::Ref<tsino::Error> error, String value = String{}) {
    this->ok = ok;
    this->error = tsino::moved(error);
    this->value = tsino::moved(value);
  }
};

struct NotFound : tsino::Error {
  String key;
  void construct(const String& key);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct PairUp : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct PairUp_ : tsino::Object {
  bool item0 = false;
  double item1 = 0;
  void construct(bool item0, double item1) {
    this->item0 = item0;
    this->item1 = item1;
  }
};

// --- generic ---

String Pool_string::take() {
  tsino::Optional<String> popResult = this->free.pop();
  return popResult.has() ? popResult.value() : this->make();
}

void Pool_string::give(const __FlashStringHelper* item) {
  this->free.push(item);
}

int32_t Pool_number::take() {
  tsino::Optional<uint8_t> popResult = this->free.pop();
  return popResult.has() ? popResult.value() : this->make();
}

void Pool_number::give(int32_t item) {
  this->free.push((uint8_t)item);
}
int32_t Pool_pools = 0;

void Pool_string::construct(tsino::Function<String()> make) {
  this->free = tsino::Array<String>{};
  this->make = tsino::moved(make);
  Pool_pools++;
}

void Pool_number::construct(tsino::Function<int32_t()> make) {
  this->free = tsino::Array<uint8_t>{};
  this->make = tsino::moved(make);
  Pool_pools++;
}

tsino::Array<tsino::Ref<PairUp>> pairUp(const tsino::Array<uint8_t>& as, const tsino::Array<String>& bs) {
  return as.map<tsino::Ref<PairUp>>(
      [&](int32_t a, int32_t i) -> tsino::Ref<PairUp> { return tsino::make<PairUp>(a, bs[i]); });
}

tsino::Array<tsino::Ref<PairUp_>> pairUp_(const tsino::Array<bool>& as, const tsino::Array<double>& bs) {
  return as.map<tsino::Ref<PairUp_>>(
      [&](bool a, int32_t i) -> tsino::Ref<PairUp_> { return tsino::make<PairUp_>(a, bs[i]); });
}

tsino::Ref<Result> safe(const tsino::Function<String()>& f) {
  {
    String fResult = f();
    if (tsino::thrown()) goto caught;
    return tsino::make<Result>(true, tsino::Ref<tsino::Error>{}, tsino::moved(fResult));
  }
  caught:;
  {
    tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::make<Result>(false, tsino::moved(error));
  }
}

// --- words ---

int32_t made = 0;

void NotFound::construct(const String& key) {
  tsino::Error::construct(tsino::concat(F("no "), key, F(" among "), String(made)));
  this->name = F("NotFound");
  this->key = key;
}

String Words::find(const String& word_) {
  const tsino::Optional<String> found = this->free.find(
      [&](const String& one) -> bool { return one == word_; });
  if (!found.has()) {
    tsino::raise(tsino::make<NotFound>(word_));
    return {};
  }
  return tsino::concat(F("found "), found.value());
}
tsino::Ref<Words> words;
// @run
// Generic functions and classes used from several modules with different types; errors that cross modules.

void setup() {
  Serial.begin(115200);
  words = tsino::make<Words>([]() -> String { return tsino::concat(F("w"), String(++made)); });
  words->give(F("w1"));
  words->give(F("first"));

  const tsino::Ref<Pool_number> numbers = tsino::make<Pool_number>([]() -> int32_t { return 0; });
  numbers->give(5);
  int32_t takeResult = numbers->take();
  int32_t takeResult2 = numbers->take();
  String takeResult3 = words->take();
  int32_t lengthResult = tsino::length(words->take());
  Serial.print(takeResult);
  Serial.print(F(" "));
  Serial.print(takeResult2);
  Serial.print(F(" "));
  Serial.print(takeResult3);
  Serial.print(F(" "));
  Serial.print(lengthResult);
  Serial.print(F(" "));
  Serial.println(Pool_pools);
  tsino::Ref<PairUp_> element = pairUp_(tsino::Array<bool>{true}, tsino::Array<double>{0.5})[0];
  Serial.print(
      tsino::withoutFormat(
          pairUp(tsino::Array<uint8_t>{1, 2}, tsino::Array<String>{F("a"), F("b")}).map<String>(
              [](const tsino::Ref<PairUp>& given) -> String {
                const int32_t n = given->item0;
                const String& s = given->item1;
                return tsino::concat(s, String(n));
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::concat(element->item0 ? F("true") : F("false"), F(","), tsino::toText(element->item1)));
  tsino::Ref<Result> safeResult = safe([]() -> String { return words->find(F("w1")); });
  tsino::Ref<Result> safeResult2 = safe([]() -> String { return words->find(F("zz")); });
  tsino::Array<tsino::Ref<Result>> results{
      safeResult,
      safeResult2,
      safe([]() -> String { return F("plain"); })};
  for (const tsino::Ref<Result>& result : results) {
    Serial.println(
        result->ok ? result->value : tsino::concat(
            result->error->name,
            F(": "),
            result->error->message));
  }
  words->find(F("missing"));
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    bool value = error->isA(NotFound::classId);
    Serial.print(error->isA(NotFound::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        value ? tsino::Union<bool, String>(tsino::downcast<NotFound>(error)->key) : tsino::Union<bool, String>(
            value));
    Serial.println();
  }
}

void loop() {}
