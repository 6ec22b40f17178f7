// guards-as-values: written by tsino from guards-as-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Result;
struct Box;
struct Cell_number;
struct Full_number;
struct Partition;

struct Result : tsino::Chained {
  bool ok__ = false;
  String error;
  bool value = false;
  bool has_value = false;
  tsino::Ref<Result> value_;
  bool has_value_2 = false;
  String value__;
  bool has_value_3 = false;
  int32_t value___ = 0;
  bool has_value_4 = false;
  void construct(bool ok__, String error, bool value = false, bool has_value = false, tsino::Ref<Result> value_ = tsino::Ref<Result>{}, bool has_value_2 = false, String value__ = String{}, bool has_value_3 = false, int32_t value___ = 0, bool has_value_4 = false) {
    this->ok__ = ok__;
    this->error = tsino::moved(error);
    this->value = value;
    this->has_value = has_value;
    this->value_ = tsino::moved(value_);
    this->has_value_2 = has_value_2;
    this->value__ = tsino::moved(value__);
    this->has_value_3 = has_value_3;
    this->value___ = value___;
    this->has_value_4 = has_value_4;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok__);
    if (!this->ok__) out.field(F("error"), this->error);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_value_2) out.field(F("value"), this->value_);
    if (this->has_value_3) out.field(F("value"), this->value__);
    if (this->has_value_4) out.field(F("value"), this->value___);
    out.end();
  }
};

struct Box : tsino::Object {
  String value;
  tsino::Optional<String> label;
  void construct(String value, tsino::Optional<String> label = {}) {
    this->value = tsino::moved(value);
    this->label = tsino::moved(label);
  }
};

struct Cell_number : tsino::Object {
  tsino::Optional<int32_t> held;
  void construct(tsino::Optional<int32_t> held = {});
  virtual ~Cell_number() {}
};

struct Full_number : Cell_number {
  int32_t sure = 0;
  void construct(int32_t sure);
};

struct Partition : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> item0;
  tsino::Shared<tsino::Array<String>> item1;
  void construct(tsino::Shared<tsino::Array<uint8_t>> item0, tsino::Shared<tsino::Array<String>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

// @run
// Generic guards and functions given to filter, find, map: what their type parameters stand for TypeScript infers.

bool isOk(const tsino::Ref<Result>& r) {
  return r->ok__;
}

bool isOk_(const tsino::Ref<Result>& r) {
  return r->ok__;
}

bool isOk_guards_as_values(const tsino::Ref<Result>& r) {
  return r->ok__;
}

bool isOk2(const tsino::Ref<Result>& r) {
  return r->ok__;
}

bool isErr(const tsino::Ref<Result>& r) {
  return !r->ok__;
}

tsino::Ref<Result> ok(int32_t value) {
  return tsino::make<Result>(
      true,
      String{},
      false,
      false,
      tsino::Ref<Result>{},
      false,
      String{},
      false,
      value,
      true);
}

tsino::Ref<Result> ok_(const String& value) {
  return tsino::make<Result>(
      true,
      String{},
      false,
      false,
      tsino::Ref<Result>{},
      false,
      value,
      true);
}

tsino::Ref<Result> ok_guards_as_values(tsino::Ref<Result> value) {
  return tsino::make<Result>(true, String{}, false, false, tsino::moved(value), true);
}

tsino::Ref<Result> err(const __FlashStringHelper* error) {
  return tsino::make<Result>(false, error);
}

tsino::Ref<Result> err_(const __FlashStringHelper* error) {
  return tsino::make<Result>(false, error);
}

tsino::Ref<Result> err_guards_as_values(const __FlashStringHelper* error) {
  return tsino::make<Result>(false, error);
}

String open_(const tsino::Ref<Box>& b) {
  return b->value;
}

bool isLabelled(const tsino::Ref<Box>& b) {
  return b->label.has();
}

void Cell_number::construct(tsino::Optional<int32_t> held) {
  this->held = held;
}

void Full_number::construct(int32_t sure) {
  Cell_number::construct(sure);
  this->sure = sure;
}

bool isDefined(const tsino::Union<tsino::Undefined, tsino::Null, double>& x = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  return !x.is<tsino::Undefined>() && !x.is<tsino::Null>();
}

bool isDefined_(const tsino::Union<tsino::Undefined, tsino::Null, String>& x = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  return !x.is<tsino::Undefined>() && !x.is<tsino::Null>();
}

tsino::Array<uint8_t> collect(const tsino::Array<tsino::Ref<Result>>& all) {
  return all.filter([](const tsino::Ref<Result>& r) -> bool { return isOk(r); }).map<uint8_t>(
      [](const tsino::Ref<Result>& r) -> int32_t { return r->value___; });
}

tsino::Array<String> collect_(const tsino::Array<tsino::Ref<Result>>& all) {
  return all.filter([](const tsino::Ref<Result>& r) -> bool { return isOk_(r); }).map<String>(
      [](const tsino::Ref<Result>& r) -> String { return r->value__; });
}

tsino::Ref<Partition> partition(const tsino::Array<tsino::Ref<Result>>& all) {
  return tsino::make<Partition>(
      tsino::makeShared<tsino::Array<uint8_t>>(
          all.filter([](const tsino::Ref<Result>& r) -> bool { return isOk(r); }).map<uint8_t>(
              [](const tsino::Ref<Result>& r) -> int32_t { return r->value___; })),
      tsino::makeShared<tsino::Array<String>>(
          all.filter([](const tsino::Ref<Result>& r) -> bool { return isErr(r); }).map<String>(
              [](const tsino::Ref<Result>& r) -> String { return r->error; })));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Result>> rs{ok(1), err(F("bad")), ok(3)};
  tsino::inspect(
      Serial,
      rs.filter([](const tsino::Ref<Result>& r) -> bool { return isOk(r); }).map<uint8_t>(
          [](const tsino::Ref<Result>& g) -> int32_t { return g->value___; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      rs.filter([](const tsino::Ref<Result>& r) -> bool { return isErr(r); }).map<String>(
          [](const tsino::Ref<Result>& e) -> String { return e->error; }));
  Serial.println();
  tsino::Optional<tsino::Ref<Result>> findResult = rs.find(
      [](const tsino::Ref<Result>& r) -> bool { return isOk(r); });
  tsino::Optional<tsino::Ref<Result>> findResult2 = rs.find(
      [](const tsino::Ref<Result>& r) -> bool { return isErr(r); });
  Serial.print(
      tsino::optionalText(
          findResult.has() ? tsino::Optional<int32_t>(findResult.value()->value___) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          findResult2.has() ? tsino::Optional<String>(findResult2.value()->error) : tsino::Optional<String>{}));
  Serial.print(F(" "));
  Serial.print(
      rs.some([](const tsino::Ref<Result>& r) -> bool { return isOk(r); }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      rs.every([](const tsino::Ref<Result>& r) -> bool { return isOk(r); }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(rs.findIndex([](const tsino::Ref<Result>& r) -> bool { return isErr(r); }));
  tsino::Array<tsino::Ref<Result>> texts = tsino::Array<String>{F("a"), F("bb"), F("")}.map<tsino::Ref<Result>>(
      [](const String& s) -> tsino::Ref<Result> { return s == F("") ? err_(F("empty")) : ok_(s); });
  tsino::Array<tsino::Ref<Result>> fine = texts.filter(
      [](const tsino::Ref<Result>& r) -> bool { return isOk_(r); });
  fine.push(
      tsino::make<Result>(
          true,
          String{},
          false,
          false,
          tsino::Ref<Result>{},
          false,
          F("new"),
          true));
  tsino::inspect(Serial, fine);
  Serial.print(F(" "));
  Serial.println(texts.length());
  tsino::Array<tsino::Ref<Result>> filterResult = rs.filter(
      [](const tsino::Ref<Result>& r) -> bool { return isErr(r); });
  const tsino::Ref<Result> first = filterResult[0];
  Serial.println(first->error);
  tsino::Array<tsino::Ref<Result>> list = texts.filter(
      [](const tsino::Ref<Result>& r) -> bool { return isOk_(r); });
  for (const tsino::Ref<Result>& item : list) {
    const String& value = item->value__;
    Serial.println(tsino::length(value));
  }
  tsino::Array<tsino::Ref<Box>> boxes{
      tsino::make<Box>(F("v")),
      tsino::make<Box>(F("w"), tsino::Optional<String>(F("l")))};
  tsino::inspect(
      Serial,
      boxes.map<String>([](const tsino::Ref<Box>& b) -> String { return open_(b); }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      boxes.filter([](const tsino::Ref<Box>& b) -> bool { return isLabelled(b); }).map<int32_t>(
          [](const tsino::Ref<Box>& b) -> int32_t { return tsino::length(b->label.value()); }));
  Serial.println();

  tsino::Array<tsino::Ref<Cell_number>> cells{
      tsino::make<Cell_number>(tsino::Optional<int32_t>{}),
      tsino::Ref<Cell_number>(tsino::make<Full_number>(4))};
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<int32_t>>{
          tsino::Optional<int32_t>(1),
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>(2)}.filter(
          [](tsino::Optional<int32_t> x) -> bool {
            return isDefined(
                tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
                    tsino::Optional<double>(tsino::convertOptional(x))));
          }).map<uint8_t>([](tsino::Optional<int32_t> value) -> int32_t { return value.value(); }).map<uint8_t>(
          [](int32_t n) -> int32_t { return n * 2; }));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<String>>{
          tsino::Optional<String>{},
          tsino::Optional<String>(F("q"))}.filter(
          [](const tsino::Optional<String>& x) -> bool {
            return isDefined_(
                tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
                    x));
          }).map<String>(
          [](const tsino::Optional<String>& value) -> String { return value.value(); }));
  Serial.println();
  tsino::Array<tsino::Ref<Result>> nested{
      ok_guards_as_values(ok(1)),
      ok_guards_as_values(err(F("in"))),
      err_guards_as_values(F("out"))};
  tsino::inspect(
      Serial,
      nested.filter([](const tsino::Ref<Result>& r) -> bool { return isOk_guards_as_values(r); }).map<tsino::Ref<Result>>(
          [](const tsino::Ref<Result>& r) -> tsino::Ref<Result> { return r->value_; }).filter(
          [](const tsino::Ref<Result>& r) -> bool { return isOk(r); }).map<uint8_t>(
          [](const tsino::Ref<Result>& r) -> int32_t { return r->value___; }));
  Serial.println();
  tsino::Array<tsino::Ref<Result>> tagged{tsino::make<Result>(true, String{}, false, true)};
  Serial.println(
      tagged.filter([](const tsino::Ref<Result>& r) -> bool { return isOk2(r); }).length());
  tsino::inspect(Serial, collect(rs));
  Serial.print(F(" "));
  tsino::inspect(Serial, collect_(texts));
  Serial.println();
  const tsino::Ref<Partition> partitionResult = partition(rs);
  tsino::Shared<tsino::Array<uint8_t>> goods = partitionResult->item0;
  tsino::Shared<tsino::Array<String>> bads = partitionResult->item1;
  tsino::inspect(Serial, goods);
  Serial.print(F(" "));
  tsino::inspect(Serial, bads);
  Serial.println();
}

void loop() {}
