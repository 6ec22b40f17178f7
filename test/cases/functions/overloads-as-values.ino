// overloads-as-values: written by tsino from overloads-as-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Store;
struct Sink;
struct Memory;
struct Counter;
struct Doubled;
struct Reader;

struct Store : tsino::Object {
  virtual tsino::Optional<int32_t> get(const String&, tsino::Optional<int32_t>) = 0;
  virtual tsino::Optional<bool> set(const String&, tsino::Optional<int32_t>) = 0;
  virtual ~Store() {}
};

struct Sink : tsino::Object {
  void construct();
  virtual int32_t write(const tsino::Union<double, String>& text, const tsino::Optional<String>& end = {}) = 0;
  virtual tsino::Optional<bool> flush(tsino::Optional<bool> force = {}) = 0;
  int32_t all();
  virtual ~Sink() {}
};

struct Memory : Store {
  tsino::Shared<tsino::Map<String, uint8_t>> items;
  void construct();
  tsino::Optional<int32_t> get(const String& key, tsino::Optional<int32_t> fallback = {}) final;
  tsino::Optional<bool> set(const String& key, tsino::Optional<int32_t> value = {}) final;
};

struct Counter : Sink {
  int32_t count = 0;
  void construct();
  int32_t write(const tsino::Union<double, String>& what, const tsino::Optional<String>& endGiven = {}) override;
  tsino::Optional<bool> flush(tsino::Optional<bool> force = {}) final;
};

struct Doubled : Counter {
  int32_t write(const tsino::Union<double, String>& what, const tsino::Optional<String>& endGiven = {}) final;
};

struct Reader : tsino::Object {
  tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)> parse_;
  void construct(tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)> parse_);
  String run();
};

tsino::Optional<int32_t> Memory::get(const String& key, tsino::Optional<int32_t> fallback) {
  tsino::Optional<uint8_t> getResult = this->items->get(key);
  return getResult.has() ? tsino::Optional<int32_t>(tsino::convertOptional(getResult)) : fallback;
}

tsino::Optional<bool> Memory::set(const String& key, tsino::Optional<int32_t> value) {
  if (!value.has()) {
    this->items->remove(key);
    return {};
  }
  this->items->set(key, (uint8_t)value.value());
  return true;
}

void Memory::construct() {
  this->items = tsino::makeShared<tsino::Map<String, uint8_t>>();
}

int32_t Sink::all() {
  int32_t writeResult = this->write(tsino::Union<double, String>(7.0));
  int32_t value = writeResult + this->write(tsino::Union<double, String>(String(F("abc"))));
  return value
      + this->write(tsino::Union<double, String>(String(F("d"))), tsino::Optional<String>(F("x")));
}

void Sink::construct() {}

int32_t Counter::write(const tsino::Union<double, String>& what, const tsino::Optional<String>& endGiven) {
  const String end = endGiven.has() ? endGiven.value() : String(F("\r\n"));
  this->count += what.is<double>() ? 1 : tsino::length(what.get<String>()) + tsino::length(end);
  return this->count;
}

tsino::Optional<bool> Counter::flush(tsino::Optional<bool> force) {
  this->count = 0;
  if (force.has()) return force;
  return {};
}

void Counter::construct() {
  Sink::construct();
  this->count = 0;
}

int32_t Doubled::write(const tsino::Union<double, String>& what, const tsino::Optional<String>& endGiven) {
  const String end = endGiven.has() ? endGiven.value() : String(F("."));
  Counter::write(what, end);
  return Counter::write(what, end);
}

tsino::Union<double, String> parse(const tsino::Union<double, String>& value) {
  return value.is<String>() ? tsino::Union<double, String>(tsino::toNumber(value.get<String>())) : tsino::Union<double, String>(
      tsino::toText(value));
}
int32_t total = 0;

void Reader::construct(tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)> parse_) {
  this->parse_ = tsino::moved(parse_);
}

String Reader::run() {
  String value = this->parse_(tsino::Union<double, String>(3.0)).get<String>();
  return tsino::concat(
      value,
      tsino::toText(this->parse_(tsino::Union<double, String>(String(F("abc")))).get<double>()));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Store> store = tsino::make<Memory>();
  bool value = store->set(F("a"), 3).value();
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(store->get(F("a"), {})));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(store->get(F("b"), {})));
  Serial.print(F(" "));
  Serial.println(store->get(F("b"), 7).value() + 1);
  String value2 = tsino::optionalText(store->set(F("a"), {}));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(store->get(F("a"), {})));
  tsino::Array<tsino::Ref<Sink>> sinks{
      tsino::Ref<Sink>(tsino::make<Counter>()),
      tsino::Ref<Sink>(tsino::make<Doubled>())};
  for (const tsino::Ref<Sink>& sink : sinks) {
    Serial.println(sink->all());
    sink->flush();
    int32_t writeResult = sink->write(
        tsino::Union<double, String>(String(F("zz"))),
        tsino::Optional<String>(F("z")));
    bool flushResult = sink->flush(true).value();
    Serial.print(writeResult);
    Serial.print(F(" "));
    Serial.println(flushResult ? F("true") : F("false"));
  }
  const tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)> again = tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)>::of<decltype(parse), parse>();
  const tsino::Function<double(const String&)> toNumber = [](const String& text) -> double {
    return parse(tsino::Union<double, String>(text)).get<double>();
  };
  double value3 = again(tsino::Union<double, String>(String(F("12")))).get<double>() + 1.0;
  String value4 = again(tsino::Union<double, String>(12.0)).get<String>();
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F("1 "));
  tsino::inspect(Serial, toNumber(F("5")) + 1.0);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::Array<uint8_t>{1, 2}.map<String>(
          [](int32_t value5) -> String {
            return parse(tsino::Union<double, String>((double)value5)).get<String>();
          }));
  Serial.println();
  const tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)> counting = [](const tsino::Union<double, String>& value5) -> tsino::Union<double, String> {
    total++;
    return value5.is<String>() ? tsino::Union<double, String>(
        (double)tsino::length(value5.get<String>())) : tsino::Union<double, String>(
        tsino::repeat(F("n"), (int32_t)value5.get<double>()));
  };
  String withoutFormatResult = tsino::withoutFormat(
      tsino::make<Reader>(
          tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)>::of<decltype(parse), parse>())->run());
  String runResult = tsino::make<Reader>(counting)->run();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(runResult);
  Serial.print(F(" "));
  Serial.println(total);
  const auto table = tsino::makeRecord<tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)>>(
      {
          {
              F("parse"),
              tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)>::of<decltype(parse), parse>()},
          {F("counting"), counting}});
  tsino::inspect(
      Serial,
      table->keys().map<tsino::Optional<double>>(
          [&](const String& key) -> tsino::Optional<double> {
            tsino::Optional<tsino::Function<tsino::Union<double, String>(const tsino::Union<double, String>&)>> getResult = table->get(
                key);
            return getResult.has() ? tsino::Optional<double>(
                getResult.value()(tsino::Union<double, String>(String(F("7")))).get<double>()) : tsino::Optional<double>{};
          }));
  Serial.println();
}

void loop() {}
