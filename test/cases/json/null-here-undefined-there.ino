// null-here-undefined-there: written by tsino from null-here-undefined-there.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Result;
struct Level;
struct Note;
struct Shape;

struct Result : tsino::Object {
  bool ok = false;
  tsino::Optional<String> value;
  tsino::Union<tsino::Undefined, tsino::Null, String> error;
  void construct(bool ok, tsino::Optional<String> value, tsino::Union<tsino::Undefined, tsino::Null, String> error) {
    this->ok = ok;
    this->value = tsino::moved(value);
    this->error = tsino::moved(error);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok);
    out.fieldOrNull(F("value"), this->value);
    out.field(F("error"), this->error);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("ok"), this->ok);
    out.fieldOrNull(F("value"), this->value);
    out.field(F("error"), this->error);
    out.end();
  }
};

struct Level : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, double> height;
  String kind;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, double> height, String kind) {
    this->height = tsino::moved(height);
    this->kind = tsino::moved(kind);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    out.field(F("height"), this->height);
    out.end();
  }
};

struct Note : tsino::Object {
  tsino::Union<tsino::Undefined, tsino::Null, String> text;
  int32_t id = 0;
  void construct(tsino::Union<tsino::Undefined, tsino::Null, String> text, int32_t id) {
    this->text = tsino::moved(text);
    this->id = id;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("id"), this->id);
    out.field(F("text"), this->text);
    out.end();
  }
};

struct Shape : tsino::Object {
  tsino::Optional<bool> always;
  void construct(tsino::Optional<bool> always) {
    this->always = tsino::moved(always);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.fieldOrNull(F("always"), this->always);
    out.end();
  }
};

int32_t asked = 0;

tsino::Optional<bool> none() {
  asked++;
  return {};
}

tsino::Ref<Result> run(const String& text) {
  return tsino::truthy(text) ? tsino::make<Result>(
      true,
      tsino::Optional<String>(text),
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})) : tsino::make<Result>(
      false,
      tsino::Optional<String>{},
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
          tsino::Optional<String>(F("empty"))));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Level>> levels{
      tsino::make<Level>(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
              tsino::Optional<double>{}),
          F("top")),
      tsino::make<Level>(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
              tsino::Optional<double>(1.0)),
          F("top")),
      tsino::make<Level>(tsino::Union<tsino::Undefined, tsino::Null, double>{}, F("bottom")),
      tsino::make<Level>(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
              tsino::Optional<double>(2.0)),
          F("bottom")),
      tsino::make<Level>(
          ((void)none(), tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{})),
          F("never")),
      tsino::make<Level>(
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{}),
          F("nothing"))};
  Serial.print(tsino::withoutFormat(tsino::toJson(levels)));
  Serial.print(F(" "));
  Serial.println(asked);
  for (const tsino::Ref<Level>& level : levels) {
    const tsino::Union<tsino::Undefined, tsino::Null, double>& height = level->height;
    tsino::printFirstUnion(Serial, height);
    Serial.print(F(" "));
    Serial.print(height.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(height.is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        height.is<tsino::Undefined>() || height.is<tsino::Null>() ? tsino::Union<double, String>(
            String(F("none"))) : tsino::Union<double, String>(height.get<double>()));
    Serial.print(F(" "));
    Serial.println(
        height.is<tsino::Undefined>() ? F("undefined") : height.is<tsino::Null>() ? F("object") : F("number"));
    if (level->kind == F("top")) {
      level->height = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
          tsino::Optional<double>(
              tsino::convertOptional(
                  !tsino::optionalMember<double, tsino::Null>(level->height).has() ? tsino::Optional<int32_t>(5) : tsino::Optional<int32_t>{})));
    }
    if (level->kind == F("bottom")) {
      level->height = tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
          tsino::Optional<double>(
              tsino::convertOptional(
                  !tsino::optionalMember<double, tsino::Undefined>(level->height).has() ? tsino::Optional<int32_t>(6) : tsino::Optional<int32_t>{})));
    }
    if (level->kind == F("never")) {
      const tsino::Optional<bool> always;
      Serial.print(tsino::optionalTextOrNull(tsino::Optional<bool>{}));
      Serial.print(F(" "));
      Serial.print(tsino::optionalTextOrNull(always));
      Serial.print(F(" "));
      Serial.println(tsino::toJson(tsino::make<Shape>(always)));
      level->height = ((void)none(), tsino::Null{});
    }
  }
  Serial.print(tsino::withoutFormat(tsino::toJson(levels)));
  Serial.print(F(" "));
  Serial.println(asked);
  tsino::Array<tsino::Ref<Result>> list{run(F("x")), run(F(""))};
  for (const tsino::Ref<Result>& result : list) {
    tsino::printFirstUnion(
        Serial,
        result->ok ? tsino::Union<double, String>((double)tsino::length(result->value.value())) : [&] {
          tsino::Optional<String> error = tsino::optionalMember<String, tsino::Undefined>(
              result->error);
          return tsino::Union<double, String>(error.has() ? error.value() : String(F("unknown")));
        }());
    Serial.print(F(" "));
    Serial.print(tsino::toJson(result));
    Serial.print(F(" "));
    tsino::inspect(Serial, result);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Note>> papers{
      tsino::make<Note>(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              tsino::Optional<String>{}),
          1),
      tsino::make<Note>(tsino::Union<tsino::Undefined, tsino::Null, String>{}, 2),
      tsino::make<Note>(
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
              tsino::Optional<String>(F("three"))),
          3)};
  Serial.print(
      tsino::withoutFormat(
          papers.map<String>(
              [](const tsino::Ref<Note>& given) -> String {
                const tsino::Union<tsino::Undefined, tsino::Null, String>& text = given->text;
                return text.is<tsino::Undefined>() || text.is<tsino::Null>() ? String(F("-")) : text.get<String>();
              }).join()));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(papers));
}

void loop() {}
