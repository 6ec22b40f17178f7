// generic-results-of-null: written by tsino from generic-results-of-null.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"

struct Result;
struct Count;
struct Device;
struct Lamp;
struct Fan;
struct Act;
struct Option;
struct Pair;
struct Pair_;

struct Unknown : tsino::Union<tsino::Undefined> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Result : tsino::Object {
  bool ok__ = false;
  tsino::Optional<String> err;
  bool val = false;
  bool has_val = false;
  tsino::Union<tsino::Undefined, tsino::Null, String> val_;
  bool has_val_2 = false;
  tsino::Shared<tsino::Map<String, uint8_t>> val__;
  bool has_val_3 = false;
  tsino::Shared<tsino::Map<String, tsino::Optional<String>>> val___;
  bool has_val_4 = false;
  tsino::Optional<tsino::Ref<Lamp>> val____;
  bool has_val_5 = false;
  tsino::Optional<tsino::Ref<Fan>> val_____;
  bool has_val_6 = false;
  tsino::Shared<tsino::Array<uint8_t>> val______;
  bool has_val_7 = false;
  int32_t val_______ = 0;
  bool has_val_8 = false;
  void construct(bool ok__, tsino::Optional<String> err, bool val, bool has_val, tsino::Union<tsino::Undefined, tsino::Null, String> val_ = tsino::Union<tsino::Undefined, tsino::Null, String>{}, bool has_val_2 = false, tsino::Shared<tsino::Map<String, uint8_t>> val__ = tsino::Shared<tsino::Map<String, uint8_t>>{}, bool has_val_3 = false, tsino::Shared<tsino::Map<String, tsino::Optional<String>>> val___ = tsino::Shared<tsino::Map<String, tsino::Optional<String>>>{}, bool has_val_4 = false, tsino::Optional<tsino::Ref<Lamp>> val____ = {}, bool has_val_5 = false, tsino::Optional<tsino::Ref<Fan>> val_____ = {}, bool has_val_6 = false, tsino::Shared<tsino::Array<uint8_t>> val______ = tsino::Shared<tsino::Array<uint8_t>>{}, bool has_val_7 = false, int32_t val_______ = 0, bool has_val_8 = false) {
    this->ok__ = ok__;
    this->err = tsino::moved(err);
    this->val = val;
    this->has_val = has_val;
    this->val_ = tsino::moved(val_);
    this->has_val_2 = has_val_2;
    this->val__ = tsino::moved(val__);
    this->has_val_3 = has_val_3;
    this->val___ = tsino::moved(val___);
    this->has_val_4 = has_val_4;
    this->val____ = tsino::moved(val____);
    this->has_val_5 = has_val_5;
    this->val_____ = tsino::moved(val_____);
    this->has_val_6 = has_val_6;
    this->val______ = tsino::moved(val______);
    this->has_val_7 = has_val_7;
    this->val_______ = val_______;
    this->has_val_8 = has_val_8;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok__);
    if (this->has_val) out.field(F("val"), this->val);
    if (this->has_val_2) out.field(F("val"), this->val_);
    if (this->has_val_3) out.field(F("val"), this->val__);
    if (this->has_val_4) out.fieldOrNull(F("val"), this->val___);
    if (this->has_val_5) out.fieldOrNull(F("val"), this->val____);
    if (this->has_val_6) out.fieldOrNull(F("val"), this->val_____);
    if (this->has_val_7) out.field(F("val"), this->val______);
    if (this->has_val_8) out.field(F("val"), this->val_______);
    out.end();
  }
};

struct Count : tsino::Object {
  bool full = false;
  tsino::Optional<int32_t> v;
  bool has_v = false;
  tsino::Optional<bool> v_;
  bool has_v_2 = false;
  void construct(bool full, tsino::Optional<int32_t> v, bool has_v, tsino::Optional<bool> v_ = {}, bool has_v_2 = false) {
    this->full = full;
    this->v = tsino::moved(v);
    this->has_v = has_v;
    this->v_ = tsino::moved(v_);
    this->has_v_2 = has_v_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("full"), this->full);
    if (this->has_v) out.fieldOrNull(F("v"), this->v);
    if (this->has_v_2) out.fieldOrNull(F("v"), this->v_);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("full"), this->full);
    if (this->has_v) out.fieldOrNull(F("v"), this->v);
    if (this->has_v_2) out.fieldOrNull(F("v"), this->v_);
    out.end();
  }
};

struct Device : tsino::Object {
  String kind;
  tsino::Ref<Lamp> unit;
  tsino::Ref<Fan> unit_;
  void construct(String kind, tsino::Ref<Lamp> unit, tsino::Ref<Fan> unit_ = tsino::Ref<Fan>{}) {
    this->kind = tsino::moved(kind);
    this->unit = tsino::moved(unit);
    this->unit_ = tsino::moved(unit_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("kind"), this->kind);
    if (this->kind == F("lamp")) out.field(F("unit"), this->unit);
    if (this->kind == F("fan")) out.field(F("unit"), this->unit_);
    out.end();
  }
};

struct Lamp : tsino::Object {
  bool lit = false;
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Lamp"), *this);
    out.field(F("lit"), this->lit);
    out.end();
  }
};

struct Fan : tsino::Object {
  double speed = 0;
  String mode;
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Fan"), *this);
    out.field(F("speed"), this->speed);
    out.field(F("mode"), this->mode);
    out.end();
  }
};

struct Act : tsino::Object {
  tsino::Optional<String> payload;
  String type;
  tsino::Optional<int32_t> payload_;
  void construct(tsino::Optional<String> payload, String type, tsino::Optional<int32_t> payload_ = {}) {
    this->payload = tsino::moved(payload);
    this->type = tsino::moved(type);
    this->payload_ = tsino::moved(payload_);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("type"), this->type);
    if (this->type == F("name")) out.field(F("payload"), this->payload);
    if (this->type == F("inc") || this->type == F("reset")) out.field(F("payload"), this->payload_);
    out.end();
  }
};

struct Option : tsino::Object {
  bool some = false;
  tsino::Union<tsino::Undefined, tsino::Null, double> value;
  bool has_value = false;
  String value_;
  bool has_value_2 = false;
  void construct(bool some, tsino::Union<tsino::Undefined, tsino::Null, double> value = tsino::Union<tsino::Undefined, tsino::Null, double>{}, bool has_value = false, String value_ = String{}, bool has_value_2 = false) {
    this->some = some;
    this->value = tsino::moved(value);
    this->has_value = has_value;
    this->value_ = tsino::moved(value_);
    this->has_value_2 = has_value_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("some"), this->some);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_value_2) out.field(F("value"), this->value_);
    out.end();
  }
};

struct Pair : tsino::Object {
  int32_t a = 0;
  Unknown b;
  bool has_b = false;
  void construct(int32_t a, Unknown b = Unknown{}, bool has_b = false) {
    this->a = a;
    this->b = tsino::moved(b);
    this->has_b = has_b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    if (this->has_b) out.field(F("b"), this->b);
    out.end();
  }
};

struct Pair_ : tsino::Object {
  String a;
  tsino::Optional<int32_t> b;
  bool has_b = false;
  void construct(String a, tsino::Optional<int32_t> b = {}, bool has_b = false) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->has_b = has_b;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    if (this->has_b) out.field(F("b"), this->b);
    out.end();
  }
};

tsino::Ref<Result> ok(tsino::Optional<bool> val = {}) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{}),
      true);
}

tsino::Ref<Result> ok_(tsino::Shared<tsino::Array<uint8_t>> val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>{},
      false,
      tsino::Shared<tsino::Map<String, uint8_t>>{},
      false,
      tsino::Shared<tsino::Map<String, tsino::Optional<String>>>{},
      false,
      tsino::Optional<tsino::Ref<Lamp>>{},
      false,
      tsino::Optional<tsino::Ref<Fan>>{},
      false,
      tsino::moved(val),
      true);
}

tsino::Ref<Result> ok_generic_results_of_null(tsino::Optional<bool> val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{}),
      true);
}

tsino::Ref<Result> ok2(const __FlashStringHelper* val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>(String(val)),
      true);
}

tsino::Ref<Result> ok3(int32_t val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>{},
      false,
      tsino::Shared<tsino::Map<String, uint8_t>>{},
      false,
      tsino::Shared<tsino::Map<String, tsino::Optional<String>>>{},
      false,
      tsino::Optional<tsino::Ref<Lamp>>{},
      false,
      tsino::Optional<tsino::Ref<Fan>>{},
      false,
      tsino::Shared<tsino::Array<uint8_t>>{},
      false,
      val,
      true);
}

tsino::Ref<Result> ok4(tsino::Optional<String> val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Null>(
          tsino::moved(val)),
      true);
}

tsino::Ref<Result> ok5(tsino::Optional<String> val = {}) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, String>, tsino::Undefined>(
          tsino::moved(val)),
      true);
}

tsino::Ref<Result> ok6(tsino::Shared<tsino::Map<String, uint8_t>> val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>{},
      false,
      tsino::moved(val),
      true);
}

tsino::Ref<Result> ok7(tsino::Shared<tsino::Map<String, tsino::Optional<String>>> val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>{},
      false,
      tsino::Shared<tsino::Map<String, uint8_t>>{},
      false,
      tsino::moved(val),
      true);
}

tsino::Ref<Result> ok8(bool val) {
  return tsino::make<Result>(true, tsino::Optional<String>{}, val, true);
}

tsino::Ref<Result> ok9(tsino::Optional<tsino::Ref<Lamp>> val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>{},
      false,
      tsino::Shared<tsino::Map<String, uint8_t>>{},
      false,
      tsino::Shared<tsino::Map<String, tsino::Optional<String>>>{},
      false,
      tsino::moved(val),
      true);
}

tsino::Ref<Result> ok10(tsino::Optional<tsino::Ref<Fan>> val) {
  return tsino::make<Result>(
      true,
      tsino::Optional<String>{},
      false,
      false,
      tsino::Union<tsino::Undefined, tsino::Null, String>{},
      false,
      tsino::Shared<tsino::Map<String, uint8_t>>{},
      false,
      tsino::Shared<tsino::Map<String, tsino::Optional<String>>>{},
      false,
      tsino::Optional<tsino::Ref<Lamp>>{},
      false,
      tsino::moved(val),
      true);
}

tsino::Ref<Result> big(int32_t x) {
  return ok5(x > 2 ? tsino::Optional<String>(F("big")) : tsino::Optional<String>{});
}

tsino::Optional<String> unwrap(const tsino::Ref<Result>& result) {
  return result->ok__ ? tsino::optionalMember<String, tsino::Undefined>(result->val_) : tsino::Optional<String>{};
}

tsino::Optional<bool> unwrap_(const tsino::Ref<Result>& result) {
  return result->ok__ ? tsino::Optional<bool>(result->val) : tsino::Optional<bool>{};
}

void Lamp::construct() {
  this->lit = true;
}

void Fan::construct() {
  this->speed = 2.5;
  this->mode = F("low");
}

tsino::Ref<Option> wrap(const tsino::Union<tsino::Undefined, tsino::Null, double>& x = tsino::Union<tsino::Undefined, tsino::Null, double>(
    tsino::Undefined{})) {
  return x.is<tsino::Undefined>() || x.is<tsino::Null>() ? tsino::make<Option>(false) : tsino::make<Option>(
      true,
      tsino::Union<tsino::Undefined, tsino::Null, double>(x.get<double>()),
      true);
}

tsino::Ref<Option> wrap_(const tsino::Union<tsino::Undefined, tsino::Null>& x = tsino::Union<tsino::Undefined, tsino::Null>(
    tsino::Undefined{})) {
  return tsino::make<Option>(false);
}

tsino::Ref<Option> wrap_generic_results_of_null(const tsino::Union<tsino::Undefined, tsino::Null>& x = tsino::Union<tsino::Undefined, tsino::Null>(
    tsino::Undefined{})) {
  return tsino::make<Option>(false);
}

tsino::Ref<Option> wrap2(const tsino::Union<tsino::Undefined, tsino::Null, String>& x = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  return x.is<tsino::Undefined>() || x.is<tsino::Null>() ? tsino::make<Option>(false) : tsino::make<Option>(
      true,
      tsino::Union<tsino::Undefined, tsino::Null, double>{},
      false,
      x.get<String>(),
      true);
}

tsino::Ref<Pair> pair(int32_t a, const Unknown& b = Unknown(tsino::Undefined{})) {
  return tsino::make<Pair>(a);
}

tsino::Ref<Pair_> pair_(const __FlashStringHelper* a, tsino::Optional<int32_t> b = {}) {
  return !b.has() ? tsino::make<Pair_>(a) : tsino::make<Pair_>(a, b, true);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Count> none = tsino::make<Count>(true, tsino::Optional<int32_t>{}, true);
  const tsino::Ref<Count> count = tsino::make<Count>(true, tsino::Optional<int32_t>(3), true);
  const tsino::Ref<Count> flag = tsino::make<Count>(
      true,
      tsino::Optional<int32_t>{},
      false,
      tsino::Optional<bool>(false),
      true);
  const tsino::Ref<Count> off = tsino::make<Count>(
      true,
      tsino::Optional<int32_t>{},
      false,
      tsino::Optional<bool>{},
      true);
  tsino::inspect(Serial, none);
  Serial.print(F(" "));
  tsino::inspect(Serial, count);
  Serial.print(F(" "));
  tsino::inspect(Serial, flag);
  Serial.print(F(" "));
  tsino::inspect(Serial, off);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::Array<tsino::Ref<Count>>{none, count, flag, off}));
  if (flag->full) {
    Serial.print(tsino::optionalTextOrNull(flag->v_));
    Serial.print(F(" "));
    Serial.println(tsino::optionalTextOrNull(flag->v_));
  }
  tsino::inspect(Serial, ok({}));
  Serial.print(F(" "));
  tsino::inspect(Serial, ok_(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1})));
  Serial.print(F(" "));
  tsino::inspect(Serial, ok_generic_results_of_null({}));
  Serial.print(F(" "));
  tsino::inspect(Serial, ok2(F("s")));
  Serial.print(F(" "));
  tsino::inspect(Serial, ok3(5));
  Serial.print(F(" "));
  tsino::inspect(Serial, ok4(tsino::Optional<String>(F("q"))));
  Serial.println();
  tsino::inspect(Serial, big(3));
  Serial.print(F(" "));
  tsino::inspect(Serial, big(1));
  Serial.println();
  const tsino::Ref<Result> counts = ok6(tsino::makeMap<String, uint8_t>({{F("a"), 1}}));
  const tsino::Ref<Result> names = ok7(
      tsino::makeMap<String, tsino::Optional<String>>({{F("a"), tsino::Optional<String>{}}}));
  tsino::inspect(Serial, counts);
  Serial.print(F(" "));
  tsino::inspect(Serial, names);
  Serial.print(F(" "));
  tsino::inspect(Serial, ok3(7));
  Serial.println();
  Serial.print(tsino::withoutFormat(tsino::optionalText(unwrap(big(3)))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(unwrap(big(1))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(unwrap_(ok8(true))));
  tsino::Array<tsino::Ref<Device>> devices{
      tsino::make<Device>(F("lamp"), tsino::make<Lamp>()),
      tsino::make<Device>(F("fan"), tsino::Ref<Lamp>{}, tsino::make<Fan>())};
  for (const tsino::Ref<Device>& device : devices) {
    tsino::inspect(Serial, device);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        device->kind == F("lamp") ? tsino::Union<bool, String>(device->unit->lit) : tsino::Union<bool, String>(
            device->unit_->mode));
    Serial.println();
  }
  const tsino::Ref<Result> lamp = ok9(tsino::make<Lamp>());
  const tsino::Ref<Result> fan = ok10(tsino::make<Fan>());
  if (lamp->ok__ && fan->ok__) {
    tsino::inspect(Serial, lamp);
    Serial.print(F(" "));
    tsino::inspect(Serial, fan);
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            lamp->val____.has() ? tsino::Optional<bool>(lamp->val____.value()->lit) : tsino::Optional<bool>{}));
    Serial.print(F(" "));
    tsino::inspect(
        Serial,
        fan->val_____.has() ? tsino::Optional<double>(fan->val_____.value()->speed) : tsino::Optional<double>{});
    Serial.println();
  }
  tsino::Array<tsino::Ref<Act>> actions{
      tsino::make<Act>(tsino::Optional<String>{}, F("inc"), tsino::Optional<int32_t>(1)),
      tsino::make<Act>(tsino::Optional<String>{}, F("reset"), tsino::Optional<int32_t>{}),
      tsino::make<Act>(tsino::Optional<String>(F("n")), F("name"))};
  for (const tsino::Ref<Act>& action : actions) {
    tsino::inspect(Serial, action);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        action->type == F("inc") ? tsino::Optional<tsino::Union<double, String>>(
            tsino::Union<double, String>((double)(action->payload_.value() + 1))) : tsino::Optional<tsino::Union<double, String>>(
            tsino::convertOptional(action->payload)));
    Serial.println();
  }
  tsino::inspect(Serial, wrap(tsino::Union<tsino::Undefined, tsino::Null, double>(0.0)));
  Serial.print(F(" "));
  tsino::inspect(Serial, wrap_(tsino::Union<tsino::Undefined, tsino::Null>(tsino::Null{})));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      wrap_generic_results_of_null(tsino::Union<tsino::Undefined, tsino::Null>(tsino::Undefined{})));
  Serial.print(F(" "));
  tsino::inspect(Serial, wrap2(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("")))));
  Serial.println();
  tsino::inspect(Serial, pair(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, pair_(F("x"), 2));
  Serial.println();
}

void loop() {}
