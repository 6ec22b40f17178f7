// by-a-running-index: written by tsino from by-a-running-index.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Row;
struct T;
struct Pairs;
struct Objs;
struct Pairs_;

struct Row : tsino::Object {
  String item0;
  int32_t item1 = 0;
  tsino::Optional<String> item2;
  void construct(String item0, int32_t item1, tsino::Optional<String> item2 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
  }
};

struct T : tsino::Object {
  double item0 = 0;
  String item1;
  bool item2 = false;
  void construct(double item0, String item1, bool item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct Pairs : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Objs : tsino::Object {
  tsino::Optional<int32_t> a;
  String b;
  void construct(tsino::Optional<int32_t> a, String b = String{}) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Pairs_ : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b) {
    this->a = a;
    this->b = b;
  }
};

tsino::Optional<tsino::Union<double, String>> pick(const tsino::Ref<Row>& row, int32_t i) {
  return i == 0 ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>(row->item0)) : i == 1 ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>((double)row->item1)) : i == 2 ? tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(row->item2)) : tsino::Optional<tsino::Union<double, String>>{};
}
int32_t at = 0;

int32_t next() {
  return at++;
}

void setup() {
  Serial.begin(115200);
  // @run
  // pair[i] of a tuple of several types, where only running tells the index: loops, functions, optional elements, effects.
  const tsino::Ref<T> t = tsino::make<T>(1.5, F("a"), true);
  for (int32_t i = 0; i < 3; i++) {
    const tsino::Union<bool, double, String> v = i == 0 ? tsino::Union<bool, double, String>(
        t->item0) : i == 1 ? tsino::Union<bool, double, String>(t->item1) : i == 2 ? tsino::Union<bool, double, String>(
        t->item2) : ((void)tsino::unknownName(i), tsino::Union<bool, double, String>{});
    if (v.is<double>()) {
      tsino::inspect(Serial, v.get<double>() + 1.0);
      Serial.println();
    } else if (v.is<String>()) {
      Serial.println(tsino::length(v.get<String>()));
    } else {
      tsino::printUnion(Serial, v);
      Serial.println();
    }
  }
  for (int32_t i = 0; i < 3; i++) {
    tsino::Union<bool, double, String> value = i == 0 ? tsino::Union<bool, double, String>(
        t->item0) : i == 1 ? tsino::Union<bool, double, String>(t->item1) : i == 2 ? tsino::Union<bool, double, String>(
        t->item2) : ((void)tsino::unknownName(i), tsino::Union<bool, double, String>{});
    Serial.print(i);
    Serial.print(F(": "));
    Serial.print(
        tsino::toText(
            i == 0 ? tsino::Union<bool, double, String>(t->item0) : i == 1 ? tsino::Union<bool, double, String>(
                t->item1) : i == 2 ? tsino::Union<bool, double, String>(t->item2) : ((void)tsino::unknownName(
                i), tsino::Union<bool, double, String>{})));
    Serial.print(F(" "));
    Serial.println(
        value.is<bool>() ? F("boolean") : value.is<double>() ? F("number") : F("string"));
  }
  tsino::Array<tsino::Ref<Row>> rows{
      tsino::make<Row>(F("a"), 1),
      tsino::make<Row>(F("b"), 2, tsino::Optional<String>(F("ok")))};
  for (const tsino::Ref<Row>& row : rows) {
    for (int32_t i = 0; i < (row->item2.has() ? 3 : 2); i++) {
      tsino::printUnion(
          Serial,
          i == 0 ? tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(row->item0)) : i == 1 ? tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>((double)row->item1)) : i == 2 ? tsino::Optional<tsino::Union<double, String>>(
              tsino::convertOptional(row->item2)) : tsino::Optional<tsino::Union<double, String>>{});
      Serial.println();
    }
  }
  tsino::printFirstUnion(Serial, pick(tsino::make<Row>(F("x"), 5), 1));
  Serial.print(F(" "));
  tsino::printUnion(Serial, pick(tsino::make<Row>(F("x"), 5), 2));
  Serial.println();
  int32_t nextResult = next();
  tsino::Union<bool, double, String> value = nextResult == 0 ? tsino::Union<bool, double, String>(
      t->item0) : nextResult == 1 ? tsino::Union<bool, double, String>(t->item1) : nextResult == 2 ? tsino::Union<bool, double, String>(
      t->item2) : ((void)tsino::unknownName(nextResult), tsino::Union<bool, double, String>{});
  int32_t nextResult2 = next();
  tsino::Union<bool, double, String> value2 = nextResult2 == 0 ? tsino::Union<bool, double, String>(
      t->item0) : nextResult2 == 1 ? tsino::Union<bool, double, String>(t->item1) : nextResult2 == 2 ? tsino::Union<bool, double, String>(
      t->item2) : ((void)tsino::unknownName(nextResult2), tsino::Union<bool, double, String>{});
  tsino::printFirstUnion(Serial, value);
  Serial.print(F(" "));
  tsino::printUnion(Serial, value2);
  Serial.print(F(" "));
  Serial.println(at);
  tsino::Ref<Pairs_> value3 = tsino::make<Pairs_>(1, 2);
  tsino::Array<tsino::Ref<Pairs>> pairs{
      tsino::make<Pairs>(F("a"), value3->a),
      tsino::make<Pairs>(F("b"), value3->b)};
  for (int32_t k = 0; k < pairs.length(); k++) {
    for (int32_t j = 0; j < 2; j++) {
      tsino::Ref<Pairs> element = pairs[k];
      tsino::printUnion(
          Serial,
          j == 0 ? tsino::Union<double, String>(element->item0) : j == 1 ? tsino::Union<double, String>(
              (double)element->item1) : ((void)tsino::unknownName(j), tsino::Union<double, String>{}));
      Serial.println();
    }
  }
  int32_t value4 = at % 3;
  tsino::Array<tsino::Union<bool, double, String>> list{
      tsino::Union<bool, double, String>(t->item2),
      value4 == 0 ? tsino::Union<bool, double, String>(t->item0) : value4 == 1 ? tsino::Union<bool, double, String>(
          t->item1) : value4 == 2 ? tsino::Union<bool, double, String>(t->item2) : ((void)tsino::unknownName(
          value4), tsino::Union<bool, double, String>{})};
  tsino::inspect(Serial, list);
  Serial.println();
  tsino::Array<tsino::Ref<Objs>> objs{
      tsino::make<Objs>(tsino::Optional<int32_t>(1)),
      tsino::make<Objs>(tsino::Optional<int32_t>{}, F("z"))};
  for (int32_t j = 0; j < 2; j++) {
    const tsino::Ref<Objs>& o = objs[j];
    tsino::printUnion(
        Serial,
        o->a.has() ? tsino::Union<double, String>((double)o->a.value()) : tsino::Union<double, String>(
            o->b));
    Serial.println();
  }
}

void loop() {}
