// for-each: written by tsino from for-each.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Bus;
struct Objs;

struct Bus : tsino::Object {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>>> handlers;
  tsino::Array<String> log;
  void construct();
  tsino::Function<void()> on(const String& k, const tsino::Function<void(int32_t)>& f);
  void emit(const String& k, int32_t n);
  void reset();
};

struct Objs : tsino::Object {
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
// forEach of Maps and Sets that change meanwhile: as in JavaScript; errors, nested calls, handlers that leave.
const auto m = tsino::makeMap<String, int32_t>({{"a", 1}, {"b", 300}, {"c", -2}});

void show() {
  m->forEach(
      [](int32_t v, const String& k) {
        if (v < 0) return;
        Serial.print(F("show "));
        Serial.print(k);
        Serial.print(F(" "));
        Serial.println(v);
      });
}

void named(int32_t v, const String& k) {
  Serial.print(F("named "));
  Serial.print(k);
  Serial.print(F(" "));
  Serial.println(v);
}

tsino::Function<void()> Bus::on(const String& k, const tsino::Function<void(int32_t)>& f) {
  const tsino::Ref<Bus> self = tsino::Ref<Bus>(this);
  tsino::Optional<tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>> h = this->handlers->get(
      k);
  if (!h.has()) {
    h = tsino::makeShared<tsino::Set<tsino::Function<void(int32_t)>>>();
    this->handlers->set(k, h.value());
  }
  h.value()->add(f);
  return [self, k, f] {
    tsino::Optional<tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>> getResult = self->handlers->get(
        k);
    if (getResult.has()) getResult.value()->remove(f);
  };
}

void Bus::emit(const String& k, int32_t n) {
  tsino::Optional<tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>> getResult = this->handlers->get(
      k);
  if (getResult.has()) {
    getResult.value()->forEach([&](const tsino::Function<void(int32_t)>& f) { f(n); });
  }
}

void Bus::reset() {
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>>> list = this->handlers;
  list->forEach(
      [&](const tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>& hs, const String& k) {
        this->log.push(tsino::concat(k, String(hs->size())));
        this->handlers = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>>>();
      });
}

void Bus::construct() {
  this->handlers = tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Set<tsino::Function<void(int32_t)>>>>>();
  this->log = tsino::Array<String>{};
}
tsino::Function<void()> off;

void thrower() {
  m->forEach(
      [](int32_t v, const String& k) {
        if (tsino::thrown()) return;
        if (k == F("c")) {
          tsino::raise(tsino::makeError<tsino::Error>(F("stop "), v));
          return;
        }
        Serial.print(F("before "));
        Serial.println(k);
      });
}

void setup() {
  Serial.begin(115200);
  m->forEach(
      [](int32_t v, const String& k) {
        Serial.print(tsino::withoutFormat(k));
        Serial.print(F(" "));
        Serial.println(v);
      });
  m->forEach([](int32_t v) { Serial.println(v); });
  m->forEach([] { Serial.println(F(".")); });
  int32_t sum = 0;
  m->forEach(
      [&](int32_t v, const String& k) {
        sum += v;
        if (k == F("a")) {
          m->set(F("d"), 70000);
          m->remove(F("b"));
        }
        Serial.print(tsino::withoutFormat(k));
        Serial.print(F(" "));
        Serial.println(m->size());
      });
  Serial.print(sum);
  Serial.print(F(" "));
  tsino::inspect(Serial, m);
  Serial.println();
  show();
  m->forEach([](int32_t v, const String& k) { named(v, k); });
  tsino::Array<tsino::Function<void(int32_t, const String&)>> fs{
      tsino::Function<void(int32_t, const String&)>::of<decltype(named), named>()};
  tsino::Function<void(int32_t, const String&)> element = fs[0];
  m->forEach([&](int32_t v, const String& k) { element(v, k); });
  const auto s = tsino::makeShared<tsino::Set<String>>(F("x"), F("y"));
  s->forEach(
      [&](const String& v) {
        if (s->size() < 5) s->add(tsino::concat(v, v));
        Serial.println(v);
      });
  s->forEach(
      [&](const String& a, const String& b) {
        Serial.print(a == b ? F("true") : F("false"));
        Serial.print(F(" "));
        Serial.println(s->size());
      });
  const tsino::Ref<Bus> bus = tsino::make<Bus>();
  off = bus->on(F("t"), [](int32_t n) {
    Serial.print(F("one "));
    Serial.println(n);
  });
  bus->on(F("t"), [](int32_t n) {
    Serial.print(F("two "));
    Serial.println(n);
    off();
  });
  bus->emit(F("t"), 1);
  bus->emit(F("t"), 2);
  bus->on(F("u"), [](int32_t) {});
  bus->reset();
  tsino::inspect(Serial, bus->log);
  Serial.print(F(" "));
  Serial.println(bus->handlers->size());
  const auto objs = tsino::makeMap<uint8_t, tsino::Ref<Objs>>(
      {{1, tsino::make<Objs>(1)}, {2, tsino::make<Objs>(2)}});
  objs->forEach([](const tsino::Ref<Objs>& o, int32_t k) { o->n += k; });
  tsino::inspect(Serial, objs);
  Serial.println();
  thrower();
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->message);
  }
  const auto nested = tsino::makeMap<String, tsino::Shared<tsino::Map<String, double>>>(
      {{F("r"), tsino::makeMap<String, double>({{F("x"), 1.5}})}});
  nested->forEach(
      [](const tsino::Shared<tsino::Map<String, double>>& row, const String& r) {
        row->forEach(
            [&](double v, const String& c) {
              Serial.print(tsino::withoutFormat(r));
              Serial.print(F(" "));
              Serial.print(c);
              Serial.print(F(" "));
              tsino::inspect(Serial, v);
              Serial.println();
            });
      });
  m->forEach(
      [](int32_t v, const String& k) {
        m->clear();
        Serial.print(tsino::withoutFormat(k));
        Serial.print(F(" "));
        Serial.println(v);
      });
  Serial.println(m->size());
  const auto om = tsino::makeMap<String, tsino::Optional<int32_t>>(
      {{F("u"), tsino::Optional<int32_t>{}}, {F("v"), tsino::Optional<int32_t>(1)}});
  om->forEach(
      [](tsino::Optional<int32_t> v, const String& k) {
        Serial.print(tsino::withoutFormat(k));
        Serial.print(F(" "));
        Serial.print(tsino::optionalText(v));
        Serial.print(F(" "));
        tsino::printUnion(
            Serial,
            !v.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
                (double)v.value()));
        Serial.println();
      });
  const auto idx = tsino::makeShared<tsino::Map<String, int32_t>>();
  tsino::Array<String>{F("q"), F("w")}.forEach([&](const String& x, int32_t i) { idx->set(x, i); });
  idx->forEach(
      [](int32_t i, const String& x) {
        Serial.print(tsino::withoutFormat(x));
        Serial.print(F(" "));
        Serial.println(i);
      });
}

void loop() {}
