// interface-of-many-types: written by tsino from interface-of-many-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Base;
struct Cell;
struct Num;
struct Txt;
struct Dbl;
struct A;
struct B;
struct C;
struct PlainBase;
struct PlainCell;

struct Base : tsino::Object {
  String name;
  virtual int32_t get_id() = 0;
  virtual String get_label() {
    tsino::unreachable();
  }
  virtual void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.end();
  }
  virtual ~Base() {}
};

struct Cell : tsino::Object {
  virtual tsino::Union<double, String> get_value() = 0;
  virtual void set_value(const tsino::Union<double, String>&) = 0;
  virtual tsino::Optional<String> get_tag() = 0;
  virtual double on(int32_t) {
    tsino::unreachable();
  }
  virtual bool has_on() = 0;
  virtual tsino::Optional<tsino::Shared<tsino::Array<double>>> get_extra() = 0;
  virtual ~Cell() {}
};

struct Num : Cell {
  double n = 0;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> extra;
  void construct();
  double on(int32_t n) final;
  tsino::Union<double, String> get_value() final;
  void set_value(const tsino::Union<double, String>& v) final;
  tsino::Optional<String> get_tag() final;
  bool has_on() final;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> get_extra() final;
};

struct Txt : Cell {
  String value;
  String tag;
  tsino::Optional<bool> extra;
  void construct();
  tsino::Union<double, String> get_value() final;
  void set_value(const tsino::Union<double, String>& value) final;
  tsino::Optional<String> get_tag() final;
  bool has_on() final;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> get_extra() final;
};

struct Dbl : Cell {
  double value = 0;
  tsino::Function<double(int32_t)> on_;
  void construct();
  tsino::Optional<tsino::Shared<tsino::Array<double>>> get_extra() final;
  tsino::Optional<String> get_tag() final;
  tsino::Union<double, String> get_value() final;
  void set_value(const tsino::Union<double, String>& value) final;
  double on(int32_t n) final;
  bool has_on() final;
};

struct A : Base {
  int32_t id = 0;
  void construct();
  String get_label() override;
  int32_t get_id() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("A"), *this);
    out.field(F("id"), this->id);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct B : A {
  void construct();
  String get_label() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("B"), *this);
    out.field(F("id"), this->id);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct C : Base {
  void construct();
  int32_t get_id() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(F("C"), *this);
    out.end();
  }
};

struct PlainBase : Base {
  int32_t id = 0;
  String label;
  void construct(String name, int32_t id, String label = String{}) {
    this->name = tsino::moved(name);
    this->id = id;
    this->label = tsino::moved(label);
  }
  int32_t get_id() final;
  String get_label() final;
  void inspect(tsino::Inspector& out) const override {
    out.begin(*this);
    out.field(F("id"), this->id);
    if (this->id == 9) {
      out.field(F("name"), this->name);
      out.field(F("label"), this->label);
    }
    out.end();
  }
};

struct PlainCell : Cell {
  tsino::Union<double, String> value;
  tsino::Optional<String> tag;
  tsino::Optional<tsino::Function<double(int32_t)>> on_;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> extra;
  void construct(tsino::Union<double, String> value, tsino::Optional<String> tag, tsino::Optional<tsino::Function<double(int32_t)>> on_, tsino::Optional<tsino::Shared<tsino::Array<double>>> extra) {
    this->value = tsino::moved(value);
    this->tag = tsino::moved(tag);
    this->on_ = tsino::moved(on_);
    this->extra = tsino::moved(extra);
  }
  tsino::Union<double, String> get_value() final;
  void set_value(const tsino::Union<double, String>& value) final;
  tsino::Optional<String> get_tag() final;
  double on(int32_t n) final;
  bool has_on() final;
  tsino::Optional<tsino::Shared<tsino::Array<double>>> get_extra() final;
};

tsino::Union<double, String> Num::get_value() {
  return this->n;
}

void Num::set_value(const tsino::Union<double, String>& v) {
  this->n = v.is<double>() ? v.get<double>() : tsino::toNumber(v.get<String>());
}

double Num::on(int32_t n) {
  return n * this->n;
}

void Num::construct() {
  this->n = 1.0;
  this->extra = tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0});
}

void Txt::construct() {
  this->value = F("t");
  this->tag = F("b");
  this->extra = {};
}

tsino::Optional<tsino::Shared<tsino::Array<double>>> Dbl::get_extra() {
  return tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{this->value});
}

tsino::Optional<String> Dbl::get_tag() {
  return tsino::Optional<String>(F("a"));
}

void Dbl::construct() {
  this->value = 0.5;
  this->on_ = [](int32_t n) -> double { return n + 0.25; };
}

String A::get_label() {
  return tsino::concat(this->name, F("#"), String(this->id));
}
int32_t A_n = 0;

void A::construct() {
  this->id = ++A_n;
  this->name = F("a");
}

String B::get_label() {
  return tsino::concat(F("B"), A::get_label());
}

void B::construct() {
  A::construct();
  this->name = F("b");
}

int32_t C::get_id() {
  return -1;
}

void C::construct() {}

tsino::Ref<Base> toBase(const tsino::Ref<Base>& s) {
  return s;
}

int32_t A::get_id() {
  return this->id;
}

int32_t PlainBase::get_id() {
  return this->id;
}

String PlainBase::get_label() {
  return this->label;
}

tsino::Optional<String> Num::get_tag() {
  return {};
}

bool Num::has_on() {
  return true;
}

tsino::Optional<tsino::Shared<tsino::Array<double>>> Num::get_extra() {
  return this->extra;
}

tsino::Union<double, String> Txt::get_value() {
  return this->value;
}

void Txt::set_value(const tsino::Union<double, String>& value) {
  this->value = value.get<String>();
}

tsino::Optional<String> Txt::get_tag() {
  return this->tag;
}

bool Txt::has_on() {
  return false;
}

tsino::Optional<tsino::Shared<tsino::Array<double>>> Txt::get_extra() {
  return {};
}

tsino::Union<double, String> Dbl::get_value() {
  return this->value;
}

void Dbl::set_value(const tsino::Union<double, String>& value) {
  this->value = value.get<double>();
}

double Dbl::on(int32_t n) {
  return this->on_(n);
}

bool Dbl::has_on() {
  return true;
}

tsino::Union<double, String> PlainCell::get_value() {
  return this->value;
}

void PlainCell::set_value(const tsino::Union<double, String>& value) {
  this->value = value;
}

tsino::Optional<String> PlainCell::get_tag() {
  return this->tag;
}

double PlainCell::on(int32_t n) {
  return this->on_.value()(n);
}

bool PlainCell::has_on() {
  return this->on_.has();
}

tsino::Optional<tsino::Shared<tsino::Array<double>>> PlainCell::get_extra() {
  return this->extra;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Cell>> cells{
      tsino::Ref<Cell>(tsino::make<Num>()),
      tsino::Ref<Cell>(tsino::make<Txt>()),
      tsino::Ref<Cell>(tsino::make<Dbl>()),
      tsino::Ref<Cell>(
          tsino::make<PlainCell>(
              tsino::Union<double, String>(7.0),
              tsino::Optional<String>{},
              tsino::Optional<tsino::Function<double(int32_t)>>{},
              tsino::Optional<tsino::Shared<tsino::Array<double>>>(
                  tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{})))),
      tsino::Ref<Cell>(
          tsino::make<PlainCell>(
              tsino::Union<double, String>(String(F("lit"))),
              tsino::Optional<String>(F("a")),
              tsino::Optional<tsino::Function<double(int32_t)>>(
                  [](int32_t n) -> double { return -n; }),
              tsino::Optional<tsino::Shared<tsino::Array<double>>>{}))};
  for (const tsino::Ref<Cell>& c : cells) {
    tsino::Optional<String> tag = c->get_tag();
    tsino::Optional<double> value = c->has_on() ? tsino::Optional<double>(c->on(4)) : tsino::Optional<double>{};
    tsino::Optional<tsino::Shared<tsino::Array<double>>> extra = c->get_extra();
    tsino::Optional<int32_t> lengthResult = extra.has() ? tsino::Optional<int32_t>(
        extra.value()->length()) : tsino::Optional<int32_t>{};
    Serial.print(tsino::withoutFormat(c->get_value().is<double>() ? F("number") : F("string")));
    Serial.print(F(" "));
    Serial.print(tsino::toText(c->get_value()));
    Serial.print(F(" "));
    Serial.print(tag.has() ? tag.value() : String(F("none")));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !value.has() ? tsino::Union<double, String>(String(F("no on"))) : tsino::Union<double, String>(
            value.value()));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !lengthResult.has() ? tsino::Union<double, String>(String(F("null"))) : tsino::Union<double, String>(
            (double)lengthResult.value()));
    Serial.print(F(" "));
    Serial.println(!c->get_extra().has() ? F("true") : F("false"));
    if (c->get_value().is<double>()) {
      tsino::inspect(Serial, c->get_value().get<double>() + 1.0);
      Serial.println();
    } else {
      Serial.println(tsino::length(c->get_value().get<String>()));
    }
    c->set_value(
        c->get_value().is<double>() ? tsino::Union<double, String>(
            c->get_value().get<double>() * 2.0) : tsino::Union<double, String>(String(F("s"))));
    if (c->has_on() && c->get_tag() != F("b")) {
      tsino::inspect(Serial, c->on(2));
      Serial.println();
    }
    const tsino::Union<double, String> value2 = c->get_value();
    tsino::Optional<String> tag2 = c->get_tag();
    const String tag3 = tag2.has() ? tag2.value() : String(F("z"));
    Serial.print(tsino::toText(value2));
    Serial.print(F(" "));
    Serial.println(tag3);
  }
  const int32_t on = cells.filter([](const tsino::Ref<Cell>& c) -> bool { return c->has_on(); }).length();
  Serial.print(on);
  Serial.print(F(" "));
  Serial.print(
      cells.some([](const tsino::Ref<Cell>& c) -> bool { return !c->has_on(); }) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      cells.map<tsino::Optional<String>>(
          [](const tsino::Ref<Cell>& c) -> tsino::Optional<String> { return c->get_tag(); }).join());
  tsino::Ref<Base> value = tsino::Ref<Base>(tsino::make<A>());
  tsino::Array<tsino::Ref<Base>> bases{
      value,
      tsino::Ref<Base>(tsino::make<B>()),
      tsino::Ref<Base>(tsino::make<C>()),
      tsino::Ref<Base>(tsino::make<PlainBase>(String{}, 50))};
  Serial.println(
      bases.map<int32_t>([](const tsino::Ref<Base>& b) -> int32_t { return b->get_id(); }).join());
  tsino::Ref<Base> value2 = tsino::Ref<Base>(tsino::make<A>());
  tsino::Array<tsino::Ref<Base>> subs{
      value2,
      tsino::Ref<Base>(tsino::make<B>()),
      tsino::Ref<Base>(tsino::make<PlainBase>(F("n"), 9, F("L")))};
  Serial.println(
      subs.map<String>(
          [](const tsino::Ref<Base>& s) -> String {
            return tsino::concat(s->get_label(), String(s->get_id()));
          }).join());
  Serial.println(
      subs.map<tsino::Ref<Base>>(
          [](const tsino::Ref<Base>& s) -> tsino::Ref<Base> { return toBase(s); }).map<int32_t>(
          [](const tsino::Ref<Base>& b) -> int32_t { return b->get_id(); }).join());
  tsino::inspect(Serial, subs[0]);
  Serial.print(F(" "));
  tsino::inspect(Serial, subs[2]);
  Serial.println();
}

void loop() {}
