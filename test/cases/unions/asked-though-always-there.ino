// asked-though-always-there: written by tsino from asked-though-always-there.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"

struct P;
struct T;
struct C;
struct O;
struct Shape;

struct P : tsino::Object {
  int32_t x = 0;
  String tag;
  tsino::Shared<tsino::Array<int32_t>> list;
  tsino::Function<int32_t()> cb;
  void construct(int32_t x, String tag, tsino::Shared<tsino::Array<int32_t>> list, tsino::Function<int32_t()> cb) {
    this->x = x;
    this->tag = tsino::moved(tag);
    this->list = tsino::moved(list);
    this->cb = tsino::moved(cb);
  }
};

struct T : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct C : tsino::Object {
  tsino::Ref<O> o;
  void construct();
  bool t();
};

struct O : tsino::Object {
  int32_t y = 0;
  void construct(int32_t y) {
    this->y = y;
  }
};

struct Shape : tsino::Object {
  void construct() {}
};

int32_t calls = 0;

int32_t num() {
  calls++;
  return 4;
}

tsino::Ref<P> make() {
  calls++;
  return tsino::make<P>(
      1,
      F("a"),
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{}),
      []() -> int32_t { return 3; });
}

String f(int32_t x, const tsino::Ref<P>& p, const __FlashStringHelper* s, bool flag) {
  if (false) return F("no x");  //~ always-defined
  if (false || false) return F("no p");  //~ always-defined always-defined
  //~ always-defined always-defined
  if (true && true) {
    return tsino::concat(s, String(x), p->tag, String(p->list->length()), String(p->cb()));
  }  //~ always-defined always-defined always-defined always-defined
  return F("end");
}

bool g(int32_t x) {
  return false;
}

bool g_(const __FlashStringHelper* x) {
  return false;
}

bool g_asked_though_always_there(tsino::Optional<bool> x = {}) {
  return !x.has();
}

bool g2(tsino::Optional<int32_t> x = {}) {
  return !x.has();
}

bool C::t() {
  return false || false;  //~ always-defined always-defined
}

void C::construct() {
  this->o = tsino::make<O>(2);
}
const uint8_t xs[] PROGMEM = {1, 2};

void h() {}

int32_t e(tsino::Optional<int32_t> x) {
  return false ? 1 : 2;
}

int32_t e2(tsino::Optional<int32_t> x = {}) {
  return false ? 1 : 2;
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(f(3, make(), F("s"), true));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(calls);
  bool value = ((void)num(), false);  //~ always-defined always-defined always-defined always-defined
  bool value2 = ((void)num(), true);
  int32_t numResult = num();
  int32_t x = make()->x;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(numResult);
  Serial.print(F(" "));
  Serial.print(x);
  Serial.print(F(" "));
  Serial.println(calls);
  int32_t n = 5;
  (void)n;  //~ always-defined
  Serial.println(n);
  const auto m = tsino::makeShared<tsino::Map<String, uint8_t>>();
  m->set(F("a"), 1);
  const tsino::Optional<int32_t> got = tsino::convertOptional(m->get(F("a")));
  if (!got.has()) {
    Serial.println(F("none"));
  } else {
    Serial.println(got.value());
  }
  Serial.print(g(3) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(g_(F("a")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(g_asked_though_always_there({}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(g2(4) ? F("true") : F("false"));
  Serial.println(tsino::make<C>()->t() ? F("true") : F("false"));
  for (const int32_t x2 : tsino::each(xs)) {
    if (true) Serial.println(x2);
  }  //~ always-defined
  //~ always-defined
  Serial.print([]() -> int32_t { return 1; }());
  Serial.print(F(" "));
  Serial.println(
      ((void)[]() -> tsino::Ref<Shape> { return tsino::make<Shape>(); }(), true) ? F("true") : F("false"));
  const tsino::Ref<T> t = tsino::make<T>(1, F("a"));
  if (false || false) h();  //~ always-defined always-defined
  Serial.print(e({}));
  Serial.print(F(" "));
  Serial.println(e(3));
  Serial.print(e2({}));
  Serial.print(F(" "));
  Serial.println(e2(3));
}

void loop() {}
