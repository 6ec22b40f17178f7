// open-chains: written by tsino from open-chains.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"

struct Sensor;

struct Sensor : tsino::Chained {
  String name;
  bool on = false;
  tsino::Shared<tsino::Array<uint8_t>> pins;
  tsino::Optional<tsino::Ref<Sensor>> next;
  tsino::Function<int32_t()> read;
  void construct(String name, bool on, tsino::Shared<tsino::Array<uint8_t>> pins, tsino::Optional<tsino::Ref<Sensor>> next, tsino::Function<int32_t()> read) {
    this->name = tsino::moved(name);
    this->on = on;
    this->pins = tsino::moved(pins);
    this->next = tsino::moved(next);
    this->read = tsino::moved(read);
  }
};

tsino::Ref<Sensor> make(const String& name, tsino::Optional<tsino::Ref<Sensor>> next = {}) {
  return tsino::make<Sensor>(
      name,
      name != F("dark"),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::moved(next),
      [name]() -> int32_t { return tsino::length(name); });
}
tsino::Array<tsino::Ref<Sensor>> sensors{make("dark"), ::make("heat", make("far"))};
int32_t asked = 0;

int32_t at(int32_t i) {
  asked++;
  return i;
}

bool isHeat(const tsino::Optional<String>& name) {
  return name == F("HEAT");
}

// Kept under a name.
void look(int32_t i) {
  tsino::Optional<tsino::Ref<Sensor>> getResult = sensors.get(i);
  const tsino::Optional<String> name = getResult.has() ? tsino::Optional<String>(
      tsino::toUpperCase(getResult.value()->name)) : tsino::Optional<String>{};
  tsino::Optional<tsino::Ref<Sensor>> getResult2 = sensors.get(i);
  const tsino::Optional<int32_t> pins = getResult2.has() ? tsino::Optional<int32_t>(
      getResult2.value()->pins->length()) : tsino::Optional<int32_t>{};
  Serial.print(tsino::withoutFormat(tsino::optionalText(name)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(pins));
  Serial.print(F(" "));
  Serial.print(isHeat(name) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(pins.has() && pins.value() > 1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::truthy(name) ? F("named") : F("no name"));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          name.has() ? tsino::Optional<int32_t>(tsino::length(name.value())) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.print(pins.has() ? F("number") : F("undefined"));
  Serial.print(F(" <"));
  Serial.print(tsino::optionalText(name));
  Serial.println(F(">"));
  if (name == F("DARK")) {
    Serial.println(F("it is dark"));
  } else {
    Serial.println(F("something else"));
  }
}

String first(const tsino::Array<tsino::Ref<Sensor>>& xs, int32_t i) {
  tsino::Optional<tsino::Ref<Sensor>> getResult = xs.get(i);
  return getResult.has() && getResult.value()->name == F("heat") ? F("yes") : F("no");
}

void setup() {
  Serial.begin(115200);
  // @run
  // `xs[i]?.…` asks whether there is such an element: past the end it is undefined, whatever stands around it.
  tsino::Array<String> words = tsino::split(F("led on"), F(" "));
  const int32_t none = words.length();
  tsino::Optional<String> getResult = words.get(none);
  tsino::Optional<String> getResult2 = words.get(1);
  tsino::Optional<String> getResult3 = words.get(none);
  Serial.print(
      getResult.has() && tsino::toLowerCase(getResult.value()) == F("on") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      getResult2.has() && tsino::toLowerCase(getResult2.value()) == F("on") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      !getResult3.has() || tsino::trim(getResult3.value()) != F("x") ? F("true") : F("false"));
  tsino::Optional<String> getResult4 = words.get(none);
  tsino::Optional<String> getResult5 = words.get(0);
  tsino::Optional<String> getResult6 = words.get(none);
  tsino::Optional<String> getResult7 = words.get(-1);
  Serial.print(getResult4.has() && tsino::length(getResult4.value()) > 1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(getResult5.has() && 1 < tsino::length(getResult5.value()) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      getResult6.has() && tsino::compare(tsino::trim(getResult6.value()), F("z")) < 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult7.has() ? tsino::Optional<String>(tsino::trim(getResult7.value())) : tsino::Optional<String>{}));
  tsino::Optional<String> getResult8 = words.get(none);
  tsino::Optional<String> getResult9 = words.get(0);
  tsino::Optional<String> getResult10 = words.get(none);
  tsino::Optional<String> getResult11 = words.get(none);
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              getResult8.has() ? tsino::Optional<String>(tsino::trim(getResult8.value())) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(
      tsino::withoutFormat(
          tsino::optionalText(
              getResult9.has() ? tsino::Optional<String>(tsino::toUpperCase(getResult9.value())) : tsino::Optional<String>{})));
  Serial.print(F(" "));
  Serial.print(getResult10.has() ? F("string") : F("undefined"));
  Serial.print(F(" a"));
  Serial.println(
      tsino::optionalText(
          getResult11.has() ? tsino::Optional<String>(tsino::trim(getResult11.value())) : tsino::Optional<String>{}));
  tsino::Optional<String> getResult12 = words.get(none);
  if (getResult12.has() && tsino::startsWith(getResult12.value(), F("o"))) {
    Serial.println(F("there"));
  } else {
    Serial.println(F("not there"));
  }
  int32_t count = 0;
  while ([&] {
    tsino::Optional<String> getResult13 = words.get(count);
    return getResult13.has() && tsino::includes(getResult13.value(), F(""));
  }()) {
    count++;
    yield();
  }
  for (int32_t j = 0; [&] {
    tsino::Optional<String> getResult14 = words.get(j);
    return getResult14.has() && tsino::length(getResult14.value()) > 2;
  }(); j++) {
    Serial.print(tsino::withoutFormat(words[j]));
    Serial.print(F(" "));
    Serial.println(count);
    yield();
  }
  tsino::Optional<String> getResult15 = words.get(none);
  tsino::Optional<String> choice = getResult15.has() ? tsino::Optional<String>(
      tsino::toLowerCase(getResult15.value())) : tsino::Optional<String>{};
  if (choice == F("led")) {
    Serial.println(F("light"));
  } else {
    Serial.println(F("nothing"));
  }
  tsino::Optional<tsino::Ref<Sensor>> getResult16 = sensors.get(at(9));
  int32_t value = getResult16.has() && getResult16.value()->on ? 1 : 2;
  tsino::Optional<tsino::Ref<Sensor>> getResult17 = sensors.get(at(9));
  bool value2 = !(getResult17.has() && getResult17.value()->on);
  tsino::Optional<tsino::Ref<Sensor>> getResult18 = sensors.get(at(1));
  int32_t value3 = getResult18.has() && getResult18.value()->on ? 1 : 2;
  tsino::Optional<tsino::Ref<Sensor>> getResult19 = sensors.get(at(9));
  bool value4 = getResult19.has() && getResult19.value()->read() == 4;
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(asked);
  tsino::Optional<tsino::Ref<Sensor>> getResult20 = sensors.get(1);
  tsino::Optional<tsino::Ref<Sensor>> getResult21 = sensors.get(0);
  tsino::Optional<tsino::Ref<Sensor>> getResult22 = sensors.get(9);
  tsino::Optional<tsino::Ref<Sensor>> getResult23 = sensors.get(0);
  Serial.print(
      getResult20.has() && getResult20.value()->next.has()
          && getResult20.value()->next.value()->read() == 3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      getResult21.has() && getResult21.value()->next.has()
          && getResult21.value()->next.value()->read() == 3 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      getResult22.has() && getResult22.value()->pins->get(0) == 1 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      getResult23.has() && getResult23.value()->pins->get(5) == 1 ? F("true") : F("false"));
  Serial.print(
      sensors.filter(
          [](const tsino::Ref<Sensor>& _, int32_t i) -> bool {
            tsino::Optional<tsino::Ref<Sensor>> getResult24 = sensors.get(i + 1);
            return getResult24.has() && getResult24.value()->on;
          }).length());
  Serial.print(F(" "));
  Serial.println(
      sensors.some(
          [](const tsino::Ref<Sensor>& _, int32_t i) -> bool {
            tsino::Optional<tsino::Ref<Sensor>> getResult24 = sensors.get(i + 5);
            return getResult24.has() && getResult24.value()->on;
          }) ? F("true") : F("false"));
  look(0);
  look(1);
  look(2);

  // Entries of records and functions in lists.
  const auto names = tsino::makeRecord<String>({{F("a"), F("b")}});
  tsino::Optional<String> getResult24 = names->get(F("z"));
  tsino::Optional<String> getResult25 = names->get(F("a"));
  tsino::Optional<String> getResult26 = names->get(F("z"));
  tsino::Optional<String> getResult27 = names->get(F("q"));
  Serial.print(
      getResult24.has() && tsino::toUpperCase(getResult24.value()) == F("B") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      getResult25.has() && tsino::toUpperCase(getResult25.value()) == F("B") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      !(getResult26.has() && tsino::length(getResult26.value()) != 0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult27.has() ? tsino::Optional<String>(tsino::trim(getResult27.value())) : tsino::Optional<String>{}));
  tsino::Array<tsino::Function<int32_t(int32_t)>> handlers{
      [](int32_t n) -> int32_t { return n * 2; }};
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult28 = handlers.get(0);
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult29 = handlers.get(1);
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult30 = handlers.get(1);
  tsino::Optional<tsino::Function<int32_t(int32_t)>> getResult31 = handlers.get(1);
  Serial.print(getResult28.has() && getResult28.value()(1) == 2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(getResult29.has() && getResult29.value()(1) == 2 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(getResult30.has() ? F("number") : F("undefined"));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          getResult31.has() ? tsino::Optional<int32_t>(getResult31.value()(1)) : tsino::Optional<int32_t>{}));
  Serial.print(tsino::withoutFormat(first(sensors, 1)));
  Serial.print(F(" "));
  Serial.println(first(sensors, 5));
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> rows{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{3})};
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult32 = rows.get(9);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult33 = rows.get(0);
  tsino::Optional<tsino::Shared<tsino::Array<uint8_t>>> getResult34 = rows.get(5);
  Serial.print(
      getResult32.has()
          && getResult32.value()->some([](int32_t x) -> bool { return x > 0; }) == true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      getResult33.has() && getResult33.value()->includes(2) == true ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(getResult34.has() && getResult34.value()->includes(2) ? 1 : 2);
}

void loop() {}
