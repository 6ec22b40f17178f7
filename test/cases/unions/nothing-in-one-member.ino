// nothing-in-one-member: written by tsino from nothing-in-one-member.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Parsed;
struct FindResult;
struct Server_;
struct Server2;
struct Levels;
struct Tests;
struct Bits;
struct Reader;
struct Unit;
struct State;

struct Parsed : tsino::Object {
  bool ok = false;
  tsino::Optional<int32_t> value;
  String err;
  void construct(bool ok, tsino::Optional<int32_t> value, String err = String{}) {
    this->ok = ok;
    this->value = tsino::moved(value);
    this->err = tsino::moved(err);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("ok"), this->ok);
    if (this->ok) out.field(F("value"), this->value);
    if (!this->ok) out.field(F("err"), this->err);
    out.end();
  }
};

struct FindResult : tsino::Object {
  tsino::Optional<String> item0;
  tsino::Optional<String> item1;
  tsino::Optional<int32_t> item1_;
  bool has_1_2 = false;
  void construct(tsino::Optional<String> item0, tsino::Optional<String> item1, tsino::Optional<int32_t> item1_ = {}, bool has_1_2 = false) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item1_ = tsino::moved(item1_);
    this->has_1_2 = has_1_2;
  }
  void inspect(tsino::Inspector& out) const {
    out.beginList(*this);
    out.elementOrNull(this->item0);
    out.optionalElement(this->item1);
    if (this->has_1_2) out.elementOrNull(this->item1_);
    out.end();
  }
};

struct Server_ : tsino::Object {
  tsino::Optional<tsino::Ref<Server2>> at;
  void construct(tsino::Optional<tsino::Ref<Server2>> at) {
    this->at = tsino::moved(at);
  }
};

struct Server2 : tsino::Object {
  String host;
  void construct(String host) {
    this->host = tsino::moved(host);
  }
};

struct Levels : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> boss;
  void construct(int32_t id, tsino::Optional<String> boss) {
    this->id = id;
    this->boss = tsino::moved(boss);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.field(F("boss"), this->boss);
    out.end();
  }
};

struct Tests : tsino::Object {
  String item0;
  tsino::Union<tsino::Undefined, tsino::Null, double> item1;
  void construct(String item0, tsino::Union<tsino::Undefined, tsino::Null, double> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Bits : tsino::Object {
  int32_t item0 = 0;
  tsino::Optional<bool> item1;
  void construct(int32_t item0, tsino::Optional<bool> item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

struct Reader : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list;
  tsino::Optional<tsino::Ref<Unit>> unit;
  void construct();
  tsino::Array<tsino::Optional<tsino::Union<bool, double>>> close();
  tsino::Optional<String> last(bool isOpen);
  tsino::Ref<State> state();
};

struct Unit : tsino::Object {
  int32_t n = 0;
  void construct(int32_t n) {
    this->n = n;
  }
};

struct State : tsino::Object {
  tsino::Optional<bool> list;
  int32_t n = 0;
  void construct(tsino::Optional<bool> list, int32_t n) {
    this->list = tsino::moved(list);
    this->n = n;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("list"), this->list);
    out.field(F("n"), this->n);
    out.end();
  }
};

tsino::Ref<Parsed> parse(const String& text) {
  return text == F("") ? tsino::make<Parsed>(false, tsino::Optional<int32_t>{}, F("empty")) : tsino::make<Parsed>(
      true,
      tsino::Optional<int32_t>(tsino::length(text)));
}

tsino::Ref<FindResult> read_(const String& text) {
  return tsino::truthy(text) ? tsino::make<FindResult>(
      tsino::Optional<String>{},
      tsino::Optional<String>{},
      tsino::Optional<int32_t>(tsino::length(text)),
      true) : tsino::make<FindResult>(
      tsino::Optional<String>(F("empty")),
      tsino::Optional<String>{},
      tsino::Optional<int32_t>{},
      true);
}

tsino::Ref<FindResult> find(const String& text) {
  return tsino::truthy(text) ? tsino::make<FindResult>(
      tsino::Optional<String>{},
      tsino::Optional<String>(tsino::concat(text, F("!")))) : tsino::make<FindResult>(
      tsino::Optional<String>(F("none")),
      tsino::Optional<String>{},
      tsino::Optional<int32_t>{},
      true);
}

tsino::Array<tsino::Optional<tsino::Union<bool, double>>> Reader::close() {
  this->list = {};
  this->unit = {};
  return tsino::Array<tsino::Optional<tsino::Union<bool, double>>>{
      tsino::Optional<tsino::Union<bool, double>>(tsino::Union<bool, double>(1.0)),
      tsino::Optional<tsino::Union<bool, double>>(tsino::Union<bool, double>(true)),
      !this->list.has() ? tsino::Optional<tsino::Union<bool, double>>{} : ((void)tsino::impossible(0), tsino::Optional<tsino::Union<bool, double>>{}),
      !this->unit.has() ? tsino::Optional<tsino::Union<bool, double>>{} : ((void)tsino::impossible(0), tsino::Optional<tsino::Union<bool, double>>{})};
}

tsino::Optional<String> Reader::last(bool isOpen) {
  this->list = {};
  return isOpen ? !this->list.has() ? tsino::Optional<String>{} : ((void)tsino::impossible(0), tsino::Optional<String>{}) : tsino::Optional<String>(
      F("closed"));
}

tsino::Ref<State> Reader::state() {
  this->list = {};
  return tsino::make<State>(
      !this->list.has() ? tsino::Optional<bool>{} : ((void)tsino::impossible(0), tsino::Optional<bool>{}),
      1);
}

void Reader::construct() {
  this->list = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1});
  this->unit = tsino::make<Unit>(1);
}

tsino::Ref<Server_> server(bool isUp) {
  return isUp ? tsino::make<Server_>(
      tsino::Optional<tsino::Ref<Server2>>(tsino::make<Server2>(F("x")))) : tsino::make<Server_>(
      tsino::Optional<tsino::Ref<Server2>>{});
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Parsed> parseResult = parse(F("abc"));
  const bool ok = parseResult->ok;
  const tsino::Optional<int32_t> value = parseResult->value;
  Serial.print(ok ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(value));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(parse(F(""))->value));
  Serial.print(F(" "));
  tsino::inspect(Serial, parse(F("ab")));
  Serial.println();

  tsino::Array<tsino::Ref<Levels>> levels{
      tsino::make<Levels>(1, tsino::Optional<String>{}),
      tsino::make<Levels>(2, tsino::Optional<String>(F("dragon")))};
  for (const tsino::Ref<Levels>& level : levels) {
    const int32_t id = level->id;
    const tsino::Optional<String>& boss = level->boss;
    Serial.print(id);
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(boss));
  }
  for (const tsino::Ref<Levels>& level : levels) {
    Serial.print(tsino::withoutFormat(tsino::optionalText(level->boss)));
    Serial.print(F(" "));
    tsino::inspect(Serial, level);
    Serial.println();
  }
  tsino::Array<tsino::Ref<Tests>> tests{
      tsino::make<Tests>(
          F(""),
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Undefined{})),
      tsino::make<Tests>(F("1"), tsino::Union<tsino::Undefined, tsino::Null, double>(1.0)),
      tsino::make<Tests>(
          F("x"),
          tsino::Union<tsino::Undefined, tsino::Null, double>(tsino::Null{}))};
  for (const tsino::Ref<Tests>& test : tests) {
    const String& input = test->item0;
    const tsino::Union<tsino::Undefined, tsino::Null, double>& want = test->item1;
    Serial.print(tsino::withoutFormat(input));
    Serial.print(F(" "));
    tsino::printUnion(Serial, want);
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        want.is<tsino::Undefined>() || want.is<tsino::Null>() ? tsino::Union<double, String>(
            String(F("none"))) : tsino::Union<double, String>(want.get<double>()));
    Serial.println();
  }
  tsino::Array<String> list{F("abc"), F("")};
  for (const String& text : list) {
    const tsino::Ref<FindResult> readResult = read_(text);
    const tsino::Optional<String>& error = readResult->item0;
    const tsino::Optional<int32_t> length = readResult->item1_;
    const tsino::Ref<FindResult> findResult = find(text);
    const tsino::Optional<String>& missing = findResult->item0;
    const tsino::Optional<String>& found = findResult->item1;
    Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(error)));
    Serial.print(F(" "));
    Serial.print(tsino::optionalTextOrNull(length));
    Serial.print(F(" "));
    Serial.print(tsino::optionalTextOrNull(missing));
    Serial.print(F(" "));
    Serial.print(tsino::optionalTextOrNull(found));
    Serial.print(F(" "));
    tsino::inspect(Serial, read_(text));
    Serial.print(F(" "));
    tsino::inspect(Serial, find(text));
    Serial.println();
  }
  tsino::Array<tsino::Ref<Bits>> bits{
      tsino::make<Bits>(1, tsino::Optional<bool>{}),
      tsino::make<Bits>(2, tsino::Optional<bool>(true))};
  for (const tsino::Ref<Bits>& bit_ : bits) {
    const int32_t at = bit_->item0;
    const tsino::Optional<bool> bit2 = bit_->item1;
    Serial.print(at);
    Serial.print(F(" "));
    Serial.println(tsino::optionalTextOrNull(bit2));
  }

  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> list2 = tsino::makeShared<tsino::Array<uint8_t>>(
      tsino::Array<uint8_t>{1});
  list2 = {};
  tsino::inspect(
      Serial,
      tsino::Array<tsino::Optional<tsino::Union<double, String>>>{
          tsino::Optional<tsino::Union<double, String>>(
              tsino::Union<double, String>(String(F("a")))),
          tsino::Optional<tsino::Union<double, String>>(tsino::Union<double, String>(1.0)),
          !list2.has() ? tsino::Optional<tsino::Union<double, String>>{} : ((void)tsino::impossible(0), tsino::Optional<tsino::Union<double, String>>{})});
  Serial.println();
  const tsino::Ref<Reader> reader = tsino::make<Reader>();
  tsino::Array<tsino::Optional<tsino::Union<bool, double>>> value2 = reader->close();
  String lastResult = tsino::optionalTextOrNull(reader->last(true));
  String lastResult2 = tsino::optionalTextOrNull(reader->last(false));
  tsino::Ref<State> value3 = reader->state();
  tsino::inspectOrNull(Serial, value2);
  Serial.print(F(" "));
  Serial.print(lastResult);
  Serial.print(F(" "));
  Serial.print(lastResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.println();
  tsino::Array<tsino::Ref<Server_>> list3{server(true), server(false)};
  for (const tsino::Ref<Server_>& item : list3) {
    const tsino::Optional<tsino::Ref<Server2>>& at = item->at;
    Serial.println(
        tsino::optionalTextOrNull(
            at.has() ? tsino::Optional<String>(at.value()->host) : !at.has() ? tsino::Optional<String>{} : ((void)tsino::impossible(0), tsino::Optional<String>{})));
  }
}

void loop() {}
