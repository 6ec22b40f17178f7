// shown-though-missing: written by tsino from shown-though-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/error.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Opt;
struct Menu;
struct Shape;
struct Shape_;
struct Shape2;
struct Shape3;
struct Shape4;

struct Opt : tsino::Object {
  tsino::Optional<String> u;
  tsino::Optional<int32_t> n;
  void construct(tsino::Optional<String> u, tsino::Optional<int32_t> n) {
    this->u = tsino::moved(u);
    this->n = tsino::moved(n);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("u"), this->u);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Menu : tsino::Object {
  tsino::Shared<tsino::Record<String>> labels;
  tsino::Array<uint8_t> numbers;
  void construct();
  String describe(const String& key, int32_t at);
  String loud(const String& key);
};

struct Shape : tsino::Object {
  tsino::Optional<int32_t> n;
  void construct(tsino::Optional<int32_t> n) {
    this->n = tsino::moved(n);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.end();
  }
};

struct Shape_ : tsino::Object {
  tsino::Optional<String> t;
  void construct(tsino::Optional<String> t) {
    this->t = tsino::moved(t);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("t"), this->t);
    out.end();
  }
};

struct Shape2 : tsino::Object {
  tsino::Optional<String> t;
  void construct(tsino::Optional<String> t) {
    this->t = tsino::moved(t);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("t"), this->t);
    out.end();
  }
};

struct Shape3 : tsino::Object {
  tsino::Optional<String> u;
  void construct(tsino::Optional<String> u) {
    this->u = tsino::moved(u);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("u"), this->u);
    out.end();
  }
};

struct Shape4 : tsino::Object {
  tsino::Optional<String> label;
  tsino::Optional<int32_t> number;
  void construct(tsino::Optional<String> label, tsino::Optional<int32_t> number) {
    this->label = tsino::moved(label);
    this->number = tsino::moved(number);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("label"), this->label);
    out.field(F("number"), this->number);
    out.end();
  }
};

const uint8_t level[] PROGMEM = {1, 2};

void show(const tsino::Optional<String>& text = {}) {
  Serial.println(!text.has() ? String(F("none")) : tsino::concat(F("got "), text.value()));
}

String parts(const String& line) {
  tsino::Array<String> splitResult = tsino::split(line, F(" "));
  const String& command = splitResult[0];
  const tsino::Optional<String> argument = splitResult.get(1);
  return tsino::concat(command, F(":"), tsino::optionalText(argument));
}

String Menu::describe(const String& key, int32_t at) {
  tsino::Optional<String> label = this->labels->get(key);
  const tsino::Optional<int32_t> number = tsino::convertOptional(this->numbers.get(at));
  return tsino::toJson(tsino::make<Shape4>(tsino::moved(label), number));
}

String Menu::loud(const String& key) {
  const tsino::Optional<String> label = this->labels->get(key);
  Serial.println(tsino::optionalText(label));
  return tsino::toUpperCase(tsino::present(label).value());
}

void Menu::construct() {
  this->labels = tsino::makeRecord<String>({{F("ok"), F("Okay")}});
  this->numbers = tsino::Array<uint8_t>{10};
}

// Made null by a call that TypeScript does not look into.
tsino::Optional<int32_t> total = 5;

void reset() {
  total = {};
}

void run() {
  total = 5;
  Serial.println(-total.value());
  reset();
  tsino::inspect(Serial, !total.has() ? -0.0 : (double)-total.value());
  Serial.print(F(" "));
  tsino::print(Serial, !total.has() ? -0.0 : (double)-total.value());
  Serial.print(F(" "));
  tsino::inspect(Serial, 1.0 / (!total.has() ? -0.0 : (double)-total.value()));
  Serial.println();
}

void setup() {
  Serial.begin(115200);

  const auto units = tsino::makeRecord<String>({{F("a"), F("A")}, {F("size"), F("big")}});

  const tsino::Optional<int32_t> n = tsino::convertOptional(tsino::tableGet(level, 5));
  Serial.print(tsino::optionalText(n));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(n));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Optional<int32_t>>{n});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape>(n));
  Serial.print(F(" "));
  Serial.println(tsino::toJson(tsino::Array<tsino::Optional<int32_t>>{n}));
  const int32_t m = tsino::tableAt(level, 1);
  const tsino::Optional<int32_t> q = tsino::convertOptional(tsino::tableGet(level, 5));
  Serial.print(m);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(q));

  const tsino::Optional<String> t = units->get(F("zz"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(t)));
  Serial.print(F(" t: "));
  Serial.print(tsino::optionalText(t));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Optional<String>>{t, units->get(F("a"))});
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape_>(t));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(tsino::make<Shape2>(t)));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Optional<String>>{t, tsino::Optional<String>(F("x"))}.join(F("-")));
  tsino::Array<tsino::Optional<String>> both{t, units->get(F("none"))};
  tsino::inspect(Serial, both);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(tsino::toJsonOrNothing(units->get(F("none")))));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::make<Shape3>(units->get(F("none"))));
  Serial.println();
  tsino::Optional<String> typed = units->get(F("zz"));
  show(typed);
  typed = units->get(F("a"));
  show(typed);
  Serial.println(tsino::length(typed.value()));
  const tsino::Ref<Opt> opt = tsino::make<Opt>(typed, n);
  tsino::inspect(Serial, opt);
  Serial.println();

  tsino::Optional<String> p = tsino::Optional<String>(F("before"));
  String r = F("before");
  p = units->get(F("p"));
  r = units->at(F("a"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(p)));
  Serial.print(F(" "));
  Serial.println(r);
  if (!tsino::truthy(p)) Serial.println(F("no p"));
  const String size = units->at(F("size"));
  const tsino::Optional<String> kind = units->get(F("kind"));
  const String known = units->at(F("a"));
  Serial.print(tsino::withoutFormat(size));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(kind));
  Serial.print(F(" "));
  Serial.println(known);
  Serial.print(tsino::withoutFormat(parts(F("set led"))));
  Serial.print(F(" "));
  Serial.println(parts(F("reset")));
  const tsino::Ref<Menu> menu = tsino::make<Menu>();
  String loudResult = menu->loud(F("ok"));
  Serial.print(tsino::withoutFormat(menu->describe(F("ok"), 0)));
  Serial.print(F(" "));
  Serial.print(menu->describe(F("no"), 7));
  Serial.print(F(" "));
  Serial.println(loudResult);

  tsino::Array<String> list{F("a"), F("b")};
  for (const String& key : list) {
    tsino::Optional<String> found = units->get(key);
    Serial.print(key);
    Serial.print(F(": "));
    Serial.println(tsino::optionalText(found));
    found = tsino::Optional<String>(F("set"));
    Serial.println(tsino::length(found.value()));
  }
  run();
}

void loop() {}
