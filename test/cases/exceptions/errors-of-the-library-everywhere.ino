// errors-of-the-library-everywhere: written by tsino from errors-of-the-library-everywhere.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-buffer.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/data-view.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-radix.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unreachable.h"

struct Reader;
struct MyError;
struct O;

struct Reader : tsino::Object {
  tsino::DataView view;
  int32_t at = 0;
  void construct(const tsino::DataView& view);
  int32_t u16();
  tsino::Array<uint16_t> all();
  int32_t get_next();
};

struct MyError : tsino::Error {
  String show();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

struct O : tsino::Object {
  String a;
  int32_t b = 0;
  void construct(String a, int32_t b) {
    this->a = tsino::moved(a);
    this->b = b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

// @run
// Such errors in every place of a program: conditions, loops, defaults, getters, closures, recursion, with effects around.
String name_(int32_t x) {
  return tsino::concat(F("n"), String(x));
}

const __FlashStringHelper* message_() {
  return F("m");
}

String MyError::show() {
  return tsino::concat(name_(1), message_(), this->name, this->message);
}

String f(int32_t n, const tsino::Optional<String>& sGiven = {}) {
  String value;
  if (!sGiven.has()) {
    tsino::checkCount(n);
    if (tsino::thrown()) return {};
    value = tsino::repeat(F("a"), n);
  } else {
    value = sGiven.value();
  }
  const String s = tsino::moved(value);
  return s;
}

String tryAll(int32_t n) {
  String out = F("");
  {
    {
      String fResult = f(n);
      if (tsino::thrown()) goto finally;
      out += fResult;
    }
    finally:;
    out += F("F");
    if (tsino::thrown()) goto caught;
    int32_t value = n - 1;
    tsino::checkCount(value);
    if (tsino::thrown()) goto caught;
    String choice = tsino::repeat(F("b"), value);
    if (choice == F("b")) {
      out += F("one");
    } else {
      out += F("other");
    }
    int32_t k = n;
    while (true) {
      tsino::checkCount(k);
      if (tsino::thrown()) goto caught;
      if (!(tsino::length(tsino::repeat(F("c"), k)) > 0)) break;
      k--;
      yield();
    }
    for (int32_t j = 2;; j--) {
      tsino::checkCount(j);
      if (tsino::thrown()) goto caught;
      if (!(tsino::length(tsino::repeat(F("d"), j)) > 0)) break;
      out += j;
      yield();
    }
    bool again = false;
    while (true) {
      if (again) {
        int32_t value2 = --k;
        tsino::checkCount(value2);
        if (tsino::thrown()) goto caught;
        if (!(tsino::length(tsino::repeat(F("e"), value2)) > 0)) break;
      }
      again = true;
      out += F("|");
      yield();
    }
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    out += e->message;
  }
  return out;
}

void Reader::construct(const tsino::DataView& view) {
  this->at = 0;
  this->view = view;
}

int32_t Reader::get_next() {
  return this->view.getUint8(this->at++);
}

int32_t Reader::u16() {
  tsino::checkOffset(this->view, this->at, 2);
  if (tsino::thrown()) return 0;
  const int32_t v = this->view.getUint16(this->at, true);
  this->at += 2;
  return v;
}

tsino::Array<uint16_t> Reader::all() {
  tsino::Array<uint16_t> r;
  for (;;) {
    {
      int32_t u16Result = this->u16();
      if (tsino::thrown()) goto caught;
      r.push((uint16_t)u16Result);
    }
    caught:;
    if (tsino::thrown()) {
      tsino::caught();
      return r;
    }
    yield();
  }
  tsino::unreachable();
}

String deep(int32_t n) {
  String value;
  if (n <= 0) {
    tsino::checkCount(n);
    if (tsino::thrown()) return {};
    value = tsino::repeat(F("z"), n);
  } else {
    value = deep(n - 1);
    if (tsino::thrown()) return {};
  }
  return value;
}
int32_t count = 0;

int32_t side() {
  count++;
  return -count;
}

void setup() {
  Serial.begin(115200);
  tsino::raise(tsino::make<MyError>(F("boom")));
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    if (e->isA(MyError::classId)) {
      Serial.print(tsino::withoutFormat(tsino::downcast<MyError>(e)->show()));
      Serial.print(F(" "));
      Serial.print(name_(2));
      Serial.print(F(" "));
      Serial.println(message_());
    }
  }
  const int32_t cause = 3;
  Serial.println(cause);
  tsino::DataView view = tsino::DataView(tsino::ArrayBuffer(8));
  for (int32_t n = -1; n < 3; n++) Serial.println(tryAll(n));
  view.setUint32(0, 0x01020304);
  view.setFloat32(4, 1.5);
  const tsino::Ref<Reader> r = tsino::make<Reader>(view);
  int32_t nextResult = r->get_next();
  int32_t nextResult2 = r->get_next();
  tsino::Array<uint16_t> value = r->all();
  Serial.print(nextResult);
  Serial.print(F(" "));
  Serial.print(nextResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  {
    tsino::make<Reader>(view)->all();
    tsino::checkOffset(view, 1, 8);
    if (tsino::thrown()) goto caught;
    tsino::inspect(Serial, view.getFloat64(1));
    Serial.println();
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.print(e->isA(tsino::RangeError::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(e->toString());
  }
  tsino::Array<int32_t> sums = tsino::Array<tsino::Array<uint8_t>>{
      tsino::Array<uint8_t>{1, 2},
      tsino::Array<uint8_t>{},
      tsino::Array<uint8_t>{3}}.map<int32_t>(
      [](const tsino::Array<uint8_t>& row) -> int32_t {
        {
          tsino::checkNotEmpty(row);
          if (tsino::thrown()) goto caught;
          return row.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; });
        }
        caught:;
        {
          const tsino::Ref<tsino::Error> e = tsino::caught();
          return e->isA(tsino::TypeError::classId) ? -1 : -2;
        }
      });
  tsino::inspect(Serial, sums);
  Serial.println();
  {
    String deepResult = deep(3);
    if (tsino::thrown()) goto caught2;
    Serial.println(deepResult);
    String deepResult2 = deep(-3);
    if (tsino::thrown()) goto caught2;
    Serial.println(deepResult2);
  }
  caught2:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    Serial.println(e->toString());
  }
  tsino::Array<tsino::Function<String()>> fs{
      []() -> String { return tsino::repeat(F("q"), 2); },
      []() -> String {
        tsino::checkRadix(1);
        if (tsino::thrown()) return {};
        return tsino::toRadix(10, 1);
      },
      []() -> String { return tsino::toFixed(0.1, 20); }};
  for (const tsino::Function<String()>& g : fs) {
    {
      String gResult = g();
      if (tsino::thrown()) goto caught3;
      Serial.println(gResult);
    }
    caught3:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> e = tsino::caught();
      Serial.println(e->toString());
    }
  }
  {
    int32_t sideResult = side();
    tsino::checkCount(sideResult);
    if (tsino::thrown()) goto caught4;
    int32_t value2 = side();
    Serial.print(tsino::repeat(F("a"), 2));
    Serial.print(tsino::repeat(F("b"), sideResult));
    Serial.println(value2);
  }
  caught4:;
  if (tsino::thrown()) {
    tsino::caught();
    Serial.println(count);
  }
  {
    int32_t sideResult = side();
    tsino::checkCount(sideResult);
    if (tsino::thrown()) goto caught5;
    const tsino::Ref<O> o = tsino::make<O>(tsino::repeat(F("x"), sideResult), side());
    tsino::inspect(Serial, o);
    Serial.println();
  }
  caught5:;
  if (tsino::thrown()) {
    tsino::caught();
    Serial.println(count);
  }
  {
    const String a = tsino::repeat(F("x"), 1);
    int32_t sideResult = side();
    tsino::checkCount(sideResult);
    if (tsino::thrown()) goto caught6;
    const String b = tsino::repeat(F("y"), sideResult);
    Serial.print(tsino::withoutFormat(a));
    Serial.print(F(" "));
    Serial.println(b);
  }
  caught6:;
  if (tsino::thrown()) {
    tsino::caught();
    Serial.println(count);
  }
  const auto m = tsino::makeShared<tsino::Map<String, String>>();
  {
    m->set(F("k"), tsino::repeat(F("v"), 1));
    int32_t sideResult = side();
    tsino::checkCount(sideResult);
    if (tsino::thrown()) goto caught7;
    m->set(F("j"), tsino::repeat(F("w"), sideResult));
  }
  caught7:;
  if (tsino::thrown()) {
    tsino::caught();
    tsino::inspect(Serial, m);
    Serial.print(F(" "));
    Serial.println(count);
  }
  String text = F("t");
  {
    text += tsino::repeat(F("u"), 1);
    int32_t sideResult = side();
    tsino::checkCount(sideResult);
    if (tsino::thrown()) goto caught8;
    text += tsino::repeat(F("v"), sideResult);
  }
  caught8:;
  if (tsino::thrown()) {
    tsino::caught();
    Serial.println(text);
  }
}

void loop() {}
