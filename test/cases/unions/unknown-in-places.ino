// unknown-in-places: written by tsino from unknown-in-places.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Store;
struct Shared;
struct Shape;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, bool, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Shared>, tsino::Ref<Shape>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Store : tsino::Object {
  tsino::Shared<tsino::Map<String, Unknown>> values;
  void construct();
  tsino::Ref<Store> set(const __FlashStringHelper* key, Unknown value);
  double number(const String& key);
  Unknown get(const String& key);
};

struct Shared : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

// @run
// unknown as parameters with defaults, rest parameters, values of maps and records, results, captured and compared.
String f(const Unknown& a = Unknown(String("x")), const Unknown& b = Unknown(5.0), const Unknown& c = Unknown(
    tsino::Undefined{}), const Unknown& dGiven = Unknown(tsino::Undefined{})) {
  const Unknown d = dGiven.is<tsino::Undefined>() ? Unknown(
      tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(1.0)})) : dGiven;
  return tsino::Array<tsino::Union<bool, String>>{
      tsino::Union<bool, String>(tsino::typeOf(a)),
      tsino::Union<bool, String>(tsino::typeOf(b)),
      tsino::Union<bool, String>(tsino::typeOf(c)),
      tsino::Union<bool, String>(d.is<tsino::Shared<tsino::Array<Unknown>>>())}.join();
}

String log_(const __FlashStringHelper* level, const tsino::Array<Unknown>& parts) {
  return tsino::concat(
      F("["),
      level,
      F("] "),
      parts.map<String>([](const Unknown& part) -> String { return tsino::toText(part); }).join(
          F(" ")));
}

String info(const tsino::Array<Unknown>& parts) {
  return log_(F("info"), parts.copy());
}

tsino::Ref<Store> Store::set(const __FlashStringHelper* key, Unknown value) {
  this->values->set(key, tsino::moved(value));
  return tsino::Ref<Store>(this);
}

double Store::number(const String& key) {
  const Unknown v = this->values->has(key) ? this->values->at(key) : Unknown(tsino::Undefined{});
  return v.is<double>() ? v.get<double>() : (double)NAN;
}

Unknown Store::get(const String& key) {
  return this->values->has(key) ? this->values->at(key) : Unknown(tsino::Undefined{});
}

void Store::construct() {
  this->values = tsino::makeShared<tsino::Map<String, Unknown>>();
}
Unknown last;

Unknown keep(Unknown v) {
  last = tsino::moved(v);
  return last;
}

Unknown identity(const Unknown& x) {
  return x;
}

String identity_(const __FlashStringHelper* x) {
  return x;
}

void assertNumber(const Unknown& v) {
  if (!v.is<double>()) {
    tsino::raise(tsino::makeError<tsino::TypeError>(F("not a number: "), tsino::toText(v)));
    return;
  }
}

bool isString(const Unknown& v) {
  return v.is<String>();
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(f()));
  Serial.print(F(" "));
  Serial.print(f(Unknown(1.0), Unknown(2.0), Unknown(3.0), Unknown(4.0)));
  Serial.print(F(" "));
  Serial.print(
      f(
          Unknown(String(F("x"))),
          Unknown(5.0),
          Unknown(tsino::Undefined{}),
          Unknown(tsino::Undefined{})));
  Serial.print(F(" "));
  Serial.println(
      f(
          Unknown(tsino::Null{}),
          Unknown(tsino::Null{}),
          Unknown(tsino::Null{}),
          Unknown(tsino::Null{})));
  Serial.print(
      tsino::withoutFormat(
          info(tsino::Array<Unknown>{Unknown(String(F("x"))), Unknown(1.0), Unknown(true)})));
  Serial.print(F(" "));
  Serial.print(info(tsino::Array<Unknown>{}));
  Serial.print(F(" "));
  Serial.print(
      log_(F("warn"), tsino::Array<Unknown>{Unknown(tsino::Null{}), Unknown(tsino::Undefined{})}));
  Serial.print(F(" "));
  Serial.println(
      info(
          tsino::Array<Unknown>{
              Unknown(
                  tsino::makeShared<tsino::Array<Unknown>>(
                      tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)})),
              Unknown(0.5),
              Unknown(-0.0)}));
  const tsino::Ref<Store> store = tsino::make<Store>()->set(F("a"), Unknown(1.0))->set(
      F("b"),
      Unknown(String(F("text"))))->set(
      F("c"),
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)})))->set(
      F("d"),
      Unknown(tsino::Undefined{}));
  tsino::inspect(Serial, store->number(F("a")));
  Serial.print(F(" "));
  tsino::inspect(Serial, store->number(F("b")));
  Serial.print(F(" "));
  tsino::inspect(Serial, store->get(F("c")));
  Serial.print(F(" "));
  Serial.print(store->get(F("zz")).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, store->get(F("d")));
  Serial.println();
  bool value = keep(Unknown(5.0)) == Unknown(5.0);
  bool value2 = keep(Unknown(String(F("s")))) == Unknown(String(F("s")));
  Unknown keepResult = keep(Unknown(String(F("s"))));
  bool value3 = keepResult == keep(Unknown(String(F("s"))));
  Unknown keepResult2 = keep(Unknown(tsino::Null{}));
  bool value4 = keepResult2.is<tsino::Undefined>();
  Unknown keepResult3 = keep(Unknown((double)NAN));
  bool value5 = keepResult3 == keep(Unknown((double)NAN));
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value5 ? F("true") : F("false"));
  const tsino::Ref<Shared> shared = tsino::make<Shared>(1);
  bool value6 = keep(Unknown(shared)) == Unknown(shared);
  bool value7 = keep(Unknown(tsino::make<Shape>(1))) == Unknown(shared);
  Serial.print(value6 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value7 ? F("true") : F("false"));
  const Unknown u = identity(Unknown(7.0));
  tsino::inspectFirst(Serial, u);
  Serial.print(F(" "));
  Serial.println(tsino::length(identity_(F("q"))));
  const auto counts = tsino::makeRecord<Unknown>({{F("a"), Unknown(1.0)}});
  counts->set(F("b"), Unknown(String(F("two"))));
  counts->set(F("c"), Unknown(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{})));
  for (const auto& entry : counts->entries()) {
    const String& k = entry.key();
    const Unknown& v = entry.value();
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    tsino::inspect(Serial, v);
    Serial.print(F(" "));
    Serial.println(tsino::typeOf(v));
  }
  tsino::Array<Unknown> queue;
  queue.push(
      Unknown(1.0),
      Unknown(String(F("two"))),
      Unknown(tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(3.0)})));
  while (queue.length() > 0) {
    const Unknown item = tsino::fromOptional<Unknown, tsino::Undefined>(queue.shift());
    if (item == Unknown(String(F("two")))) queue.push(Unknown(false));
    tsino::inspect(Serial, item);
    Serial.println();
    yield();
  }
  {
    const Unknown q = keep(Unknown(String(F("zz"))));
    assertNumber(q);
    if (tsino::thrown()) goto caught;
    tsino::inspect(Serial, q.get<double>() + 1.0);
    Serial.println();
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  const Unknown q2 = keep(Unknown(41.0));
  assertNumber(q2);
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, q2.get<double>() + 1.0);
  Serial.println();
  Serial.println(
      tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("a")))),
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("b")))),
          tsino::Optional<tsino::Union<double, String>>{}}.filter(
          [](const tsino::Optional<tsino::Union<double, String>>& v) -> bool {
            return isString(tsino::fromOptional<Unknown, tsino::Null>(v));
          }).map<String>(
          [](const tsino::Optional<tsino::Union<double, String>>& value8) -> String {
            return value8.value().get<String>();
          }).map<String>([](const String& s) -> String { return tsino::toUpperCase(s); }).join());
}

void loop() {}
