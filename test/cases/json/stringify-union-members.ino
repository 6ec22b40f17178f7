// stringify-union-members: written by tsino from stringify-union-members.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct Event;
struct Setting;
struct Level;
struct Pairs;
struct Step;
struct Sizes;

struct Event : tsino::Object {
  String type;
  tsino::Optional<String> code;
  tsino::Optional<int32_t> x;
  tsino::Optional<int32_t> y;
  void construct(String type, tsino::Optional<String> code = {}, tsino::Optional<int32_t> x = {}, tsino::Optional<int32_t> y = {}) {
    this->type = tsino::moved(type);
    this->code = tsino::moved(code);
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("type"), this->type);
    if (this->type == F("key")) out.fieldOrNull(F("code"), this->code);
    if (this->type == F("move")) {
      out.fieldOrNull(F("x"), this->x);
      out.fieldOrNull(F("y"), this->y);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("type"), this->type);
    if (this->type == F("key")) out.fieldOrNull(F("code"), this->code);
    if (this->type == F("move")) {
      out.fieldOrNull(F("x"), this->x);
      out.fieldOrNull(F("y"), this->y);
    }
    out.end();
  }
};

struct Setting : tsino::Object {
  String kind;
  tsino::Optional<int32_t> value;
  tsino::Optional<String> value_;
  void construct(String kind, tsino::Optional<int32_t> value, tsino::Optional<String> value_ = {}) {
    this->kind = tsino::moved(kind);
    this->value = tsino::moved(value);
    this->value_ = tsino::moved(value_);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("n")) out.fieldOrNull(F("value"), this->value);
    if (this->kind == F("s")) out.fieldOrNull(F("value"), this->value_);
    out.end();
  }
};

struct Level : tsino::Object {
  String at;
  tsino::Union<tsino::Undefined, tsino::Null, double> height;
  bool has_height = false;
  void construct(String at, tsino::Union<tsino::Undefined, tsino::Null, double> height = tsino::Union<tsino::Undefined, tsino::Null, double>{}, bool has_height = false) {
    this->at = tsino::moved(at);
    this->height = tsino::moved(height);
    this->has_height = has_height;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("at"), this->at);
    if (this->has_height) out.field(F("height"), this->height);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("at"), this->at);
    if (this->has_height) out.field(F("height"), this->height);
    out.end();
  }
};

struct Pairs : tsino::Object {
  tsino::Optional<int32_t> a;
  bool has_a = false;
  tsino::Optional<String> b;
  bool has_b = false;
  void construct(tsino::Optional<int32_t> a, bool has_a, tsino::Optional<String> b = {}, bool has_b = false) {
    this->a = tsino::moved(a);
    this->has_a = has_a;
    this->b = tsino::moved(b);
    this->has_b = has_b;
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    if (this->has_a) out.fieldOrNull(F("a"), this->a);
    if (this->has_b) out.fieldOrNull(F("b"), this->b);
    out.end();
  }
};

struct Step : tsino::Chained {
  String kind;
  tsino::Optional<tsino::Ref<Step>> to;
  void construct(String kind, tsino::Optional<tsino::Ref<Step>> to = {}) {
    this->kind = tsino::moved(kind);
    this->to = tsino::moved(to);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("next")) out.fieldOrNull(F("to"), this->to);
    out.end();
  }
};

struct Sizes : tsino::Object {
  String of;
  tsino::Optional<int32_t> size;
  void construct(String of, tsino::Optional<int32_t> size = {}) {
    this->of = tsino::moved(of);
    this->size = tsino::moved(size);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("of"), this->of);
    out.field(F("size"), this->size);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Event>> events{
      tsino::make<Event>(F("key"), tsino::Optional<String>{}),
      tsino::make<Event>(
          F("move"),
          tsino::Optional<String>{},
          tsino::Optional<int32_t>(1),
          tsino::Optional<int32_t>{}),
      tsino::make<Event>(F("stop"))};
  Serial.println(tsino::toJson(events));
  tsino::inspect(Serial, events);
  Serial.println();
  tsino::Array<tsino::Ref<Setting>> settings{
      tsino::make<Setting>(F("n"), tsino::Optional<int32_t>{}),
      tsino::make<Setting>(F("s"), tsino::Optional<int32_t>{}, tsino::Optional<String>{}),
      tsino::make<Setting>(F("s"), tsino::Optional<int32_t>{}, tsino::Optional<String>(F("on")))};
  Serial.println(tsino::toJson(settings));
  tsino::Array<tsino::Ref<Level>> levels{
      tsino::make<Level>(
          F("top"),
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Null>(
              tsino::Optional<double>{}),
          true),
      tsino::make<Level>(F("bottom")),
      tsino::make<Level>(
          F("bottom"),
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
              tsino::Optional<double>{}),
          true),
      tsino::make<Level>(
          F("bottom"),
          tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, double>, tsino::Undefined>(
              tsino::Optional<double>(3.0)),
          true)};
  Serial.print(tsino::withoutFormat(tsino::toJson(levels)));
  Serial.print(F(" "));
  tsino::inspect(Serial, levels);
  Serial.println();

  // No tag tells these apart: the objects say it themselves.
  tsino::Array<tsino::Ref<Pairs>> pairs{
      tsino::make<Pairs>(tsino::Optional<int32_t>(1), true),
      tsino::make<Pairs>(tsino::Optional<int32_t>{}, true),
      tsino::make<Pairs>(tsino::Optional<int32_t>{}, false, tsino::Optional<String>(F("x")), true),
      tsino::make<Pairs>(tsino::Optional<int32_t>{}, false, tsino::Optional<String>{}, true)};
  Serial.println(tsino::toJson(pairs));
  const tsino::Ref<Step> path = tsino::make<Step>(
      F("next"),
      tsino::Optional<tsino::Ref<Step>>(
          tsino::make<Step>(
              F("next"),
              tsino::Optional<tsino::Ref<Step>>(tsino::make<Step>(F("last"))))));
  const tsino::Ref<Step> open = tsino::make<Step>(F("next"), tsino::Optional<tsino::Ref<Step>>{});
  Serial.println(tsino::toJson(tsino::Array<tsino::Ref<Step>>{path, open}));

  // Never null: what has no value is not there.
  tsino::Array<tsino::Ref<Sizes>> sizes{
      tsino::make<Sizes>(F("a"), tsino::Optional<int32_t>(4)),
      tsino::make<Sizes>(F("b"))};
  Serial.println(tsino::toJson(sizes));
}

void loop() {}
