// lists-of-pairs-put-together: written by tsino from lists-of-pairs-put-together.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Pair;
struct Join;
struct Pair_;
struct Row;
struct P;
struct Join_;

struct Pair : tsino::Object {
  String item0;
  double item1 = 0;
  bool item2 = false;
  void construct(String item0, double item1, bool item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = item2;
  }
};

struct Join : tsino::Object {
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

struct Pair_ : tsino::Object {
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

struct Row : tsino::Object {
  int32_t item0 = 0;
  bool item1 = false;
  void construct(int32_t item0, bool item1) {
    this->item0 = item0;
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct P : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Join_ : tsino::Object {
  String item0;
  bool item1 = false;
  void construct(String item0, bool item1) {
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

tsino::Array<tsino::Ref<Join>> join(const tsino::Array<tsino::Ref<Join>>& a, int32_t b) {
  return a.concat(tsino::Array<tsino::Ref<Join>>{tsino::make<Join>(F("new"), b)});
}

tsino::Array<tsino::Ref<Join_>> join_(const tsino::Array<tsino::Ref<Join_>>& a, bool b) {
  return a.concat(tsino::Array<tsino::Ref<Join_>>{tsino::make<Join_>(F("new"), b)});
}

String labels(const tsino::Ref<Pair>& pair) {
  String out = F("");
  {
    tsino::Array<tsino::Union<bool, double, String>> list{
        tsino::Union<bool, double, String>(pair->item0),
        tsino::Union<bool, double, String>(pair->item1),
        tsino::Union<bool, double, String>(pair->item2)};
    for (int32_t i = 0; i < list.length(); i++) {
      const tsino::Union<bool, double, String>& part = list[i];
      if (i == 1) continue;
      out += tsino::concat(String(i), F("="), tsino::toText(part), F(";"));
    }
  }
  {
    tsino::Array<tsino::Union<bool, double, String>> list{
        tsino::Union<bool, double, String>(pair->item0),
        tsino::Union<bool, double, String>(pair->item1),
        tsino::Union<bool, double, String>(pair->item2)};
    for (int32_t i = 0; i < list.length(); i++) {
      out += i;
    }
  }
  {
    tsino::Array<tsino::Union<bool, double, String>> list{
        tsino::Union<bool, double, String>(pair->item0),
        tsino::Union<bool, double, String>(pair->item1),
        tsino::Union<bool, double, String>(pair->item2)};
    for (int32_t index = 0; index < list.length(); index++) {
      const tsino::Union<bool, double, String>& part = list[index];
      out += part.is<bool>() ? F("boolean") : part.is<double>() ? F("number") : F("string");
    }
  }
  return out;
}
int32_t n = 0;

tsino::Ref<Join> make() {
  n++;
  return tsino::make<Join>(F("m"), n);
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Pair_>> pairs{
      tsino::make<Pair_>(F("a"), 1),
      tsino::make<Pair_>(F("c"), 3)};
  tsino::Shared<tsino::Array<tsino::Ref<Pair_>>> more = tsino::makeShared<tsino::Array<tsino::Ref<Pair_>>>(
      pairs.concat(
          tsino::Array<tsino::Ref<Pair_>>{tsino::make<Pair_>(F("b"), 2)},
          tsino::Array<tsino::Ref<Pair_>>{
              tsino::make<Pair_>(F("d"), 4),
              tsino::make<Pair_>(F("e"), 5)}));
  more = tsino::makeShared<tsino::Array<tsino::Ref<Pair_>>>(more->concat(pairs));
  more = tsino::makeShared<tsino::Array<tsino::Ref<Pair_>>>(
      more->concat(tsino::Array<tsino::Ref<Pair_>>{}));
  tsino::inspect(Serial, more);
  Serial.println();
  more->sort(
      [](const tsino::Ref<Pair_>& a, const tsino::Ref<Pair_>& b) -> int32_t {
        return b->item1 - a->item1;
      });
  for (const tsino::Ref<Pair_>& item : *more) {
    const String& k = item->item0;
    const int32_t v = item->item1;
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(v);
  }
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})};
  Serial.println(
      rows.concat(
          tsino::Array<tsino::Shared<tsino::Array<uint8_t>>>{
              tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 3})}).length());
  tsino::Array<tsino::Ref<Row>> row;
  for (int32_t i = 0; i < 2; i++) {
    tsino::inspect(Serial, row.concat(tsino::Array<tsino::Ref<Row>>{tsino::make<Row>(i, i > 0)}));
    Serial.println();
  }
  tsino::inspect(Serial, ::join(tsino::Array<tsino::Ref<Join>>{tsino::make<Join>(F("x"), 1)}, 2));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      join_(tsino::Array<tsino::Ref<Join_>>{tsino::make<Join_>(F("x"), true)}, false));
  Serial.println();
  Serial.print(tsino::withoutFormat(labels(tsino::make<Pair>(F("a"), 1.0, true))));
  Serial.print(F(" "));
  Serial.println(labels(tsino::make<Pair>(F("b"), 2.5, false)));
  {
    tsino::Ref<Join> makeResult = make();
    tsino::Array<tsino::Union<double, String>> list{
        tsino::Union<double, String>(makeResult->item0),
        tsino::Union<double, String>((double)makeResult->item1)};
    for (int32_t i = 0; i < list.length(); i++) {
      const tsino::Union<double, String>& v = list[i];
      Serial.print(i);
      Serial.print(F(" "));
      tsino::printUnion(Serial, v);
      Serial.print(F(" "));
      Serial.println(n);
    }
  }
  const tsino::Ref<P> p = tsino::make<P>(1, F("x"));
  {
    tsino::Array<tsino::Union<double, String>> list{
        tsino::Union<double, String>((double)p->item0),
        tsino::Union<double, String>(p->item1)};
    for (int32_t i = 0; i < list.length(); i++) {
      const tsino::Union<double, String>& v = list[i];
      {
        tsino::Array<tsino::Union<double, String>> list2{
            tsino::Union<double, String>((double)p->item0),
            tsino::Union<double, String>(p->item1)};
        for (int32_t j = 0; j < list2.length(); j++) {
          const tsino::Union<double, String>& w = list2[j];
          Serial.print(i);
          Serial.print(F(" "));
          tsino::printUnion(Serial, v);
          Serial.print(F(" "));
          Serial.print(j);
          Serial.print(F(" "));
          tsino::printUnion(Serial, w);
          Serial.println();
        }
      }
    }
  }
}

void loop() {}
