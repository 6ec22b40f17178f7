// compound-on-optional-fields: written by tsino from compound-on-optional-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct O;
struct Get;
struct C;
struct Map;

struct O : tsino::Object {
  tsino::Optional<double> speed;
  tsino::Union<tsino::Undefined, tsino::Null, String> label;
  tsino::Optional<tsino::Ref<Get>> inner;
  tsino::Optional<tsino::Union<double, String>> mixed;
  void construct(tsino::Optional<double> speed = {}, tsino::Union<tsino::Undefined, tsino::Null, String> label = tsino::Union<tsino::Undefined, tsino::Null, String>{}, tsino::Optional<tsino::Ref<Get>> inner = {}, tsino::Optional<tsino::Union<double, String>> mixed = {}) {
    this->speed = tsino::moved(speed);
    this->label = tsino::moved(label);
    this->inner = tsino::moved(inner);
    this->mixed = tsino::moved(mixed);
  }
};

struct Get : tsino::Object {
  tsino::Optional<double> n;
  void construct(tsino::Optional<double> n) {
    this->n = tsino::moved(n);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct C : tsino::Object {
  tsino::Optional<int32_t> count__;
  tsino::Optional<int32_t> hidden;
  void construct();
  int32_t bump();
};

struct Map : tsino::Object {
  tsino::Optional<int32_t> hits;
  void construct(tsino::Optional<int32_t> hits) {
    this->hits = tsino::moved(hits);
  }
};

const tsino::Ref<O> o = tsino::make<O>();
int32_t step = 0;

int32_t at() {
  return step++;
}

const tsino::Ref<O>& get() {
  step += 100;
  return o;
}

int32_t C::bump() {
  if (!this->count__.has()) this->count__ = 0;
  this->count__ = this->count__.value() + 1;
  if (!this->hidden.has()) this->hidden = 10;
  this->hidden = this->hidden.value() - this->count__.value();
  return this->hidden.value();
}

void C::construct() {
  this->hidden = {};
}
tsino::Optional<int32_t> nothing;

int32_t count() {
  nothing = nothing.valueOr(0) + 1;
  return nothing.value();
}

void setup() {
  Serial.begin(115200);
  o->speed = 4.0;
  o->speed = o->speed.value() + 1.5;
  double speed = o->speed.value();
  double value = o->speed.value() - 0.5;
  o->speed = value;
  double value2 = value;
  tsino::inspect(Serial, speed);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  tsino::inspect(Serial, o->speed.value());
  Serial.println();
  o->speed = o->speed.value() + 1.0;
  double speed2 = o->speed.value();
  double value3 = speed2 + 1.0;
  o->speed = value3;
  (void)value3;
  double value4 = speed2;
  double value5 = o->speed.value() + 1.0;
  o->speed = value5;
  double value6 = value5;
  double speed3 = o->speed.value();
  double value7 = speed3 - 1.0;
  o->speed = value7;
  (void)value7;
  double value8 = speed3;
  tsino::inspect(Serial, value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, value6);
  Serial.print(F(" "));
  tsino::inspect(Serial, value8);
  Serial.print(F(" "));
  tsino::inspect(Serial, o->speed.value());
  Serial.println();
  o->label = tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("a")));
  o->label = tsino::Union<tsino::Undefined, tsino::Null, String>(
      tsino::concat(o->label.get<String>(), tsino::concat(F("b"), String(1))));
  String withoutFormatResult = tsino::withoutFormat(o->label.get<String>());
  String value9 = tsino::concat(o->label.get<String>(), F("!"));
  o->label = tsino::Union<tsino::Undefined, tsino::Null, String>(value9);
  String value10 = value9;
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(value10);
  Serial.print(F(" "));
  Serial.println(tsino::length(o->label.get<String>()));
  o->inner = tsino::make<Get>(tsino::Optional<double>(3.0));
  o->inner.value()->n = o->inner.value()->n.value() * 2.0;
  o->inner.value()->n = o->inner.value()->n.value() + 1.0;
  tsino::Optional<double> n = o->inner.value()->n;
  int32_t value11 = tsino::toInt32(o->inner.value()->n.value()) | 8;
  o->inner.value()->n = (double)value11;
  int32_t value12 = value11;
  tsino::inspect(Serial, n);
  Serial.print(F(" "));
  Serial.print(value12);
  Serial.print(F(" "));
  tsino::inspect(Serial, o->inner.value());
  Serial.println();
  o->inner.value()->n = (double)(int32_t)((uint32_t)tsino::toInt32(o->inner.value()->n.value()) << 2);
  tsino::inspect(Serial, o->inner.value()->n);
  Serial.println();
  tsino::Optional<double> maybe = 1.0;
  maybe = maybe.value() + 2.0;
  maybe = tsino::pow(maybe.value(), 2.0);
  tsino::inspect(Serial, maybe.value());
  Serial.println();
  tsino::Union<double, String> either = tsino::Union<double, String>(3.0);
  either = tsino::Union<double, String>((double)((int32_t)either.get<double>() + 2));
  tsino::printUnion(Serial, either);
  Serial.println();
  either = tsino::Union<double, String>(String(F("t")));
  either = tsino::Union<double, String>(tsino::concat(tsino::toText(either), String(5)));
  tsino::printUnion(Serial, either);
  Serial.println();
  either = tsino::Union<double, String>((double)tsino::length(either.get<String>()));
  either = tsino::Union<double, String>((double)((int32_t)either.get<double>() - 1));
  int32_t value13 = (int32_t)either.get<double>();
  tsino::printFirstUnion(Serial, either);
  Serial.print(F(" "));
  Serial.println(F("number"));
  tsino::Array<tsino::Optional<int32_t>> list{
      tsino::Optional<int32_t>(1),
      tsino::Optional<int32_t>(2),
      tsino::Optional<int32_t>{}};
  int32_t atResult = at();
  list.set(atResult, tsino::Optional<int32_t>(list[atResult].value() + 10));
  int32_t atResult2 = at();
  list.set(atResult2, tsino::Optional<int32_t>(list[atResult2].value() + 1));
  tsino::inspect(Serial, list);
  Serial.print(F(" "));
  Serial.println(step);
  tsino::Ref<O> getResult = get();
  getResult->speed = getResult->speed.value() + 1.0;
  tsino::Ref<O> getResult2 = get();
  getResult2->speed = getResult2->speed.value() + 1.0;
  tsino::inspect(Serial, o->speed.value());
  Serial.print(F(" "));
  Serial.println(step);
  o->mixed = tsino::Union<double, String>(5.0);
  o->mixed = tsino::Union<double, String>((double)(int32_t)o->mixed.value().get<double>() * 2.0);
  tsino::inspect(Serial, o->mixed.value().get<double>());
  Serial.println();
  o->mixed = tsino::Union<double, String>(String(F("x")));
  o->mixed = tsino::Union<double, String>(
      tsino::concat(o->mixed.value().get<String>(), F(" apples")));
  Serial.println(o->mixed.value().get<String>());
  const tsino::Ref<C> c = tsino::make<C>();
  int32_t bumpResult = c->bump();
  int32_t bumpResult2 = c->bump();
  Serial.print(bumpResult);
  Serial.print(F(" "));
  Serial.print(bumpResult2);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(c->count__));
  tsino::Optional<int32_t> total = 1;
  int32_t countResult = count();
  total = total.value() + (countResult + count());
  Serial.print(total.value());
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(nothing));
  const auto map = tsino::makeMap<String, tsino::Ref<Map>>(
      {{F("a"), tsino::make<Map>(tsino::Optional<int32_t>(1))}});
  const tsino::Optional<tsino::Ref<Map>> entry = map->get(F("a"));
  if (entry.has() && entry.value()->hits.has()) {
    entry.value()->hits = entry.value()->hits.value() + 5;
  }
  tsino::Optional<tsino::Ref<Map>> getResult3 = map->get(F("a"));
  Serial.println(
      tsino::optionalText(getResult3.has() ? getResult3.value()->hits : tsino::Optional<int32_t>{}));
  o->speed = 2.0;
  o->speed = o->speed.value() + 2.0;
  o->speed = o->speed.value() + 1.0;
  tsino::inspect(Serial, o->speed.value());
  Serial.println();
  for (tsino::Optional<int32_t> i = 0; i.value() < 3; i = i.value() + 1) {
    step = i.value();
    yield();
  }
  Serial.println(step);
}

void loop() {}
