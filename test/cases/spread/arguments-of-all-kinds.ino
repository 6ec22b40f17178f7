// arguments-of-all-kinds: written by tsino from arguments-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-codes.h"
#include "src/tsino/array-largest.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/hypot.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

struct Mixed;
struct P;
struct A;
struct B;
struct Tuple;

struct Mixed : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct P : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  void construct(int32_t a, int32_t b);
  int32_t sum(int32_t k, int32_t l);
};

struct A : tsino::Object {
  int32_t v = 0;
  void construct(int32_t v);
  virtual String name();
  virtual ~A() {}
};

struct B : A {
  String name() final;
};

struct Tuple : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Lists, tuples, text and collections as elements and arguments; elements of other types become those of the new array.
double sumAll(double first_, const tsino::Array<double>& rest) {
  return rest.length() == 0 ? first_ : first_ + sumAll(rest.get(0).valueOr(0.0), rest.slice(1));
}

String first(int32_t head, tsino::Array<uint8_t>& tail) {
  tail.push((uint8_t)head);
  return tsino::Array<int32_t>{head, tail.length()}.join();
}
String log_ = "";

tsino::Shared<tsino::Array<uint8_t>> note(const __FlashStringHelper* name, const tsino::Shared<tsino::Array<uint8_t>>& value) {
  log_ += name;
  return value;
}

String show(const tsino::Array<tsino::Union<double, String>>& parts) {
  return tsino::concat(String(parts.length()), F(":"), parts.join(F("/")));
}

int32_t three(int32_t a, int32_t b, int32_t c = 30) {
  return a * 10000 + b * 100 + c;
}
const uint8_t pair[] PROGMEM = {1, 2};

String two(const String& s, int32_t n) {
  return tsino::repeat(s, n);
}
String calls = "";

tsino::Array<uint8_t> make() {
  calls += F("m");
  return tsino::Array<uint8_t>{4, 5};
}

int32_t one() {
  calls += F("o");
  return 7;
}

void P::construct(int32_t a, int32_t b) {
  this->a = a;
  this->b = b;
}

int32_t P::sum(int32_t k, int32_t l) {
  return this->a + this->b * k + l;
}

String optional(const tsino::Optional<String>& a, const tsino::Array<String>& rest) {
  return tsino::concat(a.has() ? a.value() : String(F("none")), F("("), rest.join(F("")), F(")"));
}

void A::construct(int32_t v) {
  this->v = v;
}

String A::name() {
  return tsino::concat(F("A"), String(this->v));
}

String B::name() {
  return tsino::concat(F("B"), String(this->v));
}

tsino::Array<uint8_t> id(const tsino::Array<uint8_t>& xs) {
  return tsino::Array<uint8_t>{tsino::allOf(xs), tsino::allOf(xs)};
}

tsino::Array<String> id_(const tsino::Array<String>& xs) {
  return tsino::Array<String>{tsino::allOf(xs), tsino::allOf(xs)};
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, sumAll(0.0, tsino::Array<double>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sumAll(5.0, tsino::Array<double>{}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sumAll(1.0, tsino::Array<double>{2.0, 3.0, 4.5}));
  Serial.println();
  tsino::Array<uint8_t> args{1, 2, 3};
  tsino::Array<uint8_t> list = args.slice(1);
  String withoutFormatResult = tsino::withoutFormat(first(args[0], list));
  tsino::Array<uint8_t> list2;
  String firstResult = first(9, list2);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(firstResult);
  Serial.print(F(" "));
  Serial.println(args.length());
  tsino::Array<int8_t> numbers{3, 8, -1};
  tsino::Array<tsino::Union<double, String>> value{
      tsino::allOf(
          note(F("a"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}))->map<tsino::Union<double, String>>(
              [](int32_t value) -> tsino::Union<double, String> {
                return tsino::Union<double, String>((double)value);
              }))};
  tsino::Union<double, String> value2 = tsino::Union<double, String>(
      (double)note(F("b"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2}))->length());
  String withoutFormatResult2 = tsino::withoutFormat(
      show(
          tsino::Array<tsino::Union<double, String>>{
              tsino::allOf(value),
              value2,
              tsino::allOf(
                  note(F("c"), tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3}))->map<tsino::Union<double, String>>(
                      [](int32_t value3) -> tsino::Union<double, String> {
                        return tsino::Union<double, String>((double)value3);
                      }))}));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(log_);
  Serial.print(
      tsino::withoutFormat(
          show(
              numbers.map<tsino::Union<double, String>>(
                  [](int32_t value3) -> tsino::Union<double, String> {
                    return tsino::Union<double, String>((double)value3);
                  }))));
  Serial.print(F(" "));
  Serial.print(show(tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(F(" "));
  Serial.print(show(tsino::Array<tsino::Union<double, String>>{}));
  Serial.print(F(" "));
  Serial.println(
      show(
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(String(F("a"))),
              tsino::allOf(
                  numbers.map<tsino::Union<double, String>>(
                      [](int32_t value3) -> tsino::Union<double, String> {
                        return tsino::Union<double, String>((double)value3);
                      })),
              tsino::Union<double, String>(String(F("b"))),
              tsino::allOf(
                  tsino::characters(F("xy")).map<tsino::Union<double, String>>(
                      [](const String& value3) -> tsino::Union<double, String> {
                        return tsino::Union<double, String>(value3);
                      }))}));
  const tsino::Ref<Mixed> mixed = tsino::make<Mixed>(F("x"), 2);
  tsino::Array<uint8_t> makeResult = make();
  int32_t value3 = three(makeResult[0], makeResult[1], one());
  int32_t oneResult = one();
  tsino::Array<uint8_t> makeResult2 = make();
  int32_t value4 = three(oneResult, makeResult2[0], makeResult2[1]);
  Serial.print(three(tsino::tableAt(pair, 0), tsino::tableAt(pair, 1)));
  Serial.print(F(" "));
  Serial.print(two(mixed->item0, mixed->item1));
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  Serial.println(calls);
  const tsino::Ref<P> p = tsino::make<P>(tsino::tableAt(pair, 0), tsino::tableAt(pair, 1));
  tsino::Array<uint8_t> makeResult3 = make();
  int32_t a = tsino::make<P>(makeResult3[0], makeResult3[1])->a;
  Serial.print(p->sum(tsino::tableAt(pair, 0), tsino::tableAt(pair, 1)));
  Serial.print(F(" "));
  Serial.println(a);
  tsino::Array<String> texts;
  Serial.print(tsino::withoutFormat(optional(texts.get(0), texts.slice(1))));
  Serial.print(F(" "));
  Serial.print(optional(tsino::Optional<String>(F("q")), tsino::Array<String>{}));
  Serial.print(F(" "));
  Serial.println(
      optional(
          tsino::Optional<String>(F("")),
          tsino::characters(F("h\303\251\305\202\360\237\230\200"))));
  texts.pushAll(tsino::characters(F("xyz")));
  Serial.print(tsino::withoutFormat(optional(texts.get(0), texts.slice(1))));
  Serial.print(F(" "));
  Serial.print(texts.length());
  Serial.print(F(" "));
  Serial.println(optional(tsino::Optional<String>(F("s")), texts.copy()));
  const auto m = tsino::makeMap<String, uint8_t>({{F("k"), 1}, {F("l"), 2}});
  const auto s = tsino::makeShared<tsino::Set<uint8_t>>(5, 4, 5);
  Serial.print(tsino::withoutFormat(m->keys().join()));
  Serial.print(F(" "));
  Serial.print(m->values().join());
  Serial.print(F(" "));
  Serial.print(
      m->keys().map<tsino::Ref<Mixed>>(
          [&](const String& value5) -> tsino::Ref<Mixed> {
            return tsino::make<Mixed>(value5, m->at(value5));
          }).map<String>(
          [](const tsino::Ref<Mixed>& given) -> String {
            const String& k = given->item0;
            const int32_t v = given->item1;
            return tsino::concat(k, String(v));
          }).join());
  Serial.print(F(" "));
  Serial.print(
      m->keys().map<tsino::Ref<Mixed>>(
          [&](const String& value5) -> tsino::Ref<Mixed> {
            return tsino::make<Mixed>(value5, m->at(value5));
          }).length());
  Serial.print(F(" "));
  Serial.print(s->values().join());
  Serial.print(F(" "));
  Serial.println(
      s->values().map<tsino::Shared<tsino::Array<uint8_t>>>(
          [](int32_t value5) -> tsino::Shared<tsino::Array<uint8_t>> {
            return tsino::makeShared<tsino::Array<uint8_t>>(
                tsino::Array<uint8_t>{(uint8_t)value5, (uint8_t)value5});
          }).map<uint8_t>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& given) -> int32_t {
            const int32_t a2 = (*given)[0];
            const int32_t b = (*given)[1];
            return a2 * b;
          }).join());
  Serial.print(
      tsino::withoutFormat(
          texts.map<tsino::Ref<Tuple>>(
              [](const String& value5, int32_t value6) -> tsino::Ref<Tuple> {
                return tsino::make<Tuple>(value6, value5);
              }).map<String>(
              [](const tsino::Ref<Tuple>& given) -> String {
                const int32_t i = given->item0;
                const String& t = given->item1;
                return tsino::concat(String(i), t);
              }).join()));
  Serial.print(F(" "));
  Serial.print(
      texts.map<int32_t>([](const String& value5, int32_t value6) -> int32_t { return value6; }).join());
  Serial.print(F(" "));
  Serial.println(texts.copy().join());
  tsino::Uint8Array bytes = tsino::Uint8Array::of(1, 2, 255);
  Serial.print(tsino::withoutFormat(tsino::Array<uint16_t>{tsino::allOf(bytes), 300}.join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::largest(bytes));
  Serial.print(F(" "));
  Serial.println(tsino::length(tsino::fromCharCodes(bytes.slice(0, 1))));
  tsino::Array<tsino::Optional<tsino::Union<double, String>>> union_{
      tsino::allOf(
          numbers.map<tsino::Optional<tsino::Union<double, String>>>(
              [](int32_t value5) -> tsino::Optional<tsino::Union<double, String>> {
                return tsino::Union<double, String>((double)value5);
              })),
      tsino::allOf(
          texts.map<tsino::Optional<tsino::Union<double, String>>>(
              [](const String& value5) -> tsino::Optional<tsino::Union<double, String>> {
                return tsino::Union<double, String>(value5);
              })),
      tsino::Optional<tsino::Union<double, String>>{}};
  Serial.print(union_.length());
  Serial.print(F(" "));
  tsino::printUnion(Serial, union_.get(0));
  Serial.print(F(" "));
  tsino::printUnion(Serial, union_.get(5));
  Serial.println();
  tsino::Array<tsino::Optional<int32_t>> o{
      tsino::allOf(
          numbers.map<tsino::Optional<int32_t>>(
              [](int32_t value5) -> tsino::Optional<int32_t> { return value5; })),
      tsino::Optional<int32_t>{}};
  Serial.print(tsino::optionalText(o.get(1)));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(o.get(3)));
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2})};
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> copy = rows.copy();
  copy[0]->push(10);
  copy.set(1, tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{99}));
  Serial.print(
      tsino::withoutFormat(
          rows.map<String>(
              [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> String {
                return row->join(F("+"));
              }).join()));
  Serial.print(F(" "));
  Serial.println(
      copy.map<String>(
          [](const tsino::Shared<tsino::Array<uint8_t>>& row) -> String {
            return row->join(F("+"));
          }).join());
  tsino::Array<tsino::Ref<B>> bs{tsino::make<B>(1), tsino::make<B>(2)};
  tsino::Array<tsino::Ref<A>> as{tsino::make<A>(0), tsino::allOf(bs)};
  bs[0]->v = 7;
  Serial.println(
      as.map<String>([](const tsino::Ref<A>& a2) -> String { return a2->name(); }).join());
  tsino::Array<tsino::Function<int32_t()>> fs{
      []() -> int32_t { return 1; },
      []() -> int32_t { return 2; }};
  tsino::Array<tsino::Function<int32_t()>> gs{tsino::allOf(fs), []() -> int32_t { return 3; }};
  Serial.println(
      gs.map<uint8_t>([](const tsino::Function<int32_t()>& f) -> int32_t { return f(); }).join());
  Serial.print(tsino::withoutFormat(id(tsino::Array<uint8_t>{1, 2}).join()));
  Serial.print(F(" "));
  Serial.print(id_(texts.copy()).join(F("")));
  Serial.print(F(" "));
  Serial.println(id(tsino::Array<uint8_t>{}).length());
  tsino::inspect(Serial, tsino::largest(numbers));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::minimum(tsino::smallest(numbers), -5.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)-INFINITY);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::hypot(3.0, 4.0));
  Serial.println();
  tsino::inspect(Serial, tsino::maximum((double)NAN, 1.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::minimum(0.0, -0.0));
  Serial.println();
}

void loop() {}
