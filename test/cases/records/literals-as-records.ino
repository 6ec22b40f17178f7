// literals-as-records: written by tsino from literals-as-records.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-record.h"
#include "src/tsino/json.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct LookUp;
struct Settings;

struct LookUp : tsino::Object {
  int32_t lamps = 0;
  void construct(int32_t lamps) {
    this->lamps = lamps;
  }
};

struct Settings : tsino::Object {
  tsino::Shared<tsino::Record<String>> values;
  void construct(const tsino::Optional<tsino::Shared<tsino::Record<String>>>& initialGiven = {});
  tsino::Ref<Settings> with(const tsino::Shared<tsino::Record<String>>& more);
  String show();
};

double clamp(const tsino::Shared<tsino::Record<double>>& bounds, int32_t value) {
  bounds->set(F("calls"), bounds->get(F("calls")).valueOr(0.0) + 1.0);
  return tsino::minimum(
      tsino::maximum((double)value, bounds->get(F("low")).valueOr(0.0)),
      bounds->get(F("high")).valueOr(value));
}

double run(const tsino::Shared<tsino::Record<tsino::Function<double(double)>>>& all, const tsino::Array<String>& names, int32_t start) {
  return names.reduce<double>(
      [&](double n, const String& name) -> double {
        tsino::Optional<tsino::Function<double(double)>> getResult = all->get(name);
        return getResult.has() ? getResult.value()(n) : n;
      },
      (double)start);
}

tsino::Optional<tsino::Ref<LookUp>> lookUp(const tsino::Shared<tsino::Record<tsino::Ref<LookUp>>>& all, const String& name) {
  return all->get(name);
}

double sum(const tsino::Shared<tsino::Record<double>>& values) {
  return values->values().reduce<double>([](double a, double b) -> double { return a + b; }, 0.0);
}

tsino::Shared<tsino::Record<double>> makePair(double n) {
  return tsino::makeRecord<double>({{F("first"), n}, {F("second"), n * 2.0}});
}

void Settings::construct(const tsino::Optional<tsino::Shared<tsino::Record<String>>>& initialGiven) {
  this->values = tsino::makeShared<tsino::Record<String>>();
  tsino::Shared<tsino::Record<String>> initial = initialGiven.has() ? initialGiven.value() : tsino::makeShared<tsino::Record<String>>();
  this->values->assign(*initial);
}

tsino::Ref<Settings> Settings::with(const tsino::Shared<tsino::Record<String>>& more) {
  const auto value = tsino::makeShared<tsino::Record<String>>(this->values->copy());
  value->assign(*more);
  return tsino::make<Settings>(tsino::Optional<tsino::Shared<tsino::Record<String>>>(value));
}

String Settings::show() {
  tsino::Shared<tsino::Record<String>> values = this->values;
  return values->keys().map<tsino::Array<String>>(
      [&](const String& value) -> tsino::Array<String> {
        return tsino::Array<String>{value, values->at(value)};
      }).map<String>(
      [](const tsino::Array<String>& given) -> String {
        const String& name = given[0];
        const String& value = given[1];
        return tsino::concat(name, F("="), value);
      }).join(F(" "));
}

void each(const tsino::Shared<tsino::Record<bool>>& record, const tsino::Function<void(bool, const String&)>& use) {
  for (const auto& entry : record->entries()) {
    const String& name = entry.key();
    const bool value = entry.value();
    use(value, name);
  }
}

void setup() {
  Serial.begin(115200);
  // @run
  // Objects with known names that go where a record is wanted: one object under both types.
  const auto codes = tsino::makeRecord<String>(
      {{F("b"), F("-...")}, {F("a"), F(".-")}, {F("2"), F("..---")}, {F("1"), F(".----")}});
  tsino::Shared<tsino::Record<String>> table = codes;
  Serial.print(tsino::withoutFormat(tsino::optionalText(codes->get(F("a")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(table->get(F("b"))));
  Serial.print(F(" "));
  Serial.print(codes->keys().join());
  Serial.print(F(" "));
  Serial.print(table->size());
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(codes->get(String(2))));
  table->set(F("c"), F("-.-."));
  table->set(
      F("a"),
      tsino::concat(
          tsino::toText(
              table->has(F("a")) ? tsino::Union<tsino::Undefined, String>(table->at(F("a"))) : tsino::Union<tsino::Undefined, String>(
                  tsino::Undefined{})),
          F("!")));
  Serial.print(tsino::withoutFormat(tsino::optionalText(codes->get(F("a")))));
  Serial.print(F(" "));
  tsino::inspect(Serial, codes);
  Serial.print(F(" "));
  Serial.print(tsino::toJson(codes));
  Serial.print(F(" "));
  Serial.print(codes->has(F("c")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(codes == table ? F("true") : F("false"));

  const auto limits = tsino::makeRecord<double>({{F("low"), 1.0}, {F("high"), 9.0}});
  limits->set(F("high"), limits->at(F("high")) + 0.5);
  double clampResult = clamp(limits, 20);
  double clampResult2 = clamp(limits, -3);
  tsino::inspect(Serial, clampResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, clampResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, limits);
  Serial.print(F(" "));
  tsino::inspect(Serial, limits->get(F("low")));
  Serial.println();
  const double low = limits->at(F("low"));
  const double high = limits->at(F("high"));
  limits->set(F("low"), high);
  tsino::inspect(Serial, low);
  Serial.print(F(" "));
  tsino::inspect(Serial, high);
  Serial.print(F(" "));
  tsino::inspect(Serial, limits->get(F("low")));
  Serial.println();

  const auto handlers = tsino::makeRecord<tsino::Function<double(double)>>(
      {
          {F("up"), [](double n) -> double { return n + 1.0; }},
          {F("twice"), [](double n) -> double { return n * 2.0; }}});
  tsino::inspect(
      Serial,
      run(handlers, tsino::Array<String>{F("up"), F("twice"), F("none"), F("up")}, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, handlers->at(F("twice"))(5.0));
  Serial.println();

  const auto rooms = tsino::makeRecord<tsino::Ref<LookUp>>(
      {{F("kitchen"), tsino::make<LookUp>(2)}, {F("hall"), tsino::make<LookUp>(0)}});
  const tsino::Optional<tsino::Ref<LookUp>> kitchen = lookUp(rooms, F("kitchen"));
  rooms->get(F("kitchen")).value()->lamps++;
  Serial.print(
      tsino::optionalText(
          kitchen.has() ? tsino::Optional<int32_t>(kitchen.value()->lamps) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(kitchen == rooms->get(F("kitchen")) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(!lookUp(rooms, F("attic")).has() ? F("true") : F("false"));
  for (const auto& entry : rooms->entries()) {
    const String& name = entry.key();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(rooms->get(name).value()->lamps);
  }
  rooms->set(F("hall"), tsino::make<LookUp>(7));
  tsino::Optional<tsino::Ref<LookUp>> lookUpResult = lookUp(rooms, F("hall"));
  Serial.print(
      tsino::withoutFormat(
          rooms->values().map<int32_t>(
              [](const tsino::Ref<LookUp>& room) -> int32_t { return room->lamps; }).join()));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          lookUpResult.has() ? tsino::Optional<int32_t>(lookUpResult.value()->lamps) : tsino::Optional<int32_t>{}));
  tsino::Array<tsino::Shared<tsino::Record<double>>> pairs{makePair(1.0), makePair(2.5)};
  pairs[0]->set(F("second"), 100.0);
  Serial.print(
      tsino::withoutFormat(
          pairs.map<double>(
              [](const tsino::Shared<tsino::Record<double>>& pair) -> double { return sum(pair); }).join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, pairs[1]->get(F("first")));
  Serial.print(F(" "));
  tsino::inspect(Serial, pairs);
  Serial.println();
  const auto start = tsino::makeRecord<String>({{F("host"), F("h")}, {F("port"), F("1")}});
  const tsino::Ref<Settings> first = tsino::make<Settings>(
      tsino::Optional<tsino::Shared<tsino::Record<String>>>(start));
  start->set(F("port"), F("2"));
  String withoutFormatResult = tsino::withoutFormat(first->show());
  String showResult = first->with(start)->show();
  Serial.print(withoutFormatResult);
  Serial.print(F(" | "));
  Serial.print(showResult);
  Serial.print(F(" | "));
  Serial.println(tsino::optionalText(start->get(F("port"))));
  const auto flags = tsino::makeRecord<bool>({{F("on"), true}, {F("off"), false}});
  each(
      flags,
      [](bool flag, const String& name) {
        Serial.print(tsino::withoutFormat(name));
        Serial.print(F(" "));
        Serial.println(!flag ? F("true") : F("false"));
      });
  auto changing = tsino::makeRecord<uint8_t>({{F("n"), 1}});
  tsino::Array<tsino::Shared<tsino::Record<uint8_t>>> seen{changing};
  changing = tsino::makeRecord<uint8_t>({{F("n"), 2}});
  seen.push(changing);
  changing->set(F("n"), 3);
  tsino::inspect(Serial, seen);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(changing->get(F("n"))));
}

void loop() {}
