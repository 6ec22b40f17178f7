// of-several-lengths: written by tsino from of-several-lengths.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Entry;
struct Two;

struct Entry : tsino::Object {
  String item0;
  int32_t item1 = 0;
  tsino::Optional<bool> item2;
  bool has_2 = false;
  void construct(String item0, int32_t item1, tsino::Optional<bool> item2 = {}, bool has_2 = false) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
    this->item2 = tsino::moved(item2);
    this->has_2 = has_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    if (this->has_2) out.elementOrUndefined(this->item2);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    if (this->has_2) out.element(this->item2);
    out.endList();
  }
};

struct Two : tsino::Object {
  tsino::Optional<int32_t> item0;
  tsino::Optional<String> item1;
  void construct(tsino::Optional<int32_t> item0 = {}, tsino::Optional<String> item1 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

tsino::Ref<Entry> make(bool full) {
  return full ? tsino::make<Entry>(F("f"), 1, tsino::Optional<bool>(false), true) : tsino::make<Entry>(
      F("n"),
      0);
}

String show(const String& name, int32_t count, bool on = true) {
  return tsino::concat(name, F(" "), String(count), F(" "), on ? F("true") : F("false"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Entry> a = tsino::make<Entry>(F("a"), 1);
  const tsino::Ref<Entry> b = tsino::make<Entry>(F("a"), 1, tsino::Optional<bool>{}, true);
  const tsino::Ref<Entry> c = tsino::make<Entry>(F("a"), 1, tsino::Optional<bool>(true), true);
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  tsino::inspect(Serial, b);
  Serial.print(F(" "));
  tsino::inspect(Serial, c);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::Array<tsino::Ref<Entry>>{a, b, c}));
  a->item2 = false;
  a->has_2 = true;
  tsino::inspect(Serial, a);
  Serial.println();
  Serial.print(a->has_2 ? 3 : 2);
  Serial.print(F(" "));
  Serial.print(b->has_2 ? 3 : 2);
  Serial.print(F(" "));
  Serial.print(c->has_2 ? 3 : 2);
  Serial.print(F(" "));
  Serial.print(a->item0);
  Serial.print(F("/"));
  Serial.print(a->item1);
  Serial.print(
      a->has_2 ? tsino::concat(
          F("/"),
          !a->item2.has() ? F("") : a->item2.value() ? F("true") : F("false")) : String(F("")));
  Serial.print(F(" "));
  Serial.print(
      tsino::concat(
          b->item0,
          F(","),
          String(b->item1),
          b->has_2 ? tsino::concat(
              F(","),
              !b->item2.has() ? F("") : b->item2.value() ? F("true") : F("false")) : String(F(""))));
  Serial.print(F(" "));
  Serial.print(c->item0);
  Serial.print(F(","));
  Serial.print(c->item1);
  Serial.println(
      c->has_2 ? tsino::concat(
          F(","),
          !c->item2.has() ? F("") : c->item2.value() ? F("true") : F("false")) : String(F("")));
  const tsino::Ref<Two> none = tsino::make<Two>();
  const tsino::Ref<Two> one = tsino::make<Two>(tsino::Optional<int32_t>(1));
  const tsino::Ref<Two> gap = tsino::make<Two>();
  Serial.print(none->item0.has() ? 1 : 0);
  Serial.print(F(" "));
  Serial.print(one->item0.has() ? 1 : 0);
  Serial.print(F(" "));
  Serial.print(gap->item0.has() ? 1 : 0);
  Serial.print(F(" "));
  Serial.print(
      tsino::concat(
          none->item0.has() || false ? !none->item0.has() ? String(F("")) : String(
              none->item0.value()) : String(F("")),
          F("")) == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      one->item0.has() || false ? !one->item0.has() ? String(F("")) : String(one->item0.value()) : String(
          F("")));
  Serial.println(F(""));
  gap->item0 = 5;
  Serial.print(gap->item0.has() ? 1 : 0);
  Serial.print(F(" "));
  Serial.print(
      gap->item0.has() || false ? !gap->item0.has() ? String(F("")) : String(gap->item0.value()) : String(
          F("")));
  Serial.println(F(""));
  const tsino::Ref<Entry> late = tsino::make<Entry>(F("z"), 2);
  const int32_t before = late->has_2 ? 3 : 2;
  late->item2 = {};
  late->has_2 = true;
  Serial.print(before);
  Serial.print(F(" "));
  Serial.print(late->has_2 ? 3 : 2);
  Serial.print(F(" "));
  Serial.print(late->item0);
  Serial.print(F("+"));
  Serial.print(late->item1);
  Serial.print(
      late->has_2 ? tsino::concat(
          F("+"),
          !late->item2.has() ? F("") : late->item2.value() ? F("true") : F("false")) : String(
          F("")));
  Serial.print(F(" "));
  tsino::inspect(Serial, late);
  Serial.println();
  tsino::Ref<Entry> makeResult = make(true);
  Serial.print(make(true)->has_2 ? 3 : 2);
  Serial.print(F(" "));
  Serial.print(make(false)->has_2 ? 3 : 2);
  Serial.print(F(" "));
  Serial.println(
      tsino::concat(
          makeResult->item0,
          F(","),
          String(makeResult->item1),
          makeResult->has_2 ? tsino::concat(
              F(","),
              !makeResult->item2.has() ? F("") : makeResult->item2.value() ? F("true") : F("false")) : String(
              F(""))));
  const tsino::Ref<Entry> copy = tsino::make<Entry>(a->item0, a->item1, a->item2, a->has_2);
  copy->item0 = F("copy");
  tsino::Ref<Entry> makeResult2 = make(false);
  const tsino::Ref<Entry> short_ = tsino::make<Entry>(
      makeResult2->item0,
      makeResult2->item1,
      makeResult2->item2,
      makeResult2->has_2);
  const tsino::Ref<Entry> explicit_ = tsino::make<Entry>(b->item0, b->item1, b->item2, b->has_2);
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  tsino::inspect(Serial, copy);
  Serial.print(F(" "));
  tsino::inspect(Serial, short_);
  Serial.print(F(" "));
  tsino::inspect(Serial, explicit_);
  Serial.print(F(" "));
  Serial.print(copy->has_2 ? 3 : 2);
  Serial.print(F(" "));
  Serial.print(short_->has_2 ? 3 : 2);
  Serial.print(F(" "));
  Serial.println(explicit_->has_2 ? 3 : 2);
  short_->item2 = true;
  short_->has_2 = true;
  tsino::inspect(Serial, short_);
  Serial.print(F(" "));
  Serial.println(short_->has_2 ? 3 : 2);
  tsino::Ref<Entry> makeResult3 = make(false);
  tsino::Ref<Entry> makeResult4 = make(true);
  Serial.print(tsino::withoutFormat(show(a->item0, a->item1, a->item2.valueOr(true))));
  Serial.print(F(" "));
  Serial.print(show(makeResult3->item0, makeResult3->item1, makeResult3->item2.valueOr(true)));
  Serial.print(F(" "));
  Serial.println(show(makeResult4->item0, makeResult4->item1, makeResult4->item2.valueOr(true)));
  const tsino::Ref<Entry> makeResult5 = make(false);
  const String name = makeResult5->item0;
  const int32_t count = makeResult5->item1;
  const tsino::Union<bool, String> on = !makeResult5->item2.has() ? tsino::Union<bool, String>(
      String(F("default"))) : tsino::Union<bool, String>(makeResult5->item2.value());
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  tsino::printUnion(Serial, on);
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(tsino::make<Entry>(short_->item0, short_->item1, short_->item2, short_->has_2)));
}

void loop() {}
