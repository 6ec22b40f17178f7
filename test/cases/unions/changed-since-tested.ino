// changed-since-tested: written by tsino from changed-since-tested.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Mark;
struct Page;

struct Mark : tsino::Object {
  tsino::Optional<tsino::Union<double, String>> value;
  int32_t step = 0;
  void construct();
  void put_(const tsino::Optional<tsino::Union<double, String>>& value);
  void show(const tsino::Optional<tsino::Union<double, String>>& next);
};

struct Page : tsino::Object {
  tsino::Optional<String> title;
  String site;
  void construct();
  void put_(tsino::Optional<String> value);
  void show(const String& sep);
};

// @run
// Texts that a call has changed since they were tested: joined, compared and printed as what is there, also where it is of
// another kind by now.
tsino::Optional<String> text = tsino::Optional<String>("abc");

void put(tsino::Optional<String> value = {}) {
  text = tsino::moved(value);
}

void Page::put_(tsino::Optional<String> value) {
  this->title = tsino::moved(value);
}

void Page::show(const String& sep) {
  this->title = tsino::Optional<String>(F("home"));
  this->put_({});
  Serial.print(
      tsino::withoutFormat(tsino::concat(tsino::optionalTextOrNull(this->title), sep, this->site)));
  Serial.print(F(" "));
  Serial.print(this->site);
  Serial.print(tsino::optionalTextOrNull(this->title));
  Serial.print(F(" "));
  Serial.print(
      (!this->title.has() ? 0.0 < tsino::toNumber(this->site) : tsino::compare(
          this->title.value(),
          this->site) < 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (!this->title.has() ? 0.0 >= tsino::toNumber(sep) : tsino::compare(this->title.value(), sep)
          >= 0) ? F("true") : F("false"));
  this->put_({});
  this->title = tsino::concat(tsino::optionalTextOrNull(this->title), sep);
  Serial.println(this->title.value());
}

void Page::construct() {
  this->title = {};
  this->site = F("site");
}

void join(const String& other) {
  text = tsino::Optional<String>(F("abc"));
  put({});
  Serial.print(tsino::withoutFormat(tsino::concat(other, tsino::optionalText(text), other)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(text));
  Serial.print(tsino::toUpperCase(other));
  Serial.print(F(" "));
  Serial.print(text.has() && tsino::compare(text.value(), other) > 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(text.has() && tsino::compare(text.value(), other) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      (!text.has() ? tsino::toNumber(other) < (double)NAN : tsino::compare(other, text.value()) < 0) ? F("true") : F("false"));
  String all = tsino::concat(other, tsino::optionalText(text));
  all += tsino::optionalText(text);
  const tsino::Optional<String>& copy = text;
  Serial.print(tsino::withoutFormat(all));
  Serial.print(F(" "));
  Serial.print(tsino::length(all));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(text));
  Serial.print(tsino::optionalText(copy));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(copy));
  Serial.print(other);
  Serial.print(F(" "));
  Serial.println(copy.has() && tsino::compare(copy.value(), other) < 0 ? F("true") : F("false"));
  tsino::Array<String> list{F("a"), F("b")};
  for (const String& part : list) {
    Serial.print(tsino::withoutFormat(tsino::concat(tsino::optionalText(text), part)));
    Serial.print(F(" "));
    Serial.print(part);
    Serial.print(tsino::optionalText(text));
    Serial.print(F(" "));
    Serial.println(
        (!text.has() ? tsino::toNumber(part) < (double)NAN : tsino::compare(part, text.value()) < 0) ? F("true") : F("false"));
  }
  tsino::Array<String>{F("u"), F("w")}.forEach(
      [](const String& part) {
        Serial.print(tsino::optionalText(text));
        Serial.println(part);
      });
}

String grow() {
  if (!text.has()) return F("none");
  tsino::Array<uint8_t>{1}.forEach([] { text = {}; });
  text = tsino::concat(tsino::optionalText(text), F("z"));
  return text.value();
}

void Mark::put_(const tsino::Optional<tsino::Union<double, String>>& value) {
  this->value = value;
}

void Mark::show(const tsino::Optional<tsino::Union<double, String>>& next) {
  this->value = tsino::Union<double, String>(4.0);
  this->put_(next);
  tsino::printFirstUnion(
      Serial,
      !this->value.has() ? tsino::Union<double, String>((double)(0 + 1)) : this->value.value().is<double>() ? tsino::Union<double, String>(
          this->value.value().get<double>() + 1.0) : tsino::Union<double, String>(
          tsino::concat(tsino::toText(this->value.value()), String(1))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !this->value.has() ? tsino::Union<double, String>((double)(1 + 0)) : this->value.value().is<double>() ? tsino::Union<double, String>(
          1.0 + this->value.value().get<double>()) : tsino::Union<double, String>(
          tsino::concat(String(1), tsino::toText(this->value.value()))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !this->value.has() ? tsino::Union<double, String>((double)(0 + this->step)) : this->value.value().is<double>() ? tsino::Union<double, String>(
          this->value.value().get<double>() + this->step) : tsino::Union<double, String>(
          tsino::concat(tsino::toText(this->value.value()), String(this->step))));
  Serial.print(F(" "));
  Serial.println(this->value == tsino::Union<double, String>(3.0) ? F("true") : F("false"));
  Serial.print(
      tsino::toText(
          !this->value.has() ? tsino::Union<double, String>((double)(0 + 1)) : this->value.value().is<double>() ? tsino::Union<double, String>(
              this->value.value().get<double>() + 1.0) : tsino::Union<double, String>(
              tsino::concat(tsino::toText(this->value.value()), String(1)))));
  Serial.print(F(" "));
  Serial.println(
      tsino::toText(
          !this->value.has() ? tsino::Union<double, String>((double)(this->step + 0)) : this->value.value().is<double>() ? tsino::Union<double, String>(
              this->step + this->value.value().get<double>()) : tsino::Union<double, String>(
              tsino::concat(String(this->step), tsino::toText(this->value.value())))));
  if (!(this->value.has() && this->value.value().is<String>())) return;
  this->put_(tsino::Union<double, String>(7.0));
  tsino::printUnion(
      Serial,
      !this->value.has() ? tsino::Union<double, String>((double)(0 + 1)) : this->value.value().is<double>() ? tsino::Union<double, String>(
          this->value.value().get<double>() + 1.0) : tsino::Union<double, String>(
          tsino::concat(tsino::toText(this->value.value()), String(1))));
  Serial.println();
}

void Mark::construct() {
  this->value = tsino::Union<double, String>(1.0);
  this->step = 2;
}

void addBoth(const tsino::Union<double, String>& first, const tsino::Union<double, String>& second) {
  const tsino::Ref<Mark> a = tsino::make<Mark>();
  const tsino::Ref<Mark> b = tsino::make<Mark>();
  a->value = tsino::Union<double, String>(4.0);
  b->value = tsino::Union<double, String>(5.0);
  a->put_(first);
  b->put_(second);
  const tsino::Optional<tsino::Union<double, String>>& one = a->value;
  const tsino::Optional<tsino::Union<double, String>>& other = b->value;
  Serial.print(
      tsino::toText(
          !one.has() ? !other.has() ? tsino::Union<double, String>((double)(0 + 0)) : other.value().is<double>() ? tsino::Union<double, String>(
              0.0 + other.value().get<double>()) : tsino::Union<double, String>(
              tsino::concat(F("null"), tsino::toText(other.value()))) : one.value().is<double>() ? !other.has() ? tsino::Union<double, String>(
              one.value().get<double>() + 0.0) : other.value().is<double>() ? tsino::Union<double, String>(
              one.value().get<double>() + other.value().get<double>()) : tsino::Union<double, String>(
              tsino::concat(tsino::toText(one.value()), tsino::toText(other.value()))) : !other.has() ? tsino::Union<double, String>(
              tsino::concat(tsino::toText(one.value()), F("null"))) : other.value().is<double>() ? tsino::Union<double, String>(
              tsino::concat(tsino::toText(one.value()), tsino::toText(other.value()))) : tsino::Union<double, String>(
              tsino::concat(tsino::toText(one.value()), tsino::toText(other.value())))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !one.has() ? tsino::Union<double, String>((double)(0 + 1)) : one.value().is<double>() ? tsino::Union<double, String>(
          one.value().get<double>() + 1.0) : tsino::Union<double, String>(
          tsino::concat(tsino::toText(one.value()), String(1))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !other.has() ? tsino::Union<double, String>((double)(2 + 0)) : other.value().is<double>() ? tsino::Union<double, String>(
          2.0 + other.value().get<double>()) : tsino::Union<double, String>(
          tsino::concat(String(2), tsino::toText(other.value()))));
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  join(F("c"));
  tsino::make<Page>()->show(F("-"));
  text = tsino::Optional<String>(F("k"));
  String withoutFormatResult = tsino::withoutFormat(grow());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(text));
  const tsino::Ref<Mark> mark = tsino::make<Mark>();
  tsino::Array<tsino::Optional<tsino::Union<double, String>>> list{
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(3.0)),
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(String(F("ab")))),
      tsino::Optional<tsino::Union<double, String>>{},
      tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(2.5))};
  for (const tsino::Optional<tsino::Union<double, String>>& next : list) mark->show(next);
  addBoth(
      tsino::Union<double, String>(String(F("a"))),
      tsino::Union<double, String>(String(F("b"))));
  addBoth(tsino::Union<double, String>(1.0), tsino::Union<double, String>(String(F("b"))));
  addBoth(tsino::Union<double, String>(String(F("a"))), tsino::Union<double, String>(2.0));
  addBoth(tsino::Union<double, String>(1.0), tsino::Union<double, String>(2.0));
}

void loop() {}
