// text-of-structures: written by tsino from text-of-structures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/typed-array-text.h"
#include "src/tsino/typed-array.h"
#include "src/tsino/union.h"

enum class Color : uint8_t { Red, Green = 5 };
struct L;
struct Mt;
struct P;
struct C;
struct Trio;
struct Fake;
struct Cell;
struct Optional;

struct L : tsino::Object {
  String n;
  void construct(String n);
  String toString();
};

struct Mt : tsino::Object {
  tsino::Ref<L> item0;
  int32_t item1 = 0;
  void construct(tsino::Ref<L> item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

// @run
// The texts of arrays, tuples, objects and values of several types: in templates, `+`, String() and join; Number of such values.
struct P : tsino::Object {
  int32_t x = 0;
  double y = 0;
  void construct(int32_t x, double y);
  String toString();
};

struct C : tsino::Object {
  String item0;
  double item1 = 0;
  void construct(String item0, double item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Trio : tsino::Object {
  String item0;
  tsino::Optional<tsino::Ref<P>> item1;
  tsino::Optional<int32_t> item2;
  tsino::Shared<tsino::Array<bool>> item3;
  void construct(String item0, tsino::Optional<tsino::Ref<P>> item1, tsino::Optional<int32_t> item2, tsino::Shared<tsino::Array<bool>> item3) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
    this->item3 = tsino::moved(item3);
  }
};

struct Fake : tsino::Object {
  tsino::Function<String()> toString;
  void construct(tsino::Function<String()> toString) {
    this->toString = tsino::moved(toString);
  }
};

struct Cell : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<double, tsino::Ref<P>>> item1;
  tsino::Optional<String> item2;
  void construct(String item0, tsino::Optional<tsino::Union<double, tsino::Ref<P>>> item1, tsino::Optional<String> item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
};

struct Optional : tsino::Object {
  String item0;
  tsino::Ref<P> item1;
  void construct(String item0, tsino::Ref<P> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

void P::construct(int32_t x, double y) {
  this->x = x;
  this->y = y;
}

String P::toString() {
  return tsino::concat(F("<"), String(this->x), F(","), tsino::toText(this->y), F(">"));
}
String log_ = "";

void L::construct(String n) {
  this->n = tsino::moved(n);
}

String L::toString() {
  log_ += this->n;
  return this->n;
}

const __FlashStringHelper* sep() {
  log_ += F("s");
  return F("-");
}

tsino::Array<tsino::Ref<L>> mk() {
  log_ += F("m");
  return tsino::Array<tsino::Ref<L>>{tsino::make<L>(F("c")), tsino::make<L>(F("d"))};
}

tsino::Ref<Mt> mt() {
  log_ += F("m");
  return tsino::make<Mt>(tsino::make<L>(F("c")), 1);
}

String opt(const tsino::Optional<tsino::Ref<P>>& a = {}, const tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>>& b = {}, const tsino::Optional<tsino::Ref<C>>& c = {}) {
  return tsino::concat(
      !a.has() ? String(F("undefined")) : a.value()->toString(),
      F(" "),
      !b.has() ? String(F("undefined")) : b.value()->join(),
      F(" "),
      !c.has() ? String(F("undefined")) : tsino::concat(
          c.value()->item0,
          F(","),
          tsino::toText(c.value()->item1)));
}

double num(const tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>& v = tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(
    tsino::Undefined{})) {
  return v.is<tsino::Undefined>() ? (double)NAN : v.is<tsino::Null>() ? 0.0 : v.is<bool>() ? (double)(v.get<bool>() ? 1 : 0) : v.is<double>() ? v.get<double>() : tsino::toNumber(
      v.get<String>());
}

double num2(const tsino::Optional<String>& v = {}) {
  return (!v.has() ? (double)NAN : tsino::toNumber(v.value()))
      + tsino::toNumber(v.has() ? v.value() : String(F("1")));
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<tsino::Ref<P>>> ps = tsino::makeShared<tsino::Array<tsino::Ref<P>>>(
      tsino::Array<tsino::Ref<P>>{tsino::make<P>(1, 2.0), tsino::make<P>(3, 4.5)});
  Serial.print(
      tsino::withoutFormat(
          ps->map<String>([](const tsino::Ref<P>& value) -> String { return value->toString(); }).join()));
  Serial.print(F(" "));
  Serial.print(
      ps->map<String>([](const tsino::Ref<P>& value) -> String { return value->toString(); }).join());
  Serial.print(F(" "));
  Serial.print(
      ps->map<String>([](const tsino::Ref<P>& value) -> String { return value->toString(); }).join(
          F(" | ")));
  Serial.print(F(" "));
  Serial.print(
      ps->map<String>([](const tsino::Ref<P>& value) -> String { return value->toString(); }).join());
  Serial.print(F(" "));
  Serial.print(
      ps->map<String>([](const tsino::Ref<P>& value) -> String { return value->toString(); }).join());
  Serial.print(F(" "));
  Serial.print(
      ps->map<String>([](const tsino::Ref<P>& value) -> String { return value->toString(); }).join());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Shared<tsino::Array<tsino::Ref<P>>>>{
          ps,
          tsino::makeShared<tsino::Array<tsino::Ref<P>>>(
              tsino::Array<tsino::Ref<P>>{tsino::make<P>(5, 6.0)})}.map<String>(
          [](const tsino::Shared<tsino::Array<tsino::Ref<P>>>& value) -> String {
            return value->map<String>(
                [](const tsino::Ref<P>& value2) -> String { return value2->toString(); }).join();
          }).join(F(";")));
  tsino::Array<tsino::Array<uint8_t>> rows{
      tsino::Array<uint8_t>{1, 2},
      tsino::Array<uint8_t>{3},
      tsino::Array<uint8_t>{}};
  Serial.print(tsino::withoutFormat(rows.join()));
  Serial.print(F(" "));
  Serial.print(rows.join(F("|")));
  Serial.print(F(" "));
  Serial.print(rows.join());
  Serial.print(F(" x"));
  Serial.println(rows.join());
  tsino::Array<tsino::Optional<tsino::Ref<P>>> maybe{
      tsino::Optional<tsino::Ref<P>>(tsino::make<P>(1, 1.0)),
      tsino::Optional<tsino::Ref<P>>{}};
  tsino::Optional<tsino::Ref<P>> getResult = maybe.get(1);
  tsino::Optional<tsino::Ref<P>> getResult2 = maybe.get(0);
  Serial.print(
      tsino::withoutFormat(
          maybe.map<String>(
              [](const tsino::Optional<tsino::Ref<P>>& value) -> String {
                return !value.has() ? String(F("")) : value.value()->toString();
              }).join(F("-"))));
  Serial.print(F(" "));
  Serial.print(
      maybe.map<String>(
          [](const tsino::Optional<tsino::Ref<P>>& value) -> String {
            return !value.has() ? String(F("")) : value.value()->toString();
          }).join());
  Serial.print(F(" "));
  Serial.print(!getResult.has() ? String(F("undefined")) : getResult.value()->toString());
  Serial.print(F(" "));
  Serial.println(!getResult2.has() ? String(F("undefined")) : getResult2.value()->toString());
  const tsino::Ref<C> pair = tsino::make<C>(F("a"), 1.5);
  Serial.print(
      tsino::withoutFormat(tsino::concat(pair->item0, F(","), tsino::toText(pair->item1))));
  Serial.print(F(" "));
  Serial.print(pair->item0);
  Serial.print(F(","));
  tsino::print(Serial, pair->item1);
  Serial.print(F(" "));
  Serial.print(pair->item0);
  Serial.print(F(":"));
  tsino::print(Serial, pair->item1);
  Serial.print(F(" "));
  Serial.print(tsino::concat(pair->item0, F(","), tsino::toText(pair->item1)));
  Serial.print(F(" "));
  Serial.print(pair->item0);
  Serial.print(F(","));
  tsino::print(Serial, pair->item1);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Ref<C>>{pair, pair}.map<String>(
          [](const tsino::Ref<C>& value) -> String {
            return tsino::concat(value->item0, F(","), tsino::toText(value->item1));
          }).join(F(";")));
  const tsino::Ref<Trio> trio = tsino::make<Trio>(
      F("q"),
      tsino::Optional<tsino::Ref<P>>{},
      tsino::Optional<int32_t>{},
      tsino::makeShared<tsino::Array<bool>>(tsino::Array<bool>{true, false}));
  Serial.print(
      tsino::withoutFormat(
          tsino::concat(
              trio->item0,
              F(","),
              !trio->item1.has() ? String(F("")) : trio->item1.value()->toString(),
              F(","),
              !trio->item2.has() ? String(F("")) : String(trio->item2.value()),
              F(","),
              trio->item3->join())));
  Serial.print(F(" "));
  Serial.print(trio->item0);
  Serial.print(F("+"));
  Serial.print(!trio->item1.has() ? String(F("")) : trio->item1.value()->toString());
  Serial.print(F("+"));
  Serial.print(!trio->item2.has() ? String(F("")) : String(trio->item2.value()));
  Serial.print(F("+"));
  Serial.print(trio->item3->join());
  Serial.print(F(" "));
  Serial.print(trio->item0);
  Serial.print(F(","));
  Serial.print(!trio->item1.has() ? String(F("")) : trio->item1.value()->toString());
  Serial.print(F(","));
  Serial.print(!trio->item2.has() ? String(F("")) : String(trio->item2.value()));
  Serial.print(F(","));
  Serial.println(trio->item3->join());
  String sepResult = sep();
  String withoutFormatResult = tsino::withoutFormat(
      tsino::Array<tsino::Ref<L>>{tsino::make<L>(F("a")), tsino::make<L>(F("b"))}.map<String>(
          [](const tsino::Ref<L>& value) -> String { return value->toString(); }).join(sepResult));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  tsino::Array<tsino::Ref<L>> mkResult = mk();
  String sepResult2 = sep();
  String withoutFormatResult2 = tsino::withoutFormat(
      mkResult.map<String>([](const tsino::Ref<L>& value) -> String { return value->toString(); }).join(
          sepResult2));
  tsino::Ref<Mt> mtResult = mt();
  const __FlashStringHelper* sepResult3 = sep();
  String value = tsino::concat(mtResult->item0->toString(), sepResult3, String(mtResult->item1));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.println(log_);
  const tsino::Ref<Fake> fake = tsino::make<Fake>([]() -> String { return F("F"); });
  tsino::Array<tsino::Ref<Fake>> fakes{fake, tsino::make<Fake>([]() -> String { return F("G"); })};
  Serial.print(tsino::withoutFormat(fake->toString()));
  Serial.print(F(" "));
  Serial.print(
      tsino::withoutFormat(
          fakes.map<String>(
              [](const tsino::Ref<Fake>& value2) -> String { return value2->toString(); }).join()));
  Serial.print(F(" "));
  Serial.print(fake->toString());
  Serial.print(F("! "));
  Serial.println(
      fakes.map<String>(
          [](const tsino::Ref<Fake>& value2) -> String { return value2->toString(); }).join(F("")));
  tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>> mixes{
      tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>(
          String(F("s"))),
      tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>(1.0),
      tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>(
          tsino::make<P>(0, 0.0)),
      tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})),
      tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>(
          tsino::Undefined{}),
      tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>(
          tsino::Null{})};
  for (const tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>& m : mixes) {
    Serial.print(
        tsino::withoutFormat(
            m.is<tsino::Undefined>() ? String(F("undefined")) : m.is<tsino::Null>() ? String(
                F("null")) : m.is<double>() ? tsino::toText(m.get<double>()) : m.is<String>() ? m.get<String>() : m.is<tsino::Shared<tsino::Array<uint8_t>>>() ? m.get<tsino::Shared<tsino::Array<uint8_t>>>()->join() : m.get<tsino::Ref<P>>()->toString()));
    Serial.print(F(" +"));
    Serial.print(
        m.is<tsino::Undefined>() ? String(F("undefined")) : m.is<tsino::Null>() ? String(F("null")) : m.is<double>() ? tsino::toText(
            m.get<double>()) : m.is<String>() ? m.get<String>() : m.is<tsino::Shared<tsino::Array<uint8_t>>>() ? m.get<tsino::Shared<tsino::Array<uint8_t>>>()->join() : m.get<tsino::Ref<P>>()->toString());
    Serial.print(F(" "));
    Serial.println(
        m.is<tsino::Undefined>() ? String(F("undefined")) : m.is<tsino::Null>() ? String(F("null")) : m.is<double>() ? tsino::toText(
            m.get<double>()) : m.is<String>() ? m.get<String>() : m.is<tsino::Shared<tsino::Array<uint8_t>>>() ? m.get<tsino::Shared<tsino::Array<uint8_t>>>()->join() : m.get<tsino::Ref<P>>()->toString());
  }
  Serial.print(
      tsino::withoutFormat(
          mixes.map<String>(
              [](const tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>& value2) -> String {
                return value2.is<tsino::Undefined>() ? String(F("")) : value2.is<tsino::Null>() ? String(
                    F("")) : value2.is<double>() ? tsino::toText(value2.get<double>()) : value2.is<String>() ? value2.get<String>() : value2.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value2.get<tsino::Shared<tsino::Array<uint8_t>>>()->join() : value2.get<tsino::Ref<P>>()->toString();
              }).join(F("/"))));
  Serial.print(F(" "));
  Serial.println(
      mixes.map<String>(
          [](const tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<uint8_t>>, tsino::Ref<P>>& value2) -> String {
            return value2.is<tsino::Undefined>() ? String(F("")) : value2.is<tsino::Null>() ? String(
                F("")) : value2.is<double>() ? tsino::toText(value2.get<double>()) : value2.is<String>() ? value2.get<String>() : value2.is<tsino::Shared<tsino::Array<uint8_t>>>() ? value2.get<tsino::Shared<tsino::Array<uint8_t>>>()->join() : value2.get<tsino::Ref<P>>()->toString();
          }).join());
  Serial.print(tsino::withoutFormat(opt()));
  Serial.print(F(" "));
  Serial.println(
      opt(
          tsino::make<P>(1, 2.0),
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3, 4}),
          tsino::make<C>(F("z"), 1.0)));
  Serial.print(0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)NAN);
  Serial.print(F(" "));
  Serial.print(true ? 1 : 0);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("3")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::toNumber(F("x")));
  Serial.println();
  tsino::inspect(
      Serial,
      num(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(1.5)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      num(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(String(F("2")))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      num(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(true)));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      num(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(tsino::Null{})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      num(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(tsino::Undefined{})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      num(tsino::Union<tsino::Undefined, tsino::Null, bool, double, String>(String(F("")))));
  Serial.println();
  tsino::inspect(Serial, num2());
  Serial.print(F(" "));
  tsino::inspect(Serial, num2(tsino::Optional<String>(F("4"))));
  Serial.println();
  tsino::Uint8Array u = tsino::Uint8Array::of(1, 2, 3);
  Serial.print(tsino::withoutFormat(u.join()));
  Serial.print(F(" "));
  Serial.println(u.join());
  Serial.print(tsino::withoutFormat(tsino::Array<int32_t>{}.join()));
  Serial.print(F(" "));
  Serial.print(tsino::Array<int32_t>{}.join());
  Serial.print(F(" "));
  Serial.print(tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{}}.join(F("x")));
  Serial.print(F(" "));
  Serial.print(
      tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double>>{
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}),
          tsino::Union<tsino::Undefined, tsino::Null, double>(1.0)}.join());
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}}.join() == F("") ? F("true") : F("false"));
  tsino::Array<tsino::Array<tsino::Array<tsino::Union<double, String>>>> nested{
      tsino::Array<tsino::Array<tsino::Union<double, String>>>{
          tsino::Array<tsino::Union<double, String>>{
              tsino::Union<double, String>(1.0),
              tsino::Union<double, String>(String(F("a")))},
          tsino::Array<tsino::Union<double, String>>{}},
      tsino::Array<tsino::Array<tsino::Union<double, String>>>{
          tsino::Array<tsino::Union<double, String>>{tsino::Union<double, String>(2.0)}}};
  Serial.print(tsino::withoutFormat(nested.join()));
  Serial.print(F(" "));
  Serial.println(nested.join(F("_")));
  Serial.print(tsino::withoutFormat(tsino::Array<Color>{Color::Green, Color::Red}.join()));
  Serial.print(F(" "));
  Serial.print(tsino::Array<String>{F("aa")}.join());
  Serial.print(F(" "));
  Serial.println(tsino::Array<tsino::Array<Color>>{tsino::Array<Color>{Color::Green}}.join());
  tsino::Array<tsino::Ref<Cell>> cells{
      tsino::make<Cell>(
          F("a"),
          tsino::Optional<tsino::Union<double, tsino::Ref<P>>>(
              tsino::Union<double, tsino::Ref<P>>(1.0)),
          tsino::Optional<String>{}),
      tsino::make<Cell>(
          F("b"),
          tsino::Optional<tsino::Union<double, tsino::Ref<P>>>(
              tsino::Union<double, tsino::Ref<P>>(tsino::make<P>(1, 1.0))),
          tsino::Optional<String>(F("m"))),
      tsino::make<Cell>(
          F("c"),
          tsino::Optional<tsino::Union<double, tsino::Ref<P>>>{},
          tsino::Optional<String>(F("n")))};
  tsino::Ref<Cell> element = cells[1];
  Serial.print(
      tsino::withoutFormat(
          cells.map<String>(
              [](const tsino::Ref<Cell>& value2) -> String {
                return tsino::concat(
                    value2->item0,
                    F(","),
                    !value2->item1.has() ? String(F("")) : value2->item1.value().is<double>() ? tsino::toText(
                        value2->item1.value().get<double>()) : value2->item1.value().get<tsino::Ref<P>>()->toString(),
                    F(","),
                    !value2->item2.has() ? String(F("")) : value2->item2.value());
              }).join(F(" / "))));
  Serial.print(F(" "));
  Serial.print(
      tsino::concat(
          element->item0,
          F(","),
          !element->item1.has() ? String(F("")) : element->item1.value().is<double>() ? tsino::toText(
              element->item1.value().get<double>()) : element->item1.value().get<tsino::Ref<P>>()->toString(),
          F(","),
          !element->item2.has() ? String(F("")) : element->item2.value()));
  Serial.print(F(" "));
  Serial.println(
      cells.map<String>(
          [](const tsino::Ref<Cell>& value2) -> String {
            return tsino::concat(
                value2->item0,
                F(","),
                !value2->item1.has() ? String(F("")) : value2->item1.value().is<double>() ? tsino::toText(
                    value2->item1.value().get<double>()) : value2->item1.value().get<tsino::Ref<P>>()->toString(),
                F(","),
                !value2->item2.has() ? String(F("")) : value2->item2.value());
          }).join(F("|")));
  tsino::Array<tsino::Array<tsino::Optional<tsino::Union<double, tsino::Ref<P>>>>> deep{
      tsino::Array<tsino::Optional<tsino::Union<double, tsino::Ref<P>>>>{
          tsino::Optional<tsino::Union<double, tsino::Ref<P>>>(
              tsino::Union<double, tsino::Ref<P>>(tsino::make<P>(2, 2.0))),
          tsino::Optional<tsino::Union<double, tsino::Ref<P>>>(
              tsino::Union<double, tsino::Ref<P>>(1.0))},
      tsino::Array<tsino::Optional<tsino::Union<double, tsino::Ref<P>>>>{
          tsino::Optional<tsino::Union<double, tsino::Ref<P>>>{}}};
  Serial.print(
      tsino::withoutFormat(
          deep.map<String>(
              [](const tsino::Array<tsino::Optional<tsino::Union<double, tsino::Ref<P>>>>& value2) -> String {
                return value2.map<String>(
                    [](const tsino::Optional<tsino::Union<double, tsino::Ref<P>>>& value3) -> String {
                      return !value3.has() ? String(F("")) : value3.value().is<double>() ? tsino::toText(
                          value3.value().get<double>()) : value3.value().get<tsino::Ref<P>>()->toString();
                    }).join();
              }).join(F("; "))));
  Serial.print(F(" "));
  Serial.println(
      deep.map<String>(
          [](const tsino::Array<tsino::Optional<tsino::Union<double, tsino::Ref<P>>>>& row) -> String {
            return row.map<String>(
                [](const tsino::Optional<tsino::Union<double, tsino::Ref<P>>>& value2) -> String {
                  return !value2.has() ? String(F("")) : value2.value().is<double>() ? tsino::toText(
                      value2.value().get<double>()) : value2.value().get<tsino::Ref<P>>()->toString();
                }).join(F("+"));
          }).join(F("=")));
  tsino::Array<tsino::Optional<tsino::Ref<Optional>>> optional{
      tsino::Optional<tsino::Ref<Optional>>(tsino::make<Optional>(F("k"), tsino::make<P>(0, 1.0))),
      tsino::Optional<tsino::Ref<Optional>>{}};
  tsino::Optional<tsino::Ref<Optional>> getResult3 = optional.get(0);
  tsino::Optional<tsino::Ref<Optional>> getResult4 = optional.get(1);
  Serial.print(
      tsino::withoutFormat(
          optional.map<String>(
              [](const tsino::Optional<tsino::Ref<Optional>>& value2) -> String {
                return !value2.has() ? String(F("")) : tsino::concat(
                    value2.value()->item0,
                    F(","),
                    value2.value()->item1->toString());
              }).join(F("&"))));
  Serial.print(F(" "));
  Serial.print(
      !getResult3.has() ? String(F("undefined")) : tsino::concat(
          getResult3.value()->item0,
          F(","),
          getResult3.value()->item1->toString()));
  Serial.print(F(" "));
  Serial.println(
      !getResult4.has() ? String(F("undefined")) : tsino::concat(
          getResult4.value()->item0,
          F(","),
          getResult4.value()->item1->toString()));
}

void loop() {}
