// undefined-and-null-alone: written by tsino from undefined-and-null-alone.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Points;
struct Lines;
struct Opt;
struct Events;
struct Box_null;
struct Shape;
struct Box_undefined;

struct Points : tsino::Object {
  int32_t x = 0;
  tsino::Optional<int32_t> z;
  int32_t y = 0;
  void construct(int32_t x, tsino::Optional<int32_t> z, int32_t y) {
    this->x = x;
    this->z = tsino::moved(z);
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.optionalField(F("z"), this->z);
    out.end();
  }
};

struct Lines : tsino::Object {
  int32_t t = 0;
  tsino::Optional<double> v;
  void construct(int32_t t, tsino::Optional<double> v) {
    this->t = t;
    this->v = tsino::moved(v);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("t"), this->t);
    out.fieldOrNull(F("v"), this->v);
    out.end();
  }
};

struct Opt : tsino::Object {
  tsino::Optional<int32_t> a;
  tsino::Optional<String> b;
  void construct(tsino::Optional<int32_t> a, tsino::Optional<String> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.fieldOrNull(F("b"), this->b);
    out.end();
  }
};

struct Events : tsino::Object {
  tsino::Function<void()> done;
  tsino::Function<tsino::Optional<int32_t>()> next;
  tsino::Function<tsino::Optional<String>()> text;
  void construct(tsino::Function<void()> done, tsino::Function<tsino::Optional<int32_t>()> next, tsino::Function<tsino::Optional<String>()> text) {
    this->done = tsino::moved(done);
    this->next = tsino::moved(next);
    this->text = tsino::moved(text);
  }
};

struct Box_null : tsino::Object {
  tsino::Optional<bool> value;
  void construct(tsino::Optional<bool> value);
  tsino::Optional<bool> get();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Box"), *this);
    out.fieldOrNull(F("value"), this->value);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Optional<bool> name;
  tsino::Optional<bool> other;
  double n = 0;
  void construct(tsino::Optional<bool> name, tsino::Optional<bool> other, double n) {
    this->name = tsino::moved(name);
    this->other = tsino::moved(other);
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.fieldOrNull(F("other"), this->other);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Box_undefined : tsino::Object {
  tsino::Optional<bool> value;
  void construct(tsino::Optional<bool> value = {});
  tsino::Optional<bool> get();
};

String ignore(tsino::Optional<bool> value) {
  return String(F("ignored null"));
}

String both(bool a, tsino::Optional<bool> b) {
  return tsino::concat(a ? F("true") : F("false"), F("null"));
}

String both_(tsino::Optional<bool> a, double b) {
  return tsino::concat(F("undefined"), tsino::toText(b));
}

String both_undefined_and_null_alone(tsino::Optional<bool> a, tsino::Optional<bool> b = {}) {
  return String(F("nullundefined"));
}

String both2(const __FlashStringHelper* a, tsino::Optional<bool> b = {}) {
  return tsino::concat(a, F("undefined"));
}

tsino::Optional<bool> note(const String& name, tsino::Optional<bool> value = {}) {
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(value));
  return value;
}

tsino::Optional<bool> note_(const String& name, tsino::Optional<bool> value) {
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(value));
  return value;
}

int32_t note_undefined_and_null_alone(const String& name, int32_t value) {
  Serial.print(tsino::withoutFormat(name));
  Serial.print(F(" "));
  Serial.println(value);
  return value;
}

void nothing() {
  Serial.println(F("called"));
  return;
}

int32_t run(const tsino::Function<int32_t()>& f) {
  return f();
}

String run_(const tsino::Function<String()>& f) {
  return f();
}

tsino::Optional<bool> run_undefined_and_null_alone(const tsino::Function<tsino::Optional<bool>()>& f) {
  return f();
}

tsino::Optional<bool> run2(const tsino::Function<tsino::Optional<bool>()>& f) {
  return f();
}

void run3(const tsino::Function<void()>& f) {
  f();
}

void Box_null::construct(tsino::Optional<bool> value) {
  this->value = value;
}

tsino::Optional<bool> Box_null::get() {
  return this->value;
}

void Box_undefined::construct(tsino::Optional<bool> value) {
  this->value = value;
}

tsino::Optional<bool> Box_undefined::get() {
  return this->value;
}

tsino::Optional<int32_t> maybe(int32_t n) {
  return n > 0 ? tsino::Optional<int32_t>(n) : tsino::Optional<int32_t>{};
}

int32_t sumOf(const tsino::Array<uint8_t>& items, const tsino::Function<int32_t(int32_t)>& f) {
  return items.reduce<int32_t>([&](int32_t t, int32_t i) -> int32_t { return t + f(i); }, 0);
}

int32_t sumOf_(const tsino::Array<tsino::Optional<bool>>& items, const tsino::Function<int32_t(tsino::Optional<bool>)>& f) {
  return items.reduce<int32_t>(
      [&](int32_t t, tsino::Optional<bool> i) -> int32_t { return t + f(i); },
      0);
}

int32_t swallow(tsino::Optional<bool> v = {}) {
  return !v.has() ? 1 : 2;
}

void setup() {
  Serial.begin(115200);
  // @run
  const tsino::Optional<bool> last;
  const tsino::Optional<bool> nil;
  Serial.print(tsino::optionalText(last));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(nil));
  Serial.print(F(" "));
  Serial.print(!last.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(!nil.has() ? F("true") : F("false"));
  Serial.println(F(" undefined null undefined object"));
  const tsino::Optional<bool> printed = ((void)Serial.println(F("printed")), tsino::Optional<bool>{});
  Serial.println(tsino::optionalText(printed));
  Serial.print(tsino::withoutFormat(ignore({})));
  Serial.print(F(" "));
  Serial.println(ignore(nil));
  Serial.print(tsino::withoutFormat(both(true, {})));
  Serial.print(F(" "));
  Serial.print(both_({}, 0.5));
  Serial.print(F(" "));
  Serial.print(both_undefined_and_null_alone({}, {}));
  Serial.print(F(" "));
  Serial.println(both2(F("x"), last));
  String noteResult = tsino::optionalText(note(F("u"), {}));
  String noteResult2 = tsino::optionalTextOrNull(note_(F("n"), {}));
  int32_t noteResult3 = note_undefined_and_null_alone(F("k"), 7);
  const __FlashStringHelper* value = ((void)note_(F("v"), nil), F("none"));
  Serial.print(noteResult);
  Serial.print(F(" "));
  Serial.print(noteResult2);
  Serial.print(F(" "));
  Serial.print(noteResult3);
  Serial.print(F(" "));
  Serial.println(value);
  tsino::Array<tsino::Ref<Points>> points{
      tsino::make<Points>(1, tsino::Optional<int32_t>{}, 2),
      tsino::make<Points>(3, tsino::Optional<int32_t>(9), 4),
      tsino::make<Points>(5, tsino::Optional<int32_t>{}, 6)};
  for (const tsino::Ref<Points>& point : points) {
    const int32_t x = point->x;
    const int32_t z = point->z.valueOr(0);
    Serial.println(x + z);
  }
  tsino::inspect(Serial, points);
  Serial.println();
  tsino::Array<tsino::Ref<Lines>> lines{
      tsino::make<Lines>(1, tsino::Optional<double>(0.5)),
      tsino::make<Lines>(2, tsino::Optional<double>{})};
  for (const tsino::Ref<Lines>& line : lines) {
    Serial.print(line->t);
    Serial.print(F(" "));
    tsino::inspectOrNull(Serial, line->v);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !line->v.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            line->v.value()));
    Serial.println();
  }
  tsino::inspect(Serial, lines);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Shape>(tsino::Optional<bool>{}, tsino::Optional<bool>{}, -0.5));
  Serial.println();
  const tsino::Ref<Opt> loose = tsino::make<Opt>(
      tsino::Optional<int32_t>{},
      tsino::Optional<String>{});
  const tsino::Ref<Opt> opt = loose;
  Serial.print(tsino::optionalText(opt->a));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(opt->b));
  Serial.print(F(" "));
  tsino::inspect(Serial, opt);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(loose->a));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(loose->b));
  opt->a = 5;
  opt->b = tsino::Optional<String>(F("set"));
  Serial.print(opt->a.value());
  Serial.print(F(" "));
  Serial.println(opt->b.value());
  tsino::Array<tsino::Optional<bool>> list{tsino::Optional<bool>{}, tsino::Optional<bool>{}};
  Serial.print(list.length());
  Serial.print(F(" "));
  Serial.print(list.join(F("-")));
  Serial.print(F(" "));
  tsino::inspect(Serial, list);
  Serial.println();
  tsino::Array<tsino::Optional<bool>> nulls{tsino::Optional<bool>{}};
  tsino::inspectOrNull(Serial, nulls);
  Serial.print(F(" "));
  Serial.print(
      (0 < nulls.length() ? ((void)nulls.get(0), tsino::Union<tsino::Undefined, tsino::Null>(
          tsino::Null{})) : tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<int32_t>>{
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(1)}.map<uint8_t>(
          [](tsino::Optional<int32_t> v) -> int32_t { return v.valueOr(0); }));
  Serial.println();
  const tsino::Optional<bool> got = ((void)nothing(), tsino::Optional<bool>{});
  const __FlashStringHelper* value2 = ((void)nothing(), F("was nothing"));
  Serial.print(tsino::optionalText(got));
  Serial.print(F(" "));
  Serial.println(value2);
  const tsino::Optional<tsino::Union<double, String>> value3;
  const tsino::Optional<tsino::Union<double, String>> value22;
  const tsino::Optional<String> value32;
  tsino::printFirstUnion(Serial, value3);
  Serial.print(F(" "));
  tsino::printUnionOrNull(Serial, value22);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(value32));
  const __FlashStringHelper* value4 = ((void)run3([] { Serial.println(F("in")); }), F("undefined"));
  Serial.print(run([]() -> int32_t { return 5; }));
  Serial.print(F(" "));
  Serial.print(run_([]() -> String { return F("a"); }));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          run_undefined_and_null_alone([]() -> tsino::Optional<bool> { return {}; })));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(run2([]() -> tsino::Optional<bool> { return {}; })));
  Serial.print(F(" "));
  Serial.println(value4);
  const tsino::Ref<Events> events = tsino::make<Events>(
      [] {},
      []() -> tsino::Optional<int32_t> { return 3; },
      []() -> tsino::Optional<String> { return {}; });
  const tsino::Ref<Events> silent = tsino::make<Events>(
      [] {},
      []() -> tsino::Optional<int32_t> { return {}; },
      []() -> tsino::Optional<String> { return tsino::Optional<String>(F("t")); });
  Serial.print(tsino::optionalText(events->next()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(silent->next()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(events->text()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(silent->text()));
  Serial.print(F(" "));
  Serial.println(silent->next().valueOr(9));
  const tsino::Ref<Box_null> box = tsino::make<Box_null>(tsino::Optional<bool>{});
  Serial.print(tsino::optionalTextOrNull(box->get()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(box->value));
  Serial.print(F(" "));
  tsino::inspect(Serial, box);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(tsino::make<Box_undefined>(tsino::Optional<bool>{})->get()));
  const auto m = tsino::makeMap<String, tsino::Optional<bool>>({{F("a"), tsino::Optional<bool>{}}});
  tsino::printFirstUnion(
      Serial,
      m->has(F("a")) ? ((void)m->at(F("a")), tsino::Union<tsino::Undefined, tsino::Null>(
          tsino::Null{})) : tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{}));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      m->has(F("b")) ? ((void)m->at(F("b")), tsino::Union<tsino::Undefined, tsino::Null>(
          tsino::Null{})) : tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{}));
  Serial.print(F(" "));
  Serial.print(m->size());
  Serial.print(F(" "));
  Serial.println(m->has(F("a")) ? F("true") : F("false"));
  Serial.print(sumOf(tsino::Array<uint8_t>{}, [](int32_t) -> int32_t { return 5; }));
  Serial.print(F(" "));
  Serial.print(sumOf(tsino::Array<uint8_t>{1, 2}, [](int32_t n) -> int32_t { return n * 2; }));
  Serial.print(F(" "));
  Serial.print(
      sumOf_(
          tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}, tsino::Optional<bool>{}},
          [](tsino::Optional<bool>) -> int32_t { return 1; }));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(maybe(2)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(maybe(-1)));
  tsino::Union<tsino::Undefined, tsino::Null> u = tsino::Union<tsino::Undefined, tsino::Null>(
      tsino::Undefined{});
  tsino::printUnion(Serial, u);
  Serial.println();
  u = tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{});
  tsino::printFirstUnion(Serial, u);
  Serial.print(F(" "));
  Serial.println(u.is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(swallow({}));
  Serial.print(F(" "));
  Serial.println(swallow(last));
}

void loop() {}
