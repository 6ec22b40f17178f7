// schemas-of-schemas: written by tsino from schemas-of-schemas.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/union.h"

struct Schema_string_array;
struct Schema_number;
struct Num;
struct Schema_string;
struct Str;
struct Schema_number_array;
struct ArraySchema_number;
struct ArraySchema_string;
struct Schema_number_array_array;
struct ArraySchema_number_array;
struct Schema_string_or_undefined;
struct OptionalSchema_string;
struct Schema_number_or_undefined;
struct OptionalSchema_number;

struct Unknown : tsino::Union<tsino::Undefined, double, String, tsino::Shared<tsino::Array<Unknown>>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// A class whose methods make classes that extend it with more around its type parameter.
struct Schema_string_array : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<String>> parse(const Unknown& v) = 0;
  tsino::Union<String, tsino::Shared<tsino::Array<String>>> safe(const Unknown& v);
  virtual ~Schema_string_array() {}
};

// @run
// A class whose methods make classes that extend it with more around its type parameter.
struct Schema_number : tsino::Object {
  void construct();
  virtual double parse(const Unknown& v) = 0;
  tsino::Union<double, String> safe(const Unknown& v);
  tsino::Ref<ArraySchema_number> array();
  tsino::Ref<OptionalSchema_number> optional();
  virtual ~Schema_number() {}
};

struct Num : Schema_number {
  double parse(const Unknown& v) final;
};

// @run
// A class whose methods make classes that extend it with more around its type parameter.
struct Schema_string : tsino::Object {
  void construct();
  virtual String parse(const Unknown& v) = 0;
  String safe(const Unknown& v);
  tsino::Ref<ArraySchema_string> array();
  tsino::Ref<OptionalSchema_string> optional();
  virtual ~Schema_string() {}
};

struct Str : Schema_string {
  String parse(const Unknown& v) final;
};

// @run
// A class whose methods make classes that extend it with more around its type parameter.
struct Schema_number_array : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<double>> parse(const Unknown& v) = 0;
  tsino::Union<String, tsino::Shared<tsino::Array<double>>> safe(const Unknown& v);
  tsino::Ref<ArraySchema_number_array> array();
  virtual ~Schema_number_array() {}
};

struct ArraySchema_number : Schema_number_array {
  tsino::Ref<Schema_number> inner;
  void construct(const tsino::Ref<Schema_number>& inner);
  tsino::Shared<tsino::Array<double>> parse(const Unknown& v) final;
};

struct ArraySchema_string : Schema_string_array {
  tsino::Ref<Schema_string> inner;
  void construct(const tsino::Ref<Schema_string>& inner);
  tsino::Shared<tsino::Array<String>> parse(const Unknown& v) final;
};

// @run
// A class whose methods make classes that extend it with more around its type parameter.
struct Schema_number_array_array : tsino::Object {
  void construct();
  virtual tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> parse(const Unknown& v) = 0;
  tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>> safe(const Unknown& v);
  virtual ~Schema_number_array_array() {}
};

struct ArraySchema_number_array : Schema_number_array_array {
  tsino::Ref<Schema_number_array> inner;
  void construct(const tsino::Ref<Schema_number_array>& inner);
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> parse(const Unknown& v) final;
};

// @run
// A class whose methods make classes that extend it with more around its type parameter.
struct Schema_string_or_undefined : tsino::Object {
  void construct();
  virtual tsino::Optional<String> parse(const Unknown& v) = 0;
  tsino::Optional<String> safe(const Unknown& v);
  virtual ~Schema_string_or_undefined() {}
};

struct OptionalSchema_string : Schema_string_or_undefined {
  tsino::Ref<Schema_string> inner;
  void construct(const tsino::Ref<Schema_string>& inner);
  tsino::Optional<String> parse(const Unknown& v) final;
};

// @run
// A class whose methods make classes that extend it with more around its type parameter.
struct Schema_number_or_undefined : tsino::Object {
  void construct();
  virtual tsino::Optional<double> parse(const Unknown& v) = 0;
  tsino::Optional<tsino::Union<double, String>> safe(const Unknown& v);
  virtual ~Schema_number_or_undefined() {}
};

struct OptionalSchema_number : Schema_number_or_undefined {
  tsino::Ref<Schema_number> inner;
  void construct(const tsino::Ref<Schema_number>& inner);
  tsino::Optional<double> parse(const Unknown& v) final;
};

tsino::Union<String, tsino::Shared<tsino::Array<String>>> Schema_string_array::safe(const Unknown& v) {
  {
    tsino::Shared<tsino::Array<String>> parseResult = this->parse(v);
    if (tsino::thrown()) goto caught;
    return tsino::Union<String, tsino::Shared<tsino::Array<String>>>(parseResult);
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return tsino::Union<String, tsino::Shared<tsino::Array<String>>>(e->message);
  }
}

void Schema_string_array::construct() {}

tsino::Union<double, String> Schema_number::safe(const Unknown& v) {
  {
    double parseResult = this->parse(v);
    if (tsino::thrown()) goto caught;
    return tsino::Union<double, String>(parseResult);
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return tsino::Union<double, String>(e->message);
  }
}

void Schema_number::construct() {}

String Schema_string::safe(const Unknown& v) {
  {
    String parseResult = this->parse(v);
    if (tsino::thrown()) goto caught;
    return parseResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return e->message;
  }
}

void Schema_string::construct() {}

tsino::Union<String, tsino::Shared<tsino::Array<double>>> Schema_number_array::safe(const Unknown& v) {
  {
    tsino::Shared<tsino::Array<double>> parseResult = this->parse(v);
    if (tsino::thrown()) goto caught;
    return tsino::Union<String, tsino::Shared<tsino::Array<double>>>(parseResult);
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return tsino::Union<String, tsino::Shared<tsino::Array<double>>>(e->message);
  }
}

void Schema_number_array::construct() {}

tsino::Ref<ArraySchema_number> Schema_number::array() {
  return tsino::make<ArraySchema_number>(tsino::Ref<Schema_number>(this));
}

tsino::Ref<ArraySchema_string> Schema_string::array() {
  return tsino::make<ArraySchema_string>(tsino::Ref<Schema_string>(this));
}

tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>> Schema_number_array_array::safe(const Unknown& v) {
  {
    tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> parseResult = this->parse(v);
    if (tsino::thrown()) goto caught;
    return tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>>(
        parseResult);
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return tsino::Union<String, tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>>>(
        e->message);
  }
}

void Schema_number_array_array::construct() {}

tsino::Ref<ArraySchema_number_array> Schema_number_array::array() {
  return tsino::make<ArraySchema_number_array>(tsino::Ref<Schema_number_array>(this));
}

tsino::Optional<String> Schema_string_or_undefined::safe(const Unknown& v) {
  {
    tsino::Optional<String> parseResult = this->parse(v);
    if (tsino::thrown()) goto caught;
    return parseResult;
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return e->message;
  }
}

void Schema_string_or_undefined::construct() {}

tsino::Ref<OptionalSchema_string> Schema_string::optional() {
  return tsino::make<OptionalSchema_string>(tsino::Ref<Schema_string>(this));
}

tsino::Optional<tsino::Union<double, String>> Schema_number_or_undefined::safe(const Unknown& v) {
  {
    tsino::Optional<double> parseResult = this->parse(v);
    if (tsino::thrown()) goto caught;
    return tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(parseResult));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    return tsino::Union<double, String>(e->message);
  }
}

void Schema_number_or_undefined::construct() {}

tsino::Ref<OptionalSchema_number> Schema_number::optional() {
  return tsino::make<OptionalSchema_number>(tsino::Ref<Schema_number>(this));
}

void ArraySchema_number::construct(const tsino::Ref<Schema_number>& inner) {
  Schema_number_array::construct();
  this->inner = inner;
}

tsino::Shared<tsino::Array<double>> ArraySchema_number::parse(const Unknown& v) {
  if (!v.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    tsino::raise(tsino::make<tsino::Error>(F("no array")));
    return {};
  }
  return tsino::makeShared<tsino::Array<double>>(
      v.get<tsino::Shared<tsino::Array<Unknown>>>()->map<double>(
          [&](const Unknown& x) -> double {
            if (tsino::thrown()) return 0.0;
            return this->inner->parse(x);
          }));
}

void ArraySchema_string::construct(const tsino::Ref<Schema_string>& inner) {
  Schema_string_array::construct();
  this->inner = inner;
}

tsino::Shared<tsino::Array<String>> ArraySchema_string::parse(const Unknown& v) {
  if (!v.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    tsino::raise(tsino::make<tsino::Error>(F("no array")));
    return {};
  }
  return tsino::makeShared<tsino::Array<String>>(
      v.get<tsino::Shared<tsino::Array<Unknown>>>()->map<String>(
          [&](const Unknown& x) -> String {
            if (tsino::thrown()) return {};
            return this->inner->parse(x);
          }));
}

void ArraySchema_number_array::construct(const tsino::Ref<Schema_number_array>& inner) {
  Schema_number_array_array::construct();
  this->inner = inner;
}

tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> ArraySchema_number_array::parse(const Unknown& v) {
  if (!v.is<tsino::Shared<tsino::Array<Unknown>>>()) {
    tsino::raise(tsino::make<tsino::Error>(F("no array")));
    return {};
  }
  return tsino::makeShared<tsino::Array<tsino::Shared<tsino::Array<double>>>>(
      v.get<tsino::Shared<tsino::Array<Unknown>>>()->map<tsino::Shared<tsino::Array<double>>>(
          [&](const Unknown& x) -> tsino::Shared<tsino::Array<double>> {
            if (tsino::thrown()) return {};
            return this->inner->parse(x);
          }));
}

void OptionalSchema_string::construct(const tsino::Ref<Schema_string>& inner) {
  Schema_string_or_undefined::construct();
  this->inner = inner;
}

tsino::Optional<String> OptionalSchema_string::parse(const Unknown& v) {
  tsino::Optional<String> value;
  if (v.is<tsino::Undefined>()) {
    value = {};
  } else {
    value = this->inner->parse(v);
    if (tsino::thrown()) return {};
  }
  return value;
}

void OptionalSchema_number::construct(const tsino::Ref<Schema_number>& inner) {
  Schema_number_or_undefined::construct();
  this->inner = inner;
}

tsino::Optional<double> OptionalSchema_number::parse(const Unknown& v) {
  tsino::Optional<double> value;
  if (v.is<tsino::Undefined>()) {
    value = {};
  } else {
    value = this->inner->parse(v);
    if (tsino::thrown()) return {};
  }
  return value;
}

double Num::parse(const Unknown& v) {
  if (!v.is<double>()) {
    tsino::raise(tsino::make<tsino::Error>(F("no number")));
    return 0.0;
  }
  return v.get<double>();
}

String Str::parse(const Unknown& v) {
  if (!v.is<String>()) {
    tsino::raise(tsino::make<tsino::Error>(F("no text")));
    return {};
  }
  return v.get<String>();
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<double>> parseResult = tsino::make<Num>()->array()->parse(
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)})));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Union<String, tsino::Shared<tsino::Array<String>>> value = tsino::make<Str>()->array()->safe(
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{
                  Unknown(tsino::Union<double, String>(String(F("a")))),
                  Unknown(tsino::Union<double, String>(3.0))})));
  tsino::inspect(Serial, parseResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.println();
  tsino::Shared<tsino::Array<tsino::Shared<tsino::Array<double>>>> parseResult2 = tsino::make<Num>()->array()->array()->parse(
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{
                  Unknown(
                      tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(1.0)})),
                  Unknown(
                      tsino::makeShared<tsino::Array<Unknown>>(
                          tsino::Array<Unknown>{Unknown(2.0), Unknown(3.0)}))})));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Optional<String> parseResult3 = tsino::make<Str>()->optional()->parse(
      Unknown(tsino::Undefined{}));
  if (tsino::thrown()) tsino::uncaught();
  tsino::Optional<tsino::Union<double, String>> safeResult = tsino::make<Num>()->optional()->safe(
      Unknown(String(F("x"))));
  tsino::inspect(Serial, parseResult2);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(parseResult3));
  Serial.print(F(" "));
  tsino::printUnion(Serial, safeResult);
  Serial.println();
  const tsino::Ref<Schema_string_array> s = tsino::make<Str>()->array();
  tsino::Shared<tsino::Array<String>> parseResult4 = s->parse(
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(tsino::Array<Unknown>{Unknown(String(F("q")))})));
  if (tsino::thrown()) tsino::uncaught();
  tsino::inspect(Serial, parseResult4);
  Serial.println();
}

void loop() {}
