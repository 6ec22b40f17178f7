// many-of-everything: written by tsino from many-of-everything.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct G;
struct Big;
struct Big_;

struct G : tsino::Object {
  int32_t x = 0;
  void construct(int32_t x) {
    this->x = x;
  }
};

struct Big : tsino::Object {
  int32_t f1 = 0;
  String f2;
  bool f3 = false;
  tsino::Shared<tsino::Array<uint8_t>> f4;
  tsino::Optional<int32_t> f5;
  int32_t f6 = 0;
  String f7;
  bool f8 = false;
  tsino::Ref<Big_> f9;
  int32_t f10 = 0;
  int32_t f11 = 0;
  int32_t f12 = 0;
  int32_t f13 = 0;
  int32_t f14 = 0;
  int32_t f15 = 0;
  tsino::Optional<String> f16;
  int32_t f17 = 0;
  int32_t f18 = 0;
  int32_t f19 = 0;
  double f20 = 0;
  int16_t place_of_f1 = 0;
  int16_t place_of_f2 = 0;
  int16_t place_of_f3 = 0;
  int16_t place_of_f4 = 0;
  int16_t place_of_f5 = 0;
  int16_t place_of_f6 = 0;
  int16_t place_of_f7 = 0;
  int16_t place_of_f8 = 0;
  int16_t place_of_f9 = 0;
  int16_t place_of_f10 = 0;
  int16_t place_of_f11 = 0;
  int16_t place_of_f12 = 0;
  int16_t place_of_f13 = 0;
  int16_t place_of_f14 = 0;
  int16_t place_of_f15 = 0;
  int16_t place_of_f16 = 0;
  int16_t place_of_f17 = 0;
  int16_t place_of_f18 = 0;
  int16_t place_of_f19 = 0;
  int16_t place_of_f20 = 0;
  int16_t places = 0;
  void construct(int32_t f1, String f2, bool f3, tsino::Shared<tsino::Array<uint8_t>> f4, tsino::Optional<int32_t> f5, int32_t f6, String f7, bool f8, tsino::Ref<Big_> f9, int32_t f10, int32_t f11, int32_t f12, int32_t f13, int32_t f14, int32_t f15, tsino::Optional<String> f16, int32_t f17, int32_t f18, int32_t f19, double f20, int16_t place_of_f1, int16_t place_of_f2, int16_t place_of_f3, int16_t place_of_f4, int16_t place_of_f5, int16_t place_of_f6, int16_t place_of_f7, int16_t place_of_f8, int16_t place_of_f9, int16_t place_of_f10, int16_t place_of_f11, int16_t place_of_f12, int16_t place_of_f13, int16_t place_of_f14, int16_t place_of_f15, int16_t place_of_f16, int16_t place_of_f17, int16_t place_of_f18, int16_t place_of_f19, int16_t place_of_f20, int16_t places) {
    this->f1 = f1;
    this->f2 = tsino::moved(f2);
    this->f3 = f3;
    this->f4 = tsino::moved(f4);
    this->f5 = tsino::moved(f5);
    this->f6 = f6;
    this->f7 = tsino::moved(f7);
    this->f8 = f8;
    this->f9 = tsino::moved(f9);
    this->f10 = f10;
    this->f11 = f11;
    this->f12 = f12;
    this->f13 = f13;
    this->f14 = f14;
    this->f15 = f15;
    this->f16 = tsino::moved(f16);
    this->f17 = f17;
    this->f18 = f18;
    this->f19 = f19;
    this->f20 = f20;
    this->place_of_f1 = place_of_f1;
    this->place_of_f2 = place_of_f2;
    this->place_of_f3 = place_of_f3;
    this->place_of_f4 = place_of_f4;
    this->place_of_f5 = place_of_f5;
    this->place_of_f6 = place_of_f6;
    this->place_of_f7 = place_of_f7;
    this->place_of_f8 = place_of_f8;
    this->place_of_f9 = place_of_f9;
    this->place_of_f10 = place_of_f10;
    this->place_of_f11 = place_of_f11;
    this->place_of_f12 = place_of_f12;
    this->place_of_f13 = place_of_f13;
    this->place_of_f14 = place_of_f14;
    this->place_of_f15 = place_of_f15;
    this->place_of_f16 = place_of_f16;
    this->place_of_f17 = place_of_f17;
    this->place_of_f18 = place_of_f18;
    this->place_of_f19 = place_of_f19;
    this->place_of_f20 = place_of_f20;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_f1,
        this->place_of_f2,
        this->place_of_f3,
        this->place_of_f4,
        this->place_of_f5,
        this->place_of_f6,
        this->place_of_f7,
        this->place_of_f8,
        this->place_of_f9,
        this->place_of_f10,
        this->place_of_f11,
        this->place_of_f12,
        this->place_of_f13,
        this->place_of_f14,
        this->place_of_f15,
        this->place_of_f16,
        this->place_of_f17,
        this->place_of_f18,
        this->place_of_f19,
        this->place_of_f20);
  }
};

struct Big_ : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

// @run
// Many parameters, cases, fields, elements, arguments and chained calls.
String many(int32_t a, int32_t b, const String& c, bool d, int32_t e, const tsino::Array<uint8_t>& f, const tsino::Ref<G>& g, const tsino::Function<int32_t()>& h, int32_t i, const String& j, int32_t k, int32_t l, int32_t m, int32_t n, tsino::Optional<int32_t> o, const tsino::Array<uint8_t>& p) {
  return tsino::Array<tsino::Union<bool, double, String>>{
      tsino::Union<bool, double, String>((double)a),
      tsino::Union<bool, double, String>((double)b),
      tsino::Union<bool, double, String>(c),
      tsino::Union<bool, double, String>(d),
      tsino::Union<bool, double, String>((double)e),
      tsino::Union<bool, double, String>((double)f.length()),
      tsino::Union<bool, double, String>((double)g->x),
      tsino::Union<bool, double, String>((double)h()),
      tsino::Union<bool, double, String>((double)i),
      tsino::Union<bool, double, String>(j),
      tsino::Union<bool, double, String>((double)k),
      tsino::Union<bool, double, String>((double)l),
      tsino::Union<bool, double, String>((double)m),
      tsino::Union<bool, double, String>((double)n),
      tsino::Union<bool, double, String>(
          !o.has() ? tsino::Union<double, String>(String(F("-"))) : tsino::Union<double, String>(
              (double)o.value())),
      tsino::Union<bool, double, String>((double)p.length())}.join();
}

const __FlashStringHelper* dispatch(int32_t n) {
  switch (n) {
    case 0:
      return F("zero");
    case 1:
      return F("one");
    case 2:
      return F("two");
    case 3:
      return F("three");
    case 4:
      return F("four");
    case 5:
      return F("five");
    case 6:
      return F("six");
    case 7:
      return F("seven");
    case 8:
      return F("eight");
    case 9:
      return F("nine");
    case 10:
      return F("ten");
    case -1:
      return F("minus one");
    case 100:
    case 200:
    case 300:
      return F("hundreds");
    default:
      return n < 0 ? F("negative") : F("big");
  }
  tsino::unreachable();
}

int32_t index_(const String& letter) {
  return tsino::indexOf(F("abcdefghijklmnop"), letter);
}

void setup() {
  Serial.begin(115200);
  Serial.print(
      tsino::withoutFormat(
          many(
              1,
              2,
              F("c"),
              true,
              5,
              tsino::Array<uint8_t>{6},
              tsino::make<G>(7),
              []() -> int32_t { return 8; },
              9,
              F("j"),
              11,
              12,
              13,
              14,
              {},
              tsino::Array<uint8_t>{})));
  Serial.print(F(" "));
  Serial.println(
      many(
          1,
          2,
          F("c"),
          false,
          5,
          tsino::Array<uint8_t>{},
          tsino::make<G>(0),
          []() -> int32_t { return 1; },
          9,
          F("j"),
          11,
          12,
          0,
          0,
          0,
          tsino::Array<uint8_t>{1, 2, 3}));
  const tsino::Ref<Big> big = tsino::make<Big>(
      1,
      F("2"),
      true,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{4}),
      tsino::Optional<int32_t>{},
      6,
      F("7"),
      false,
      tsino::make<Big_>(9),
      10,
      11,
      12,
      13,
      14,
      15,
      tsino::Optional<String>{},
      17,
      18,
      19,
      20.5,
      1,
      2,
      3,
      4,
      0,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      19);
  const tsino::Ref<Big> copy = tsino::make<Big>(
      big->f1,
      big->f2,
      big->f3,
      big->f4,
      tsino::Optional<int32_t>(5),
      big->f6,
      big->f7,
      big->f8,
      big->f9,
      big->f10,
      big->f11,
      big->f12,
      big->f13,
      big->f14,
      big->f15,
      tsino::Optional<String>(F("16")),
      big->f17,
      big->f18,
      big->f19,
      big->f20,
      big->place_of_f1,
      big->place_of_f2,
      big->place_of_f3,
      big->place_of_f4,
      (int16_t)(big->place_of_f5 != 0 ? big->place_of_f5 : big->places + 1),
      big->place_of_f6,
      big->place_of_f7,
      big->place_of_f8,
      big->place_of_f9,
      big->place_of_f10,
      big->place_of_f11,
      big->place_of_f12,
      big->place_of_f13,
      big->place_of_f14,
      big->place_of_f15,
      big->place_of_f16,
      big->place_of_f17,
      big->place_of_f18,
      big->place_of_f19,
      big->place_of_f20,
      (int16_t)(big->places + 1));
  tsino::Array<String> names;
  for (int16_t place = 1; place <= copy->places; ++place) {
    if (copy->place_of_f1 == place) names.push(F("f1"));
    if (copy->place_of_f2 == place) names.push(F("f2"));
    if (copy->place_of_f3 == place) names.push(F("f3"));
    if (copy->place_of_f4 == place) names.push(F("f4"));
    if (copy->place_of_f5 == place) names.push(F("f5"));
    if (copy->place_of_f6 == place) names.push(F("f6"));
    if (copy->place_of_f7 == place) names.push(F("f7"));
    if (copy->place_of_f8 == place) names.push(F("f8"));
    if (copy->place_of_f9 == place) names.push(F("f9"));
    if (copy->place_of_f10 == place) names.push(F("f10"));
    if (copy->place_of_f11 == place) names.push(F("f11"));
    if (copy->place_of_f12 == place) names.push(F("f12"));
    if (copy->place_of_f13 == place) names.push(F("f13"));
    if (copy->place_of_f14 == place) names.push(F("f14"));
    if (copy->place_of_f15 == place) names.push(F("f15"));
    if (copy->place_of_f16 == place) names.push(F("f16"));
    if (copy->place_of_f17 == place) names.push(F("f17"));
    if (copy->place_of_f18 == place) names.push(F("f18"));
    if (copy->place_of_f19 == place) names.push(F("f19"));
    if (copy->place_of_f20 == place) names.push(F("f20"));
  }
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>> values;
  for (int16_t place = 1; place <= big->places; ++place) {
    if (big->place_of_f1 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f1));
    }
    if (big->place_of_f2 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              big->f2));
    }
    if (big->place_of_f3 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              big->f3));
    }
    if (big->place_of_f4 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              big->f4));
    }
    if (big->place_of_f5 == place) {
      values.push(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>, tsino::Undefined>(
              tsino::Optional<double>(tsino::convertOptional(big->f5))));
    }
    if (big->place_of_f6 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f6));
    }
    if (big->place_of_f7 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              big->f7));
    }
    if (big->place_of_f8 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              big->f8));
    }
    if (big->place_of_f9 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              big->f9));
    }
    if (big->place_of_f10 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f10));
    }
    if (big->place_of_f11 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f11));
    }
    if (big->place_of_f12 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f12));
    }
    if (big->place_of_f13 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f13));
    }
    if (big->place_of_f14 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f14));
    }
    if (big->place_of_f15 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f15));
    }
    if (big->place_of_f16 == place) {
      values.push(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>, tsino::Null>(
              big->f16));
    }
    if (big->place_of_f17 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f17));
    }
    if (big->place_of_f18 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f18));
    }
    if (big->place_of_f19 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              (double)big->f19));
    }
    if (big->place_of_f20 == place) {
      values.push(
          tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<Big_>>(
              big->f20));
    }
  }
  Serial.print(tsino::moved(names).length());
  Serial.print(F(" "));
  Serial.print(tsino::moved(values).length());
  Serial.print(F(" "));
  tsino::inspect(Serial, copy->f20 + big->f1);
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(copy->f16));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(big->f16));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(big->f5));
  Serial.println(
      tsino::Array<int16_t>{0, 5, 10, -1, 200, 11, -9}.map<String>(
          [](int32_t n) -> String { return dispatch(n); }).join());
  Serial.println(
      tsino::length(
          tsino::toUpperCase(
              tsino::concat(
                  tsino::slice(
                      tsino::padStart(
                          tsino::toText(
                              tsino::split(
                                  tsino::Array<uint8_t>{5, 3, 8, 1}.map<uint8_t>(
                                      [](int32_t x) -> int32_t { return x + 1; }).filter(
                                      [](int32_t x) -> bool { return x > 2; }).sort(
                                      [](int32_t a, int32_t b) -> int32_t { return a - b; }).map<String>(
                                      [](int32_t value) -> String { return String(value); }).join(
                                      F("")),
                                  F("")).reverse().map<double>(
                                  [](const String& value) -> double {
                                    return tsino::toNumber(value);
                                  }).reduce<double>(
                                  [](double a, double b) -> double { return a * 10.0 + b; },
                                  0.0)),
                          6,
                          F("0")),
                      1),
                  F("!")))));
  tsino::Array<uint8_t> table{
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
      23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
      44, 45, 46, 47, 48, 49};
  Serial.print(table.length());
  Serial.print(F(" "));
  Serial.print(table.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }));
  Serial.print(F(" "));
  Serial.print(
      tsino::maximum<int32_t>(
          tsino::maximum<int32_t>(
              tsino::maximum<int32_t>(
                  tsino::maximum<int32_t>(
                      tsino::maximum<int32_t>(
                          tsino::maximum<int32_t>(
                              tsino::maximum<int32_t>(
                                  tsino::maximum<int32_t>(
                                      tsino::maximum<int32_t>(
                                          tsino::maximum<int32_t>(
                                              tsino::maximum<int32_t>(
                                                  tsino::maximum<int32_t>(
                                                      tsino::maximum<int32_t>(
                                                          tsino::maximum<int32_t>(
                                                              tsino::maximum<int32_t>(1, 2),
                                                              3),
                                                          4),
                                                      5),
                                                  6),
                                              7),
                                          8),
                                      9),
                                  10),
                              11),
                          12),
                      13),
                  14),
              15),
          16));
  Serial.print(F(" "));
  Serial.println(table.slice(-3).join());
  tsino::Array<String> letters{F("a"), F("p"), F("h")};
  Serial.print(
      tsino::withoutFormat(
          letters.map<int32_t>([](const String& letter) -> int32_t { return index_(letter); }).join()));
  Serial.print(F(" "));
  Serial.println(letters.includes(F("p")) ? F("true") : F("false"));
}

void loop() {}
