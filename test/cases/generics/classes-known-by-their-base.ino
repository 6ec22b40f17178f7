// classes-known-by-their-base: written by tsino from classes-known-by-their-base.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Result_number;
struct Result_string;
struct Result_number_array;
struct Result_Result_number_array;
struct Tagged;
struct Failed_number;
struct Ok_number;
struct Rounded_number;
struct Ok_string;
struct Failed_string;
struct Ok_Result_number_array;
struct Ok_number_array;
struct Square_string;
struct Cube_string_boolean;
struct Cube_string_number;
struct Result_dynamic;
struct Failed_dynamic;

struct Unknown : tsino::Union<tsino::Undefined, double, String, tsino::Ref<Result_string>, tsino::Ref<Result_number>, tsino::Ref<Result_dynamic>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// `r instanceof Ok` where `r` is known as a generic base or interface: what that holds says what an `Ok` holds.
struct Result_number : tsino::Object {
  void construct();
  virtual double or_(int32_t other) = 0;
  tsino::Ref<Result_string> map(const tsino::Function<String(double)>& change);
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Result"), *this);
    out.end();
  }
  virtual ~Result_number() {}
  static constexpr uint8_t classId = 9;
  virtual bool isA(uint8_t asked) const { return asked == classId; }
};

// @run
// `r instanceof Ok` where `r` is known as a generic base or interface: what that holds says what an `Ok` holds.
struct Result_string : tsino::Object {
  void construct();
  virtual String or_(const String& other) = 0;
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Result"), *this);
    out.end();
  }
  virtual ~Result_string() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// `r instanceof Ok` where `r` is known as a generic base or interface: what that holds says what an `Ok` holds.
struct Result_number_array : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<uint8_t>> or_(const tsino::Shared<tsino::Array<uint8_t>>& other) = 0;
  virtual ~Result_number_array() {}
  virtual bool isA(uint8_t) const { return false; }
};

// @run
// `r instanceof Ok` where `r` is known as a generic base or interface: what that holds says what an `Ok` holds.
struct Result_Result_number_array : tsino::Object {
  void construct();
  virtual const tsino::Ref<Result_number_array>& or_(const tsino::Ref<Result_number_array>& other) = 0;
  virtual ~Result_Result_number_array() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Tagged : tsino::Object {
  String tag;
  void construct(String tag) {
    this->tag = tsino::moved(tag);
  }
  virtual ~Tagged() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Failed_number : Result_number {
  String why;
  void construct(String why);
  double or_(int32_t other) final;
  static constexpr uint8_t classId = 6;
  bool isA(uint8_t asked) const override { return asked == classId || Result_number::isA(asked); }
};

struct Ok_number : Result_number {
  double value = 0;
  void construct(double value);
  double or_(int32_t) final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Ok"), *this);
    out.field(F("value"), this->value);
    out.end();
  }
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Result_number::isA(asked); }
};

struct Rounded_number : Ok_number {
  int32_t digits = 0;
  void construct(double value);
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Rounded"), *this);
    out.field(F("value"), this->value);
    out.field(F("digits"), this->digits);
    out.end();
  }
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Ok_number::isA(asked); }
};

struct Ok_string : Result_string {
  String value;
  void construct(String value);
  String or_(const String&) final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Ok"), *this);
    out.field(F("value"), this->value);
    out.end();
  }
  static constexpr uint8_t classId = 3;
  bool isA(uint8_t asked) const override { return asked == classId || Result_string::isA(asked); }
};

struct Failed_string : Result_string {
  String why;
  void construct(String why);
  String or_(const String& other) final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Failed"), *this);
    out.field(F("why"), this->why);
    out.end();
  }
  static constexpr uint8_t classId = 7;
  bool isA(uint8_t asked) const override { return asked == classId || Result_string::isA(asked); }
};

struct Ok_Result_number_array : Result_Result_number_array {
  tsino::Ref<Result_number_array> value;
  void construct(tsino::Ref<Result_number_array> value);
  const tsino::Ref<Result_number_array>& or_(const tsino::Ref<Result_number_array>&) final;
  static constexpr uint8_t classId = 4;
  bool isA(uint8_t asked) const override { return asked == classId || Result_Result_number_array::isA(asked); }
};

struct Ok_number_array : Result_number_array {
  tsino::Shared<tsino::Array<uint8_t>> value;
  void construct(tsino::Shared<tsino::Array<uint8_t>> value);
  tsino::Shared<tsino::Array<uint8_t>> or_(const tsino::Shared<tsino::Array<uint8_t>>&) final;
  static constexpr uint8_t classId = 5;
  bool isA(uint8_t asked) const override { return asked == classId || Result_number_array::isA(asked); }
};

struct Square_string : Tagged {
  int32_t side = 0;
  void construct(const String& tag, int32_t side);
  static constexpr uint8_t classId = 10;
  bool isA(uint8_t asked) const override { return asked == classId || Tagged::isA(asked); }
};

struct Cube_string_boolean : Square_string {
  bool more = false;
  void construct(const String& tag, int32_t side, bool more);
  static constexpr uint8_t classId = 11;
  bool isA(uint8_t asked) const override { return asked == classId || Square_string::isA(asked); }
};

struct Cube_string_number : Square_string {
  int32_t more = 0;
  void construct(const String& tag, int32_t side, int32_t more);
  static constexpr uint8_t classId = 12;
  bool isA(uint8_t asked) const override { return asked == classId || Square_string::isA(asked); }
};

// @run
// `r instanceof Ok` where `r` is known as a generic base or interface: what that holds says what an `Ok` holds.
struct Result_dynamic : tsino::Object {
  void construct();
  virtual Unknown or_(const Unknown& other) = 0;
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(F("Result"), *this);
    out.end();
  }
  virtual ~Result_dynamic() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Failed_dynamic : Result_dynamic {
  String why;
  void construct(String why);
  Unknown or_(const Unknown& other) final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("Failed"), *this);
    out.field(F("why"), this->why);
    out.end();
  }
  static constexpr uint8_t classId = 8;
  bool isA(uint8_t asked) const override { return asked == classId || Result_dynamic::isA(asked); }
};

void Result_number::construct() {}

void Result_string::construct() {}

void Result_number_array::construct() {}

void Result_Result_number_array::construct() {}

tsino::Ref<Result_string> Result_number::map(const tsino::Function<String(double)>& change) {
  if (this->isA(Ok_number::classId)) {
    return tsino::make<Ok_string>(
        change(tsino::downcast<Ok_number>(tsino::Ref<Result_number>(this))->value));
  }
  return tsino::make<Failed_string>(
      this->isA(Failed_number::classId) ? tsino::downcast<Failed_number>(
          tsino::Ref<Result_number>(this))->why : String(F("unknown")));
}

void Result_dynamic::construct() {}

void Ok_number::construct(double value) {
  Result_number::construct();
  this->value = value;
}

double Ok_number::or_(int32_t) {
  return this->value;
}

void Ok_string::construct(String value) {
  Result_string::construct();
  this->value = tsino::moved(value);
}

String Ok_string::or_(const String&) {
  return this->value;
}

void Ok_Result_number_array::construct(tsino::Ref<Result_number_array> value) {
  Result_Result_number_array::construct();
  this->value = tsino::moved(value);
}

const tsino::Ref<Result_number_array>& Ok_Result_number_array::or_(const tsino::Ref<Result_number_array>&) {
  return this->value;
}

void Ok_number_array::construct(tsino::Shared<tsino::Array<uint8_t>> value) {
  Result_number_array::construct();
  this->value = tsino::moved(value);
}

tsino::Shared<tsino::Array<uint8_t>> Ok_number_array::or_(const tsino::Shared<tsino::Array<uint8_t>>&) {
  return this->value;
}

void Failed_number::construct(String why) {
  Result_number::construct();
  this->why = tsino::moved(why);
}

double Failed_number::or_(int32_t other) {
  return other;
}

void Failed_string::construct(String why) {
  Result_string::construct();
  this->why = tsino::moved(why);
}

String Failed_string::or_(const String& other) {
  return other;
}

void Failed_dynamic::construct(String why) {
  Result_dynamic::construct();
  this->why = tsino::moved(why);
}

Unknown Failed_dynamic::or_(const Unknown& other) {
  return other;
}

void Rounded_number::construct(double value) {
  Ok_number::construct(value);
  this->digits = 1;
}

tsino::Ref<Result_number> parse(const String& text) {
  const double value = tsino::toNumber(text);
  if (isnan(value)) return tsino::make<Failed_number>(tsino::concat(F("no number: "), text));
  return value > 100.0 ? tsino::Ref<Ok_number>(tsino::make<Rounded_number>(value)) : tsino::make<Ok_number>(
      value);
}

bool isOk(const tsino::Ref<Result_number>& r) {
  return r->isA(Ok_number::classId);
}

void Square_string::construct(const String& tag, int32_t side) {
  this->tag = tag;
  this->side = side;
}

void Cube_string_boolean::construct(const String& tag, int32_t side, bool more) {
  Square_string::construct(tag, side);
  this->more = more;
}

void Cube_string_number::construct(const String& tag, int32_t side, int32_t more) {
  Square_string::construct(tag, side);
  this->more = more;
}

String nameOf(const Unknown& value) {
  if (value.is<tsino::Ref<Result_number>>()
      && value.get<tsino::Ref<Result_number>>()->isA(Rounded_number::classId)) return F("rounded");
  return (value.is<tsino::Ref<Result_number>>()
      && value.get<tsino::Ref<Result_number>>()->isA(Ok_number::classId))
      || (value.is<tsino::Ref<Result_string>>()
      && value.get<tsino::Ref<Result_string>>()->isA(Ok_string::classId)) ? String(F("ok")) : tsino::typeOf(
      value);
}

void show(const Unknown& value) {
  tsino::inspect(Serial, value);
  Serial.println();
}

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{F("12"), F("x"), F("101")};
  for (const String& text : list) {
    const tsino::Ref<Result_number> r = parse(text);
    if (r->isA(Rounded_number::classId)) {
      Serial.println(
          tsino::toFixed(
              tsino::downcast<Rounded_number>(r)->value,
              tsino::downcast<Rounded_number>(r)->digits));
    } else if (r->isA(Ok_number::classId)) {
      tsino::inspect(Serial, tsino::downcast<Ok_number>(r)->value + 1.0);
      Serial.println();
    } else if (r->isA(Failed_number::classId)) {
      Serial.println(tsino::downcast<Failed_number>(r)->why);
    }
    Serial.print(r->isA(Result_number::classId) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        r->map([](double x) -> String { return tsino::concat(F("<"), tsino::toText(x), F(">")); })->or_(
            F("none")));
  }
  tsino::inspect(
      Serial,
      tsino::Array<String>{F("1"), F("b"), F("300")}.map<tsino::Ref<Result_number>>(
          [](const String& text) -> tsino::Ref<Result_number> { return parse(text); }).filter(
          [](const tsino::Ref<Result_number>& r) -> bool { return isOk(r); }).map<double>(
          [](const tsino::Ref<Result_number>& ok) -> double {
            const double value = tsino::downcast<Ok_number>(ok)->value;
            return value;
          }));
  Serial.println();

  const auto names = tsino::makeMap<String, tsino::Optional<tsino::Ref<Result_string>>>(
      {
          {
              F("a"),
              tsino::Optional<tsino::Ref<Result_string>>(
                  tsino::Optional<tsino::Ref<Ok_string>>(tsino::make<Ok_string>(F("ann"))))},
          {F("b"), tsino::Optional<tsino::Ref<Result_string>>{}},
          {
              F("c"),
              tsino::Optional<tsino::Ref<Result_string>>(
                  tsino::Optional<tsino::Ref<Failed_string>>(tsino::make<Failed_string>(F("gone"))))}});
  for (const auto& entry : *names) {
    const String& key = entry.key();
    const tsino::Optional<tsino::Ref<Result_string>>& r = entry.value();
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    tsino::inspectOrNull(
        Serial,
        r.has() && r->isA(Ok_string::classId) ? tsino::Optional<tsino::Union<String, tsino::Ref<Result_string>>>(
            tsino::Union<String, tsino::Ref<Result_string>>(
                tsino::toUpperCase(tsino::downcast<Ok_string>(r).value()->value))) : r.has()
            && r->isA(Failed_string::classId) ? tsino::Optional<tsino::Union<String, tsino::Ref<Result_string>>>(
            tsino::Union<String, tsino::Ref<Result_string>>(
                tsino::downcast<Failed_string>(r).value()->why)) : tsino::Optional<tsino::Union<String, tsino::Ref<Result_string>>>(
            tsino::convertOptional(r)));
    Serial.println();
  }
  const tsino::Ref<Result_Result_number_array> inner = tsino::make<Ok_Result_number_array>(
      tsino::make<Ok_number_array>(
          tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
  if (inner->isA(Ok_Result_number_array::classId)
      && tsino::downcast<Ok_Result_number_array>(inner)->value->isA(Ok_number_array::classId)) {
    Serial.println(
        tsino::downcast<Ok_number_array>(tsino::downcast<Ok_Result_number_array>(inner)->value)->value->length());
  }
  tsino::Array<tsino::Ref<Tagged>> tagged{
      tsino::Ref<Tagged>(tsino::make<Square_string>(F("s"), 2)),
      tsino::make<Tagged>(F("literal")),
      tsino::Ref<Tagged>(tsino::make<Cube_string_boolean>(F("c"), 3, true)),
      tsino::Ref<Tagged>(tsino::make<Cube_string_number>(F("d"), 4, 5))};
  for (const tsino::Ref<Tagged>& t : tagged) {
    Serial.print(tsino::withoutFormat(t->tag));
    Serial.print(F(" "));
    Serial.print(
        t->isA(Square_string::classId) ? tsino::downcast<Square_string>(t)->side
            * tsino::length(tsino::downcast<Square_string>(t)->tag) : 0);
    Serial.print(F(" "));
    Serial.println(
        t->isA(Cube_string_boolean::classId) || t->isA(Cube_string_number::classId) ? F("true") : F("false"));
  }
  Serial.print(
      tsino::withoutFormat(
          nameOf(Unknown(tsino::Ref<Result_string>(tsino::make<Ok_string>(F("text")))))));
  Serial.print(F(" "));
  Serial.print(nameOf(Unknown(tsino::Ref<Result_number>(tsino::make<Ok_number>(1.0)))));
  Serial.print(F(" "));
  Serial.print(nameOf(Unknown(tsino::Ref<Result_number>(tsino::make<Rounded_number>(2.0)))));
  Serial.print(F(" "));
  Serial.print(nameOf(Unknown(3.0)));
  Serial.print(F(" "));
  Serial.println(nameOf(Unknown(tsino::Ref<Result_dynamic>(tsino::make<Failed_dynamic>(F("f"))))));
  show(Unknown(tsino::Ref<Result_number>(tsino::make<Rounded_number>(5.0))));
  show(Unknown(String(F("text"))));
}

void loop() {}
