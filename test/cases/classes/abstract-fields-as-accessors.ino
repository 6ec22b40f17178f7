// abstract-fields-as-accessors: written by tsino from abstract-fields-as-accessors.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Named;
struct Base_number;
struct F_;
struct G;
struct Base_string;
struct T;
struct H;
struct PlainNamed;

struct Named : tsino::Object {
  virtual String get_name() = 0;
  virtual ~Named() {}
};

// @run
// Abstract fields that subclasses answer by fields and accessors.
struct Base_number : Named {
  void construct();
  String describe();
  void bump(int32_t v);
  String get_name() override = 0;
  virtual double get_value() = 0;
  virtual int32_t get_extra() = 0;
  virtual void set_value(double value) = 0;
};

struct F_ : Base_number {
  String name;
  double value = 0;
  int32_t extra = 0;
  void construct();
  String get_name() final;
  double get_value() final;
  int32_t get_extra() final;
  void set_value(double value) final;
  void inspect(tsino::Inspector& out) const {
    out.begin(F("F"), *this);
    out.field(F("name"), this->name);
    out.field(F("value"), this->value);
    out.field(F("extra"), this->extra);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("F"), *this);
    out.field(F("name"), this->name);
    out.field(F("value"), this->value);
    out.field(F("extra"), this->extra);
    out.end();
  }
};

struct G : Base_number {
  int32_t extra = 0;
  double v = 0;
  void construct(int32_t extra);
  int32_t get_extra() final;
  String get_name() override;
  double get_value() final;
  void set_value(double v) final;
};

// @run
// Abstract fields that subclasses answer by fields and accessors.
struct Base_string : Named {
  void construct();
  String describe();
  void bump(const __FlashStringHelper* v);
  String get_name() override = 0;
  virtual String get_value() = 0;
  virtual int32_t get_extra() = 0;
  virtual void set_value(const String& value) = 0;
};

struct T : Base_string {
  String name;
  String value;
  void construct();
  String get_name() final;
  String get_value() final;
  int32_t get_extra() final;
  void set_value(const String& value) final;
  void inspect(tsino::Inspector& out) const {
    out.begin(F("T"), *this);
    out.field(F("name"), this->name);
    out.field(F("value"), this->value);
    out.end();
  }
};

struct H : G {
  String get_name() final;
};

struct PlainNamed : Named {
  String name;
  void construct(String name) {
    this->name = tsino::moved(name);
  }
  String get_name() final;
};

String Base_number::describe() {
  return tsino::concat(
      this->get_name(),
      F("="),
      tsino::toText(this->get_value()),
      F("+"),
      String(this->get_extra()));
}

void Base_number::bump(int32_t v) {
  this->set_value(v);
}

void Base_number::construct() {}

String Base_string::describe() {
  return tsino::concat(
      this->get_name(),
      F("="),
      this->get_value(),
      F("+"),
      String(this->get_extra()));
}

void Base_string::bump(const __FlashStringHelper* v) {
  this->set_value(v);
}

void Base_string::construct() {}

String F_::get_name() {
  return this->name;
}

double F_::get_value() {
  return this->value;
}

void F_::set_value(double value) {
  this->value = value;
}

int32_t F_::get_extra() {
  return this->extra;
}

void F_::construct() {
  Base_number::construct();
  this->name = F("f");
  this->value = 1.0;
  this->extra = 5;
}

int32_t G::get_extra() {
  return this->extra;
}

void G::construct(int32_t extra) {
  Base_number::construct();
  this->v = 2.0;
  this->extra = extra;
}

String G::get_name() {
  return tsino::concat(F("g"), tsino::toText(this->v));
}

double G::get_value() {
  return this->v;
}

void G::set_value(double v) {
  Serial.print(F("set "));
  tsino::inspect(Serial, v);
  Serial.println();
  this->v = v * 2.0;
}

String H::get_name() {
  return tsino::concat(F("h:"), G::get_name());
}

String T::get_name() {
  return this->name;
}

String T::get_value() {
  return this->value;
}

void T::set_value(const String& value) {
  this->value = value;
}

int32_t T::get_extra() {
  return tsino::length(this->value);
}

void T::construct() {
  Base_string::construct();
  this->name = F("t");
  this->value = F("text");
}

String PlainNamed::get_name() {
  return this->name;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Base_number>> all{
      tsino::Ref<Base_number>(tsino::make<F_>()),
      tsino::Ref<Base_number>(tsino::make<G>(7)),
      tsino::Ref<Base_number>(tsino::make<H>(8))};
  for (const tsino::Ref<Base_number>& one : all) {
    one->bump(10);
    Serial.println(one->describe());
    one->set_value(one->get_value() + 3.0);
    String withoutFormatResult = tsino::withoutFormat(one->describe());
    double valueResult = one->get_value();
    one->set_value(valueResult + 1.0);
    double value = valueResult;
    Serial.print(withoutFormatResult);
    Serial.print(F(" "));
    tsino::inspect(Serial, value);
    Serial.println();
  }
  const tsino::Ref<T> t = tsino::make<T>();
  t->bump(F("longer"));
  Serial.print(tsino::withoutFormat(t->describe()));
  Serial.print(F(" "));
  tsino::inspect(Serial, t);
  Serial.println();
  const tsino::Ref<F_> f = tsino::make<F_>();
  f->value = 9.0;
  f->extra = 11;
  Serial.print(tsino::withoutFormat(f->describe()));
  Serial.print(F(" "));
  tsino::inspect(Serial, f);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(f));
  tsino::Array<tsino::Ref<Named>> names{
      tsino::allOf(all),
      tsino::Ref<Named>(t),
      tsino::Ref<Named>(tsino::make<PlainNamed>(F("lit")))};
  Serial.println(
      names.map<String>(
          [](const tsino::Ref<Named>& named) -> String {
            const String name = named->get_name();
            return name;
          }).join());
}

void loop() {}
