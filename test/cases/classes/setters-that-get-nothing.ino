// setters-that-get-nothing: written by tsino from setters-that-get-nothing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"

struct Dial;
struct Label;

struct Dial : tsino::Object {
  tsino::Optional<int32_t> level;
  tsino::Array<tsino::Optional<int32_t>> all;
  void construct();
  void show();
  tsino::Optional<int32_t> get_value();
  bool get_isSet();
  void set_value(tsino::Optional<int32_t> level = {});
};

struct Label : tsino::Object {
  tsino::Optional<String> text;
  void construct();
  tsino::Optional<String> get_name();
  void set_name(const tsino::Optional<String>& text = {});
};

// @run
// What a setter gets may be undefined: so may what the getter gives, also where the setter stands first.
const uint8_t levels[] PROGMEM = {4, 5};

void Dial::set_value(tsino::Optional<int32_t> level) {
  this->level = level;
  this->all.push(level);
}

tsino::Optional<int32_t> Dial::get_value() {
  return this->level;
}

bool Dial::get_isSet() {
  return this->get_value().has();
}

void Dial::show() {
  Serial.print(tsino::optionalText(this->get_value()));
  Serial.print(F(" "));
  Serial.print(this->get_isSet() ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, this->all);
  Serial.println();
}

void Dial::construct() {
  this->level = 0;
  this->all = tsino::Array<tsino::Optional<int32_t>>{};
}

tsino::Optional<String> Label::get_name() {
  return this->text;
}

void Label::set_name(const tsino::Optional<String>& text) {
  this->text = text;
}

void Label::construct() {
  this->text = tsino::Optional<String>(F(""));
}

void setup() {
  Serial.begin(115200);
  const auto names = tsino::makeRecord<String>({{F("a"), F("Ann")}});

  const tsino::Ref<Dial> dial = tsino::make<Dial>();
  for (int32_t i = 0; i < 3; i++) {
    dial->set_value(tsino::convertOptional(tsino::tableGet(levels, i)));
    dial->show();
  }

  const tsino::Ref<Label> label = tsino::make<Label>();
  tsino::Array<String> list{F("a"), F("z")};
  for (const String& key : list) {
    label->set_name(names->get(key));
    tsino::Optional<String> nameResult = label->get_name();
    Serial.print(tsino::withoutFormat(tsino::optionalText(label->get_name())));
    Serial.print(F(" "));
    Serial.println(nameResult.has() ? nameResult.value() : String(F("nobody")));
  }
}

void loop() {}
