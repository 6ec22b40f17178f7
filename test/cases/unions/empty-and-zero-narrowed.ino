// empty-and-zero-narrowed: written by tsino from empty-and-zero-narrowed.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

// @run
// What TypeScript narrows to null, undefined or a 0 of an enum by a test or an assignment, where other values have a place.
enum class Mode : uint8_t { Off, On, Auto };
struct O;
struct P;
struct Pump;
struct Shape;

struct O : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double> t;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double> t) {
    this->t = tsino::moved(t);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("t"), this->t);
    out.end();
  }
};

struct P : tsino::Object {
  tsino::Optional<int32_t> t;
  void construct(tsino::Optional<int32_t> t) {
    this->t = tsino::moved(t);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("t"), this->t);
    out.end();
  }
};

struct Pump : tsino::Object {
  Mode mode = (Mode)0;
  String part;
  void construct();
  void start();
};

struct Shape : tsino::Object {
  tsino::Optional<bool> same;
  void construct(tsino::Optional<bool> same) {
    this->same = tsino::moved(same);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("same"), this->same);
    out.end();
  }
};

void nothing() {
  Serial.println(F("called"));
}

tsino::Union<tsino::Undefined, tsino::Null> only(tsino::Optional<int32_t> x) {
  if (!x.has()) {
    return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null>, tsino::Null>(x);
  }
  return tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{});
}

String show(const tsino::Union<tsino::Undefined, tsino::Null, double>& v = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  if (v.is<tsino::Null>()) {
    const tsino::Optional<bool> same = v.is<tsino::Null>() ? tsino::Optional<bool>{} : ((void)tsino::impossible(0), tsino::Optional<bool>{});
    return tsino::concat(F("null "), String(tsino::Array<tsino::Optional<bool>>{same}.length()));
  }
  if (v.is<tsino::Undefined>()) {
    const tsino::Optional<bool> same = v.is<tsino::Undefined>() ? tsino::Optional<bool>{} : ((void)tsino::impossible(0), tsino::Optional<bool>{});
    return tsino::concat(F("undefined "), tsino::toJson(tsino::make<Shape>(same)));
  }
  return tsino::concat(F("n"), tsino::toText(v));
}
tsino::Union<tsino::Undefined, tsino::Null, double> level = tsino::Union<tsino::Undefined, tsino::Null, double>(4.0);

void fill() {
  level = tsino::Union<tsino::Undefined, tsino::Null, double>(8.0);
}

int32_t calls = 0;

bool hit() {
  calls++;
  return true;
}

void Pump::start() {
  this->mode = Mode::On;
  this->part = F("main");
}

void Pump::construct() {
  this->mode = Mode::Off;
  this->part = F("");
}

void setup() {
  Serial.begin(115200);
  tsino::Optional<int32_t> a = 1;
  tsino::Optional<int32_t> b = 2;
  tsino::Optional<String> c = tsino::Optional<String>(F("c"));
  tsino::Optional<String> d = tsino::Optional<String>(F("d"));
  a = b;
  b = {};
  c = d.value();
  d = {};
  Serial.print(a.value());
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(b));
  Serial.print(F(" "));
  Serial.print(c.value());
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(d));
  const tsino::Ref<O> o = tsino::make<O>(tsino::Union<tsino::Undefined, tsino::Null, double>(1.0));
  const tsino::Ref<P> p = tsino::make<P>(tsino::Optional<int32_t>(2));
  o->t = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
      tsino::Optional<double>(tsino::convertOptional(p->t)));
  p->t = {};
  tsino::inspect(Serial, o);
  Serial.print(F(" "));
  tsino::inspect(Serial, p);
  Serial.println();
  nothing();
  a = {};
  b = 9;
  Serial.print(tsino::optionalText(a));
  Serial.print(F(" "));
  Serial.println(b.value());
  tsino::printFirstUnion(Serial, only({}));
  Serial.print(F(" "));
  tsino::printUnion(Serial, only(1));
  Serial.println();
  tsino::Optional<String> name = tsino::Optional<String>(F("n"));
  tsino::Optional<int32_t> count = 1;
  name = {};
  count = {};
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>> both{
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null>, tsino::Null>(count),
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null>, tsino::Undefined>(name)};
  tsino::inspect(Serial, both);
  Serial.print(F(" "));
  Serial.println(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null>, tsino::Undefined>(
          both.get(0)).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(
      tsino::withoutFormat(
          show(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}))));
  Serial.print(F(" "));
  Serial.print(show(tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.println(show(tsino::Union<tsino::Undefined, tsino::Null, double>(3.0)));
  level = tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{});
  const tsino::Optional<bool> empty = level.is<tsino::Null>() ? tsino::Optional<bool>{} : ((void)tsino::impossible(0), tsino::Optional<bool>{});
  fill();
  Serial.print(tsino::optionalTextOrNull(empty));
  Serial.print(F(" "));
  tsino::printUnion(Serial, level);
  Serial.println();
  const tsino::Ref<Pump> pump = tsino::make<Pump>();
  pump->mode = Mode::Off;
  pump->part = F("");
  tsino::Union<bool, Mode> value = pump->mode != (Mode)0 ? tsino::Union<bool, Mode>(hit()) : tsino::Union<bool, Mode>(
      pump->mode);
  tsino::printFirstUnion(Serial, value);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      pump->mode != (Mode)0 ? tsino::Union<Mode, String>(pump->mode) : tsino::Union<Mode, String>(
          String(F("off"))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(pump->part) ? tsino::Union<double, String>(5.0) : tsino::Union<double, String>(
          pump->part));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(pump->part) ? tsino::Union<double, String>(pump->part) : tsino::Union<double, String>(7.0));
  Serial.print(F(" "));
  Serial.println(calls);
  pump->start();
  tsino::Union<bool, Mode> value2 = pump->mode != (Mode)0 ? tsino::Union<bool, Mode>(hit()) : tsino::Union<bool, Mode>(
      pump->mode);
  tsino::printFirstUnion(Serial, value2);
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      pump->mode != (Mode)0 ? tsino::Union<Mode, String>(pump->mode) : tsino::Union<Mode, String>(
          String(F("off"))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(pump->part) ? tsino::Union<double, String>(5.0) : tsino::Union<double, String>(
          pump->part));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      tsino::truthy(pump->part) ? tsino::Union<double, String>(pump->part) : tsino::Union<double, String>(7.0));
  Serial.print(F(" "));
  Serial.println(calls);
  tsino::Optional<Mode> mode;
  mode = Mode::Off;
  const Mode text = (tsino::truthy(mode) ? tsino::Optional<tsino::Union<Mode, String>>(
      tsino::Union<Mode, String>(String(F("on")))) : tsino::Optional<tsino::Union<Mode, String>>(
      tsino::convertOptional(mode))).value().get<Mode>();
  const String shown = (tsino::truthy(mode) ? tsino::Optional<tsino::Union<Mode, String>>(
      tsino::convertOptional(mode)) : tsino::Optional<tsino::Union<Mode, String>>(
      tsino::Union<Mode, String>(String(F("off"))))).value().get<String>();
  bool value3 = !(tsino::truthy(mode) && hit());
  Serial.print((int32_t)text);
  Serial.print(F(" "));
  Serial.print(shown);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{
          (uint8_t)(tsino::truthy(mode) ? tsino::Optional<Mode>(
              tsino::convertOptional(tsino::Optional<int32_t>(1))) : mode).value(),
          (uint8_t)(tsino::truthy(mode) ? tsino::Optional<int32_t>(tsino::convertOptional(mode)) : tsino::Optional<int32_t>(2)).value()});
  Serial.print(F(" "));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(calls);
}

void loop() {}
