// beside-others: written by tsino from beside-others.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect-unshown.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Result;
struct NotFound;
struct Shape;
struct Stats;
struct Base;
struct Tuple;
struct Named_number;
struct Tuple_;

struct Result : tsino::Object {
  bool ok = false;
  int32_t error = 0;
  double value = 0;
  bool has_value = false;
  String error_;
  bool has_error_2 = false;
  tsino::Ref<NotFound> error__;
  bool has_error_3 = false;
  tsino::Shared<tsino::Array<String>> value_;
  bool has_value_2 = false;
  tsino::Shared<tsino::Array<tsino::Ref<tsino::Error>>> value__;
  bool has_value_3 = false;
  tsino::Function<int32_t()> value___;
  bool has_value_4 = false;
  void construct(bool ok, int32_t error, double value, bool has_value, String error_ = String{}, bool has_error_2 = false, tsino::Ref<NotFound> error__ = tsino::Ref<NotFound>{}, bool has_error_3 = false, tsino::Shared<tsino::Array<String>> value_ = tsino::Shared<tsino::Array<String>>{}, bool has_value_2 = false, tsino::Shared<tsino::Array<tsino::Ref<tsino::Error>>> value__ = tsino::Shared<tsino::Array<tsino::Ref<tsino::Error>>>{}, bool has_value_3 = false, tsino::Function<int32_t()> value___ = tsino::Function<int32_t()>{}, bool has_value_4 = false) {
    this->ok = ok;
    this->error = error;
    this->value = value;
    this->has_value = has_value;
    this->error_ = tsino::moved(error_);
    this->has_error_2 = has_error_2;
    this->error__ = tsino::moved(error__);
    this->has_error_3 = has_error_3;
    this->value_ = tsino::moved(value_);
    this->has_value_2 = has_value_2;
    this->value__ = tsino::moved(value__);
    this->has_value_3 = has_value_3;
    this->value___ = tsino::moved(value___);
    this->has_value_4 = has_value_4;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok);
    if (this->has_value) out.field(F("value"), this->value);
    if (this->has_error_2) out.field(F("error"), this->error_);
    if (this->has_error_3) out.field(F("error"), this->error__);
    if (this->has_value_2) out.field(F("value"), this->value_);
    if (this->has_value_3) out.field(F("value"), this->value__);
    if (this->has_value_4) out.fieldText(F("value"), F("[Function (anonymous)]"));
    out.end();
  }
};

struct NotFound : tsino::Error {
  String key;
  void construct(const String& key);
};

struct Shape : tsino::Object {
  tsino::Ref<Result> none;
  void construct(tsino::Ref<Result> none) {
    this->none = tsino::moved(none);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("none"), this->none);
    out.end();
  }
};

struct Stats : tsino::Object {
  int32_t hits = 0;
  int32_t misses = 0;
  void construct();
  int32_t total();
};

struct Base : tsino::Object {
  String label;
  void construct();
  String describe();
  virtual ~Base() {}
};

struct Tuple : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Named_number : Base {
  double value = 0;
  tsino::Function<int32_t(int32_t)> scale;
  void construct(double value);
  double rate();
};

struct Tuple_ : tsino::Object {
  String item0;
  tsino::Union<double, String, tsino::Function<int32_t(int32_t)>> item1;
  void construct(String item0, tsino::Union<double, String, tsino::Function<int32_t(int32_t)>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

void NotFound::construct(const String& key) {
  tsino::Error::construct(tsino::concat(F("no "), key));
  this->key = key;
}

tsino::Ref<Result> Ok(double value) {
  return tsino::make<Result>(true, 0, value, true);
}

tsino::Ref<Result> Ok_(tsino::Shared<tsino::Array<String>> value) {
  return tsino::make<Result>(
      true,
      0,
      0.0,
      false,
      String{},
      false,
      tsino::Ref<NotFound>{},
      false,
      tsino::moved(value),
      true);
}

tsino::Ref<Result> Ok_beside_others(tsino::Shared<tsino::Array<tsino::Ref<tsino::Error>>> value) {
  return tsino::make<Result>(
      true,
      0,
      0.0,
      false,
      String{},
      false,
      tsino::Ref<NotFound>{},
      false,
      tsino::Shared<tsino::Array<String>>{},
      false,
      tsino::moved(value),
      true);
}

tsino::Ref<Result> Ok2(tsino::Function<int32_t()> value) {
  return tsino::make<Result>(
      true,
      0,
      0.0,
      false,
      String{},
      false,
      tsino::Ref<NotFound>{},
      false,
      tsino::Shared<tsino::Array<String>>{},
      false,
      tsino::Shared<tsino::Array<tsino::Ref<tsino::Error>>>{},
      false,
      tsino::moved(value),
      true);
}

tsino::Ref<Result> Err(const __FlashStringHelper* error) {
  return tsino::make<Result>(false, 0, 0.0, false, error, true);
}

tsino::Ref<Result> Err_(tsino::Ref<NotFound> error) {
  return tsino::make<Result>(false, 0, 0.0, false, String{}, false, tsino::moved(error), true);
}

tsino::Ref<Result> map_(const tsino::Ref<Result>& r, const tsino::Function<double(double)>& f) {
  return r->ok ? Ok(f(r->value)) : r;
}

tsino::Ref<Result> parse(const String& text) {
  const double n = tsino::toNumber(text);
  return isnan(n) ? Err(F("bad")) : Ok(n);
}

tsino::Ref<Result> find(const String& key) {
  return key == F("a") ? Ok(1.0) : Err_(tsino::make<NotFound>(key));
}

tsino::Ref<Result> split(const String& text) {
  return text == F("") ? Err(F("empty")) : Ok_(
      tsino::makeShared<tsino::Array<String>>(tsino::split(text, F(" "))));
}

int32_t Stats::total() {
  return this->hits + this->misses;
}

void Stats::construct() {
  this->hits = 3;
  this->misses = 1;
}

String Base::describe() {
  return this->label;
}

void Base::construct() {
  this->label = F("cache");
}

void Named_number::construct(double value) {
  Base::construct();
  this->scale = [](int32_t by) -> int32_t { return by * 3; };
  this->value = value;
}

double Named_number::rate() {
  return this->value;
}

bool say(const __FlashStringHelper* name, bool value) {
  Serial.println(name);
  return value;
}

int32_t say_(const __FlashStringHelper* name, int32_t value) {
  Serial.println(name);
  return value;
}

const __FlashStringHelper* say_beside_others(const __FlashStringHelper* name, const __FlashStringHelper* value) {
  Serial.println(name);
  return value;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Result> failed = Ok_beside_others(
      tsino::makeShared<tsino::Array<tsino::Ref<tsino::Error>>>(
          tsino::Array<tsino::Ref<tsino::Error>>{tsino::make<tsino::Error>(F("in a list"))}));
  const tsino::Ref<Result> late = Ok2([]() -> int32_t { return 4; });
  tsino::inspect(Serial, parse(F("1")));
  Serial.print(F(" "));
  tsino::inspect(Serial, map_(parse(F("x")), [](double n) -> double { return n + 1.0; }));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Result>>{parse(F("2"))});
  Serial.println();
  tsino::inspect(Serial, split(F("a b")));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape>(split(F(""))));
  Serial.println();
  const tsino::Ref<Result> found = find(F("b"));
  tsino::printUnion(
      Serial,
      found->ok ? tsino::Union<double, String>(found->value) : tsino::Union<double, String>(
          found->error__->message));
  Serial.println();
  tsino::inspect(
      Serial,
      failed->ok ? tsino::Union<bool, tsino::Shared<tsino::Array<String>>>(
          tsino::makeShared<tsino::Array<String>>(
              failed->value__->map<String>(
                  [](const tsino::Ref<tsino::Error>& error) -> String {
                    const String& message = error->message;
                    return message;
                  }))) : tsino::Union<bool, tsino::Shared<tsino::Array<String>>>(failed->ok));
  Serial.println();
  tsino::printUnion(
      Serial,
      late->ok ? tsino::Union<double, String>((double)late->value___()) : tsino::Union<double, String>(
          late->error_));
  Serial.println();
  tsino::Ref<Stats> value = tsino::make<Stats>();
  tsino::Array<tsino::Ref<Tuple>> list{
      tsino::make<Tuple>(F("hits"), value->hits),
      tsino::make<Tuple>(F("misses"), value->misses)};
  for (const tsino::Ref<Tuple>& item : list) {
    const String& name = item->item0;
    const int32_t value2 = item->item1;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.print(value2);
    Serial.print(F(" "));
    Serial.print(name);
    Serial.print(F("="));
    Serial.println(value2);
  }
  tsino::Ref<Stats> value2 = tsino::make<Stats>();
  tsino::Ref<Stats> value3 = tsino::make<Stats>();
  const auto value4 = tsino::makeShared<tsino::Map<String, uint8_t>>();
  tsino::Array<tsino::Ref<Tuple>>{
      tsino::make<Tuple>(F("hits"), value3->hits),
      tsino::make<Tuple>(F("misses"), value3->misses)}.forEach(
      [&](const tsino::Ref<Tuple>& value5) { value4->set(value5->item0, (uint8_t)value5->item1); });
  String getResult = tsino::optionalText(value4->get(F("hits")));
  tsino::inspect(Serial, tsino::Array<uint8_t>{(uint8_t)value2->hits, (uint8_t)value2->misses});
  Serial.print(F(" "));
  Serial.println(getResult);
  tsino::Ref<Named_number> value5 = tsino::make<Named_number>(0.5);
  tsino::Array<tsino::Ref<Tuple_>> list2{
      tsino::make<Tuple_>(
          F("label"),
          tsino::Union<double, String, tsino::Function<int32_t(int32_t)>>(value5->label)),
      tsino::make<Tuple_>(
          F("value"),
          tsino::Union<double, String, tsino::Function<int32_t(int32_t)>>(value5->value)),
      tsino::make<Tuple_>(
          F("scale"),
          tsino::Union<double, String, tsino::Function<int32_t(int32_t)>>(value5->scale))};
  for (const tsino::Ref<Tuple_>& item : list2) {
    const String& name = item->item0;
    const tsino::Union<double, String, tsino::Function<int32_t(int32_t)>>& value6 = item->item1;
    if (value6.is<tsino::Function<int32_t(int32_t)>>()) {
      Serial.print(tsino::withoutFormat(name));
      Serial.println(F(" is a function"));
    } else {
      Serial.print(tsino::withoutFormat(name));
      Serial.print(F(" "));
      tsino::printUnion(Serial, tsino::Union<double, String>(value6));
      Serial.println();
    }
  }
  tsino::inspect(Serial, tsino::make<Named_number>(0.5)->rate());
  Serial.println();
  Serial.println(
      ((void)((void)say(F("a"), false), say_(F("b"), 0)), say_beside_others(F("c"), F(""))));
  Serial.println(((void)say_(F("d"), 1), say(F("e"), false)) ? F("true") : F("false"));
  const String either = ((void)((void)say_(F("g"), 0), say(F("h"), false)), say_beside_others(
      F("i"),
      F("end")));
  bool value6 = say(F("j"), false);
  Serial.print(tsino::length(either));
  Serial.print(F(" "));
  Serial.println(value6 ? F("yes") : F("no"));
}

void loop() {}
