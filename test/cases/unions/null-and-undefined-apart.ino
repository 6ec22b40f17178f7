// null-and-undefined-apart: written by tsino from null-and-undefined-apart.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Table;
struct Row;
struct Given;
struct Cache_string_or_null;
struct Held;
struct Cache_number_or_undefined;
struct Held_;
struct Both;
struct Swap;
struct Swap_;
struct Swap2;
struct Swap3;
struct Shape;
struct Object;

struct Table : tsino::Object {
  tsino::Array<tsino::Ref<Row>> rows;
  tsino::Optional<tsino::Ref<Row>> last;
  void construct();
  tsino::Ref<Table> add(tsino::Ref<Row> row);
  void clear(int32_t at);
};

struct Row : tsino::Object {
  String item0;
  tsino::Union<tsino::Undefined, tsino::Null, double> item1;
  tsino::Union<tsino::Undefined, tsino::Null, String> item2;
  bool has_1 = false;
  void construct(String item0, tsino::Union<tsino::Undefined, tsino::Null, double> item1 = tsino::Union<tsino::Undefined, tsino::Null, double>{}, tsino::Union<tsino::Undefined, tsino::Null, String> item2 = tsino::Union<tsino::Undefined, tsino::Null, String>{}, bool has_1 = false) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
    this->has_1 = has_1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->has_1) out.element(this->item1);
    if (this->item0 == F("c") || this->item0 == F("d")) out.element(this->item2);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.beginList(*this);
    out.element(this->item0);
    if (this->has_1) out.element(this->item1);
    if (this->item0 == F("c") || this->item0 == F("d")) out.element(this->item2);
    out.endList();
  }
};

struct Given : tsino::Object {
  int32_t item0 = 0;
  tsino::Union<tsino::Undefined, tsino::Null, double> item1;
  void construct(int32_t item0, tsino::Union<tsino::Undefined, tsino::Null, double> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

// Generics whose type has one of the two, and which call what is missing the other.
struct Cache_string_or_null : tsino::Object {
  tsino::Optional<tsino::Ref<Held>> held;
  void construct();
  tsino::Union<tsino::Undefined, tsino::Null, String> peek();
  tsino::Optional<String> orNull__();
};

struct Held : tsino::Object {
  tsino::Optional<String> value;
  void construct(tsino::Optional<String> value) {
    this->value = tsino::moved(value);
  }
};

// Generics whose type has one of the two, and which call what is missing the other.
struct Cache_number_or_undefined : tsino::Object {
  tsino::Optional<tsino::Ref<Held_>> held;
  void construct();
  tsino::Optional<int32_t> peek();
  tsino::Union<tsino::Undefined, tsino::Null, double> orNull__();
};

struct Held_ : tsino::Object {
  tsino::Optional<int32_t> value;
  void construct(tsino::Optional<int32_t> value) {
    this->value = tsino::moved(value);
  }
};

struct Both : tsino::Object {
  tsino::Optional<bool> item0;
  tsino::Optional<bool> item1;
  void construct(tsino::Optional<bool> item0, tsino::Optional<bool> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementOrNull(this->item0);
    out.elementOrUndefined(this->item1);
    out.end();
  }
};

struct Swap : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null> item0;
  int32_t item1 = 0;
  void construct(tsino::Union<tsino::Undefined, tsino::Null> item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.element(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Swap_ : tsino::Object {
  int32_t item0 = 0;
  tsino::Union<tsino::Undefined, tsino::Null> item1;
  void construct(int32_t item0, tsino::Union<tsino::Undefined, tsino::Null> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Swap2 : tsino::Object {
  tsino::Optional<int32_t> item0;
  String item1;
  void construct(tsino::Optional<int32_t> item0, String item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementOrUndefined(this->item0);
    out.element(this->item1);
    out.end();
  }
};

struct Swap3 : tsino::Object {
  String item0;
  tsino::Optional<int32_t> item1;
  void construct(String item0, tsino::Optional<int32_t> item1 = {}) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Shape : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Optional<bool>>> v;
  bool has_v = false;
  tsino::Shared<tsino::Array<tsino::Optional<bool>>> v_;
  bool has_v_2 = false;
  void construct(tsino::Shared<tsino::Array<tsino::Optional<bool>>> v, bool has_v, tsino::Shared<tsino::Array<tsino::Optional<bool>>> v_ = tsino::Shared<tsino::Array<tsino::Optional<bool>>>{}, bool has_v_2 = false) {
    this->v = tsino::moved(v);
    this->has_v = has_v;
    this->v_ = tsino::moved(v_);
    this->has_v_2 = has_v_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    if (this->has_v) out.field(F("v"), this->v);
    if (this->has_v_2) out.fieldOrNull(F("v"), this->v_);
    out.end();
  }
};

struct Object : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null> v;
  void construct(tsino::Union<tsino::Undefined, tsino::Null> v) {
    this->v = tsino::moved(v);
  }
};

// @run
// What may be null and what may be undefined meet: in tuples with optional elements, in generics, in lists of lists.

tsino::Ref<Table> Table::add(tsino::Ref<Row> row) {
  this->rows.push(row);
  this->last = tsino::moved(row);
  return tsino::Ref<Table>(this);
}

void Table::clear(int32_t at) {
  tsino::Ref<Row> element = this->rows[at];
  (void)((void)(element->item1 = tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})), element->has_1 = true);
  (void)element->item1;
}

void Table::construct() {
  this->rows = tsino::Array<tsino::Ref<Row>>{};
}

String describe(int32_t a, tsino::Optional<int32_t> b = 9) {
  return tsino::concat(String(a), F(" "), tsino::optionalTextOrNull(b));
}

tsino::Ref<Swap> swap(const tsino::Ref<Swap_>& given) {
  const int32_t a = given->item0;
  const tsino::Union<tsino::Undefined, tsino::Null>& b = given->item1;
  return tsino::make<Swap>(b, a);
}

tsino::Ref<Swap2> swap_(const tsino::Ref<Swap3>& given) {
  const String& a = given->item0;
  const tsino::Optional<int32_t> b = given->item1;
  return tsino::make<Swap2>(b, a);
}

tsino::Union<tsino::Undefined, tsino::Null, String> Cache_string_or_null::peek() {
  return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
      this->held.has() ? this->held.value()->value : tsino::Optional<String>{});
}

tsino::Optional<String> Cache_string_or_null::orNull__() {
  return this->held.has() ? this->held.value()->value : tsino::Optional<String>{};
}

void Cache_string_or_null::construct() {
  this->held = {};
}

tsino::Optional<int32_t> Cache_number_or_undefined::peek() {
  return this->held.has() ? this->held.value()->value : tsino::Optional<int32_t>{};
}

tsino::Union<tsino::Undefined, tsino::Null, double> Cache_number_or_undefined::orNull__() {
  return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(
          tsino::convertOptional(
              this->held.has() ? this->held.value()->value : tsino::Optional<int32_t>{})));
}

void Cache_number_or_undefined::construct() {
  this->held = {};
}

tsino::Union<tsino::Undefined, tsino::Null> orNull(tsino::Optional<bool> value = {}) {
  return (void)value, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{});
}

tsino::Union<tsino::Undefined, tsino::Null, double> orNull_(tsino::Optional<int32_t> value = {}) {
  return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
      tsino::Optional<double>(tsino::convertOptional(value)));
}

tsino::Optional<bool> orNull_null_and_undefined_apart(tsino::Optional<bool> value) {
  return (void)value, tsino::Optional<bool>{};
}

tsino::Optional<int32_t> orNull2(int32_t value) {
  return value;
}

tsino::Optional<bool> lastOf(const tsino::Array<tsino::Optional<bool>>& list) {
  return (void)(list.length() > 0 ? ((void)list.get(list.length() - 1), tsino::Undefined{}) : tsino::Undefined{}), tsino::Optional<bool>{};
}

tsino::Union<tsino::Undefined, tsino::Null> lastOf_(const tsino::Array<tsino::Optional<bool>>& list) {
  return list.length() > 0 ? ((void)list[list.length() - 1], tsino::Union<tsino::Undefined, tsino::Null>(
      tsino::Null{})) : tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{});
}

tsino::Optional<bool> either(const tsino::Ref<Object>& object, tsino::Optional<bool> other) {
  return (void)object->v, other;
}

tsino::Optional<int32_t> find(int32_t n) {
  return n > 0 ? tsino::Optional<int32_t>(n) : tsino::Optional<int32_t>{};
}

tsino::Optional<int32_t> read_(int32_t n) {
  return n > 0 ? tsino::Optional<int32_t>(n) : tsino::Optional<int32_t>{};
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Table> table = tsino::make<Table>();
  table->add(tsino::make<Row>(F("a")))->add(
      tsino::make<Row>(
          F("b"),
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}),
          tsino::Union<tsino::Undefined, tsino::Null, String>{},
          true))->add(
      tsino::make<Row>(
          F("c"),
          tsino::Union<tsino::Undefined, tsino::Null, double>(1.0),
          tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
          true))->add(
      tsino::make<Row>(
          F("d"),
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}),
          tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("x"))),
          true));
  for (const tsino::Ref<Row>& row : table->rows) {
    const String& name = row->item0;
    const tsino::Optional<int32_t> level = tsino::convertOptional(
        row->item1.is<tsino::Undefined>() ? tsino::Optional<double>(7.0) : tsino::optionalMember<double, tsino::Null>(
            row->item1));
    const tsino::Optional<String> note = row->item2.is<tsino::Undefined>() ? tsino::Optional<String>(
        F("none")) : tsino::optionalMember<String, tsino::Null>(row->item2);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(tsino::optionalTextOrNull(level));
    Serial.print(F(" "));
    Serial.println(tsino::optionalTextOrNull(note));
  }
  table->clear(0);
  tsino::inspect(Serial, table->rows);
  Serial.print(F(" "));
  Serial.print(
      (table->last.has() ? table->last.value()->item1 : tsino::Union<tsino::Undefined, tsino::Null, double>(
          tsino::Undefined{})).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(table->rows));
  const tsino::Ref<Given> given = tsino::make<Given>(
      4,
      tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}));
  Serial.print(
      tsino::withoutFormat(
          describe(
              given->item0,
              tsino::convertOptional(
                  given->item1.is<tsino::Undefined>() ? tsino::Optional<double>(9.0) : tsino::optionalMember<double, tsino::Null>(
                      given->item1)))));
  Serial.print(F(" "));
  Serial.println(given->item1.is<tsino::Null>() ? F("true") : F("false"));
  tsino::inspect(
      Serial,
      swap(tsino::make<Swap_>(1, tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{}))));
  Serial.print(F(" "));
  tsino::inspect(Serial, swap_(tsino::make<Swap3>(F("a"))));
  Serial.println();
  const tsino::Ref<Cache_string_or_null> texts = tsino::make<Cache_string_or_null>();
  texts->held = tsino::make<Held>(tsino::Optional<String>{});
  const tsino::Ref<Cache_number_or_undefined> counts = tsino::make<Cache_number_or_undefined>();
  counts->held = tsino::make<Held_>(tsino::Optional<int32_t>{});
  tsino::printFirstUnion(Serial, texts->peek());
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(texts->orNull__()));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(counts->peek()));
  Serial.print(F(" "));
  tsino::printUnion(Serial, counts->orNull__());
  Serial.println();
  tsino::printFirstUnion(Serial, orNull({}));
  Serial.print(F(" "));
  tsino::printUnion(Serial, orNull_({}));
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(orNull_null_and_undefined_apart({})));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(orNull2(3)));

  // Lists of either.
  const bool on = table->rows.length() > 1;
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>>{
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
              tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})},
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
              tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})}});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double>>>{
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double>>{
              tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
                  tsino::Optional<double>(1.0)),
              tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
                  tsino::Optional<double>{})},
          tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, double>>{
              tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
                  tsino::Optional<double>(2.0)),
              tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
                  tsino::Optional<double>{})}});
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      on ? tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})} : tsino::Array<tsino::Union<tsino::Undefined, tsino::Null>>{
          tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})});
  Serial.println();
  tsino::Array<tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>>> pairs{
      tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>>{
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              tsino::Optional<String>(F("a"))),
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              tsino::Optional<String>{})},
      tsino::Array<tsino::Union<tsino::Undefined, tsino::Null, String>>{
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
              tsino::Optional<String>(F("b"))),
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
              tsino::Optional<String>{})}};
  Serial.print(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
          pairs[0].get(1)).is<tsino::Null>() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
          pairs[1].get(1)).is<tsino::Undefined>() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Ref<Shape>>{
          tsino::make<Shape>(
              tsino::makeShared<tsino::Array<tsino::Optional<bool>>>(
                  tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}}),
              true),
          tsino::make<Shape>(
              tsino::Shared<tsino::Array<tsino::Optional<bool>>>{},
              false,
              tsino::makeShared<tsino::Array<tsino::Optional<bool>>>(
                  tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}}),
              true)});
  Serial.println();
  const tsino::Ref<Both> both = tsino::make<Both>(tsino::Optional<bool>{}, tsino::Optional<bool>{});
  const tsino::Optional<int32_t> first = ((void)both->item0, tsino::Optional<int32_t>{});
  const int32_t second = (int32_t)(!both->item1.has() ? tsino::Union<bool, double>(2.0) : tsino::Union<bool, double>(
      both->item1.value())).get<double>();
  tsino::inspect(Serial, both);
  Serial.print(F(" "));
  Serial.print(tsino::optionalTextOrNull(first));
  Serial.print(F(" "));
  Serial.println(second);
  tsino::Function<tsino::Optional<int32_t>()> value = []() -> tsino::Optional<int32_t> {
    return {};
  };
  tsino::Function<tsino::Optional<int32_t>()> value2 = []() -> tsino::Optional<int32_t> {
    return {};
  };
  tsino::Array<tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, double>()>> looks{
      [value]() -> tsino::Union<tsino::Undefined, tsino::Null, double> {
        return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
            tsino::Optional<double>(tsino::convertOptional(value())));
      },
      [value2]() -> tsino::Union<tsino::Undefined, tsino::Null, double> {
        return tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
            tsino::Optional<double>(tsino::convertOptional(value2())));
      }};
  tsino::inspect(
      Serial,
      looks.map<tsino::Union<tsino::Undefined, tsino::Null, double>>(
          [](const tsino::Function<tsino::Union<tsino::Undefined, tsino::Null, double>()>& look) -> tsino::Union<tsino::Undefined, tsino::Null, double> {
            return look();
          }));
  Serial.println();

  // Types that are nothing else.
  const auto seen = tsino::makeMap<String, tsino::Optional<bool>>(
      {{F("a"), tsino::Optional<bool>{}}});
  Serial.print(
      tsino::withoutFormat(
          ((void)(seen->has(F("a")) ? ((void)seen->at(F("a")), tsino::Undefined{}) : tsino::Undefined{}), F("undefined"))));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(lastOf(tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}})));
  Serial.print(F(" "));
  tsino::printUnion(Serial, lastOf_(tsino::Array<tsino::Optional<bool>>{tsino::Optional<bool>{}}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalTextOrNull(
          either(
              tsino::make<Object>(tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})),
              {})));
  tsino::Optional<int32_t> findResult = find(0);
  tsino::Optional<int32_t> readResult = read_(0);
  tsino::Optional<int32_t> findResult2 = find(1);
  tsino::Optional<int32_t> readResult2 = read_(0);
  Serial.print(
      tsino::optionalTextOrNull(
          tsino::truthy(findResult) ? tsino::Optional<int32_t>(findResult.value()) : read_(0)));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          tsino::truthy(readResult) ? tsino::Optional<int32_t>(readResult.value()) : find(0)));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalTextOrNull(
          tsino::truthy(findResult2) ? tsino::Optional<int32_t>(findResult2.value()) : read_(0)));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          tsino::truthy(readResult2) ? tsino::Optional<int32_t>(readResult2.value()) : find(2)));
}

void loop() {}
