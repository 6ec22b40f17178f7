// nothing-or-a-list: written by tsino from nothing-or-a-list.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"

struct Row;
struct E;

struct Row : tsino::Object {
  int32_t n = 0;
  String s;
  void construct(int32_t n, String s) {
    this->n = n;
    this->s = tsino::moved(s);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("s"), this->s);
    out.end();
  }
};

struct E : tsino::Object {
  int32_t n = 0;
  String s;
  void construct(int32_t n, String s) {
    this->n = n;
    this->s = tsino::moved(s);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("s"), this->s);
    out.end();
  }
};

tsino::Array<uint8_t> xs{1, 2};

tsino::Array<tsino::Ref<Row>> tail(bool skip) {
  return (skip ? tsino::Array<tsino::Ref<Row>>{} : xs.flatMap<tsino::Ref<Row>>(
      [](int32_t x) -> tsino::Array<tsino::Ref<Row>> {
        return tsino::Array<tsino::Ref<Row>>{tsino::make<Row>(x, F("t"))};
      })).slice(1);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Row>> b = (xs.length() > 1 ? tsino::Array<tsino::Ref<Row>>{} : xs.map<tsino::Ref<Row>>(
      [](int32_t x) -> tsino::Ref<Row> { return tsino::make<Row>(x, F("")); })).slice(0, 12);
  tsino::inspect(Serial, b);
  Serial.println();
  tsino::Array<tsino::Ref<Row>> c = xs.length() > 5 ? tsino::Array<tsino::Ref<Row>>{} : xs.flatMap<tsino::Ref<Row>>(
      [](int32_t x) -> tsino::Array<tsino::Ref<Row>> {
        return tsino::Array<tsino::Ref<Row>>{tsino::make<Row>(x, F(""))};
      });
  tsino::inspect(Serial, c);
  Serial.println();
  tsino::Array<tsino::Ref<E>> e = xs.length() > 5 ? tsino::Array<tsino::Ref<E>>{} : xs.flatMap<tsino::Ref<E>>(
      [](int32_t x) -> tsino::Array<tsino::Ref<E>> {
        return tsino::Array<tsino::Ref<E>>{tsino::make<E>(x, F(""))};
      });
  tsino::inspect(Serial, e);
  Serial.println();
  tsino::Array<String> q = (xs.length() > 5 ? tsino::Array<String>{} : xs.flatMap<String>(
      [](int32_t x) -> tsino::Array<String> { return tsino::Array<String>{String(x)}; })).copy();
  tsino::inspect(Serial, q);
  Serial.println();
  tsino::inspect(Serial, tail(true));
  Serial.print(F(" "));
  tsino::inspect(Serial, tail(false));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      (xs.length() > 1 ? xs.map<String>([](int32_t x) -> String { return String(x); }) : tsino::Array<String>{}).concat(
          tsino::Array<String>{F("z")}));
  Serial.println();
  const int32_t never = (xs.length() > 9 ? tsino::Array<int32_t>{} : tsino::Array<int32_t>{}).length();
  Serial.print(never);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<String>{
          F("\360\235\222\263y"),
          F("\360\235\222\263"),
          F("\360\237\230\200"),
          F("a"),
          F("b"),
          F("c"),
          F("d")});
  Serial.println();
}

void loop() {}
