// tables-looked-up-in-place: written by tsino from tables-looked-up-in-place.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-index.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Points;
struct Colours;

struct Points : tsino::Object {
  int32_t a = 0;
  int32_t e = 0;
  int32_t k = 0;
  int32_t z = 0;
  void construct(int32_t a, int32_t e, int32_t k, int32_t z) {
    this->a = a;
    this->e = e;
    this->k = k;
    this->z = z;
  }
};

struct Colours : tsino::Object {
  String red;
  String blue;
  void construct(String red, String blue) {
    this->red = tsino::moved(red);
    this->blue = tsino::moved(blue);
  }
};

// @run
// Tables that are written where they are looked up, and tables of literals with keys that may be none of theirs.
int32_t value(const String& numeral) {
  return numeral == F("I") ? 1 : numeral == F("V") ? 5 : numeral == F("X") ? 10 : numeral == F("L") ? 50 : numeral
      == F("C") ? 100 : ((void)tsino::ownName(numeral), 0);
}

int32_t arabic(const String& roman) {
  tsino::TextIndex romanIndex;
  int32_t sum = 0;
  for (int32_t i = 0; i < tsino::length(roman, romanIndex); i++) {
    const int32_t own = value(tsino::elementAt(roman, romanIndex, i));
    tsino::Optional<String> getResult = tsino::elementOrNone(roman, romanIndex, i + 1);
    sum += own < value(getResult.has() ? getResult.value() : String(F(""))) ? -own : own;
  }
  return sum;
}

const __FlashStringHelper* dayName(int32_t day) {
  return day == 0 ? F("Sunday") : day == 6 ? F("Saturday") : F("weekday");
}

tsino::Optional<double> apply(const String& operator_, int32_t a, int32_t b) {
  return operator_ == F("+") ? tsino::Optional<double>((double)(a + b)) : operator_ == F("-") ? tsino::Optional<double>(
      (double)(a - b)) : operator_ == F("*") ? tsino::Optional<double>((double)(a * b)) : operator_
      == F("/") ? tsino::Optional<double>((double)a / b) : ((void)tsino::ownName(operator_), tsino::Optional<double>{});
}

// All values are made, in their order, and before the key.
String trail = "";

int32_t say(const __FlashStringHelper* text, int32_t result) {
  trail += text;
  return result;
}

String say_(const __FlashStringHelper* text, const String& result) {
  trail += text;
  return result;
}

// A table of its own, with a key that only says to be one of its names.
const tsino::Ref<Points> points = tsino::make<Points>(1, 1, 5, 10);

int32_t score(const String& text) {
  return tsino::characters(text).reduce<int32_t>(
      [](int32_t sum, const String& letter) -> int32_t {
        return sum
            + (letter == F("a") ? points->a : letter == F("e") ? points->e : letter == F("k") ? points->k : letter
            == F("z") ? points->z : ((void)tsino::ownName(letter), 0));
      },
      0);
}
const tsino::Ref<Colours> colours = tsino::make<Colours>("#f00", "#00f");

String hex(const String& name) {
  return name == F("red") ? colours->red : name == F("blue") ? colours->blue : String(
      ((void)tsino::ownName(name), F("#000")));
}

// One that is said to be a record is one.
const auto limits = tsino::makeRecord<uint8_t>({{"low", 10}, {"high", 90}});

int32_t limit(const String& name) {
  return limits->get(name).valueOr(50);
}

int32_t next(const String& text, int32_t at) {
  String value_ = tsino::optionalText(tsino::elementOrNone(text, at + 1));
  return value_ == F("a") ? points->a : value_ == F("e") ? points->e : value_ == F("k") ? points->k : value_
      == F("z") ? points->z : ((void)tsino::ownName(value_), -1);
}

void setup() {
  Serial.begin(115200);
  Serial.print(arabic(F("XIV")));
  Serial.print(F(" "));
  Serial.print(arabic(F("XCIX")));
  Serial.print(F(" "));
  Serial.println(arabic(F("?")));
  Serial.println(
      tsino::Array<uint8_t>{0, 3, 6}.map<String>(
          [](int32_t day) -> String { return dayName(day); }).join(F(" ")));
  tsino::inspect(Serial, apply(F("+"), 1, 2));
  Serial.print(F(" "));
  tsino::inspect(Serial, apply(F("/"), 3, 4));
  Serial.print(F(" "));
  tsino::inspect(Serial, apply(F("?"), 3, 4));
  Serial.println();
  int32_t sayResult = say(F("a"), 1);
  int32_t sayResult2 = say(F("b"), 2);
  String sayResult3 = say_(F("key"), tsino::repeat(F("b"), 1));
  const tsino::Optional<int32_t> word_ = sayResult3 == F("a") ? tsino::Optional<int32_t>(sayResult) : sayResult3
      == F("b") ? tsino::Optional<int32_t>(sayResult2) : ((void)tsino::ownName(sayResult3), tsino::Optional<int32_t>{});
  Serial.print(tsino::optionalText(word_));
  Serial.print(F(" "));
  Serial.println(trail);

  const int32_t on = 1;
  const int32_t off = 0;
  tsino::Array<String> list{F("on"), F("off"), F("so")};
  for (const String& state : list) {
    tsino::Optional<String> value_ = state == F("on") ? tsino::Optional<String>(F("yes")) : ((void)tsino::ownName(
        state), tsino::Optional<String>{});
    Serial.print(tsino::withoutFormat(state));
    Serial.print(F(" "));
    Serial.print(
        state == F("on") ? on : state == F("off") ? off : ((void)tsino::ownName(state), -1));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            value_.has() ? tsino::Optional<int32_t>(tsino::length(value_.value())) : tsino::Optional<int32_t>{}));
  }
  Serial.print(score(F("kazoo")));
  Serial.print(F(" "));
  Serial.println(score(F("")));
  Serial.print(tsino::withoutFormat(hex(F("red"))));
  Serial.print(F(" "));
  Serial.println(hex(F("pink")));
  Serial.print(limit(F("low")));
  Serial.print(F(" "));
  Serial.print(limit(F("middle")));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(limits->get(F("high"))));
  Serial.print(F(" "));
  tsino::inspect(Serial, limits);
  Serial.println();
  Serial.print(next(F("ak"), 0));
  Serial.print(F(" "));
  Serial.print(next(F("ak"), 1));
  Serial.print(F(" "));
  Serial.println(next(F("ab"), 0));
}

void loop() {}
