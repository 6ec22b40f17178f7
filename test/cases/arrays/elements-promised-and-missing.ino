// elements-promised-and-missing: written by tsino from elements-promised-and-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-sort-present.h"
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Led;
struct Room;
struct Show;

// @run
// Lists hold what was only promised to be there, and who walks over them asks: all names of such a list keep what is missing.
struct Led : tsino::Object {
  int32_t pin = 0;
  String label;
  bool on = false;
  void construct(int32_t pin, String label);
  void toggle();
};

struct Room : tsino::Object {
  String name;
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Led>>>> leds;
  void construct(String name, tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Led>>>> leds) {
    this->name = tsino::moved(name);
    this->leds = tsino::moved(leds);
  }
};

struct Show : tsino::Object {
  tsino::Array<tsino::Optional<tsino::Ref<Led>>> steps;
  void construct();
  tsino::Ref<Show> add(tsino::Optional<tsino::Ref<Led>> led = {});
  tsino::Optional<tsino::Ref<Led>> get_last();
};

void Led::construct(int32_t pin, String label) {
  this->on = false;
  this->pin = pin;
  this->label = tsino::moved(label);
}

void Led::toggle() {
  this->on = !this->on;
}
tsino::Array<tsino::Optional<tsino::Ref<Led>>> all{
    tsino::Optional<tsino::Ref<Led>>(tsino::make<Led>(2, "red")),
    tsino::Optional<tsino::Ref<Led>>(tsino::make<Led>(4, "green")),
    tsino::Optional<tsino::Ref<Led>>(tsino::make<Led>(5, "blue"))};

tsino::Optional<tsino::Ref<Led>> find(int32_t pin) {
  return all.find(
      [&](const tsino::Optional<tsino::Ref<Led>>& led) -> bool { return led.value()->pin == pin; });
}

String labels(const tsino::Array<tsino::Optional<tsino::Ref<Led>>>& leds) {
  return leds.map<String>(
      [](const tsino::Optional<tsino::Ref<Led>>& led) -> String { return led.value()->label; }).join(
      F("+"));
}

void show(const tsino::Array<tsino::Optional<tsino::Ref<Led>>>& list) {
  for (const tsino::Optional<tsino::Ref<Led>>& led : list) {
    Serial.println(
        led.has() ? tsino::concat(
            led.value()->label,
            F(" "),
            led.value()->on ? F("true") : F("false")) : String(F("no led")));
  }
}

tsino::Ref<Show> Show::add(tsino::Optional<tsino::Ref<Led>> led) {
  this->steps.push(tsino::moved(led));
  return tsino::Ref<Show>(this);
}

tsino::Optional<tsino::Ref<Led>> Show::get_last() {
  return this->steps.get(this->steps.length() - 1);
}

void Show::construct() {
  this->steps = tsino::Array<tsino::Optional<tsino::Ref<Led>>>{};
}

int32_t pinOf(const tsino::Optional<tsino::Ref<Led>>& led = {}) {
  return led.has() ? led.value()->pin : 0;
}

// Numbers and texts, rows of them, and what is promised by a list.
const char names[][5] PROGMEM = {"zero", "one"};

// Generic functions; lists in which nothing is missing; lists that are asked for what is past their end.
void each(const tsino::Array<tsino::Optional<tsino::Ref<Led>>>& list, const tsino::Function<void(const tsino::Optional<tsino::Ref<Led>>&)>& visit) {
  for (const tsino::Optional<tsino::Ref<Led>>& one : list) visit(one);
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Optional<tsino::Ref<Led>>> found = tsino::Array<uint8_t>{4, 9, 2}.map<tsino::Optional<tsino::Ref<Led>>>(
      [](int32_t pin) -> tsino::Optional<tsino::Ref<Led>> {
        return all.find(
            [&](const tsino::Optional<tsino::Ref<Led>>& led) -> bool {
              return led.value()->pin == pin;
            });
      });
  for (const tsino::Optional<tsino::Ref<Led>>& led : found) {
    Serial.println(led.has() ? led.value()->label : String(F("none")));
  }
  found.forEach(
      [](const tsino::Optional<tsino::Ref<Led>>& led, int32_t at) {
        if (!led.has()) {
          Serial.print(at);
          Serial.println(F(" is missing"));
        } else {
          led.value()->toggle();
        }
      });
  Serial.print(
      found.filter(
          [](const tsino::Optional<tsino::Ref<Led>>& value) -> bool { return value.has(); }).length());
  Serial.print(F(" "));
  Serial.println(
      found.filter(
          [](const tsino::Optional<tsino::Ref<Led>>& led) -> bool {
            return led.has() && led.value()->on;
          }).map<String>(
          [](const tsino::Optional<tsino::Ref<Led>>& led) -> String { return led.value()->label; }).join());
  tsino::Array<tsino::Optional<tsino::Ref<Led>>> lit = found.filter(
      [](const tsino::Optional<tsino::Ref<Led>>& led) -> bool { return led.has(); }).map<tsino::Ref<Led>>(
      [](const tsino::Optional<tsino::Ref<Led>>& value) -> tsino::Ref<Led> {
        return value.value();
      }).map<tsino::Optional<tsino::Ref<Led>>>(
      [](const tsino::Ref<Led>& value) -> tsino::Optional<tsino::Ref<Led>> { return value; });
  Serial.print(tsino::withoutFormat(labels(lit)));
  Serial.print(F(" "));
  Serial.print(
      labels(
          found.filter(
              [](const tsino::Optional<tsino::Ref<Led>>& value) -> bool { return value.has(); }).map<tsino::Ref<Led>>(
              [](const tsino::Optional<tsino::Ref<Led>>& value) -> tsino::Ref<Led> {
                return value.value();
              }).map<tsino::Optional<tsino::Ref<Led>>>(
              [](const tsino::Ref<Led>& value) -> tsino::Optional<tsino::Ref<Led>> {
                return value;
              })));
  Serial.print(F(" "));
  Serial.print(
      labels(
          found.filter(
              [](const tsino::Optional<tsino::Ref<Led>>& led) -> bool { return led.has(); }).map<tsino::Ref<Led>>(
              [](const tsino::Optional<tsino::Ref<Led>>& value) -> tsino::Ref<Led> {
                return value.value();
              }).map<tsino::Optional<tsino::Ref<Led>>>(
              [](const tsino::Ref<Led>& value) -> tsino::Optional<tsino::Ref<Led>> {
                return value;
              })));
  Serial.print(F(" "));
  Serial.println(labels(all));

  // Aliases, parameters, results, fields, and a function that is handed on by its name.
  const tsino::Ref<Room> room = tsino::make<Room>(
      F("hall"),
      tsino::makeShared<tsino::Array<tsino::Optional<tsino::Ref<Led>>>>(
          tsino::Array<tsino::Optional<tsino::Ref<Led>>>{}));
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Led>>>> leds = room->leds;
  leds->push(find(2), find(3));
  tsino::Shared<tsino::Array<tsino::Optional<tsino::Ref<Led>>>> list = room->leds;
  show(*list);
  show(all);
  show(tsino::Array<tsino::Optional<tsino::Ref<Led>>>{});
  show(
      tsino::Array<uint8_t>{6, 5}.map<tsino::Optional<tsino::Ref<Led>>>(
          [](int32_t pin) -> tsino::Optional<tsino::Ref<Led>> { return find(pin); }));
  show(tsino::Array<tsino::Optional<tsino::Ref<Led>>>{tsino::allOf(*leds), find(7)});
  show(leds->slice(1));
  const tsino::Ref<Show> party = tsino::make<Show>()->add(find(5))->add(find(8));
  tsino::Optional<tsino::Ref<Led>> lastResult = party->get_last();
  Serial.print(
      tsino::withoutFormat(
          party->steps.map<int8_t>(
              [](const tsino::Optional<tsino::Ref<Led>>& led) -> int32_t {
                return led.has() ? led.value()->pin : -1;
              }).join()));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      !lastResult.has() ? tsino::Union<double, String>(String(F("no last"))) : tsino::Union<double, String>(
          (double)lastResult.value()->pin));
  Serial.print(F(" "));
  Serial.println(
      party->steps.findIndex(
          [](const tsino::Optional<tsino::Ref<Led>>& led) -> bool { return !led.has(); }));
  Serial.print(
      tsino::withoutFormat(
          party->steps.map<uint8_t>(
              [](const tsino::Optional<tsino::Ref<Led>>& led) -> int32_t { return pinOf(led); }).join()));
  Serial.print(F(" "));
  Serial.println(
      all.map<uint8_t>(
          [](const tsino::Optional<tsino::Ref<Led>>& led) -> int32_t { return pinOf(led); }).join());
  tsino::Array<tsino::Optional<String>> picked = tsino::Array<uint8_t>{1, 7}.map<tsino::Optional<String>>(
      [](int32_t at) -> tsino::Optional<String> { return tsino::tableGet(names, at); });
  for (const tsino::Optional<String>& name : picked) {
    Serial.print(
        tsino::withoutFormat(
            name.has() ? tsino::toUpperCase(name.value()) : String(F("past the end"))));
    Serial.print(F(" "));
    Serial.println(name.has() ? F("string") : F("undefined"));
  }
  const auto levels = tsino::makeMap<String, uint8_t>({{F("low"), 1}, {F("none"), 0}});
  tsino::Array<tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>> rows;
  tsino::Array<tsino::Shared<tsino::Array<String>>> list2{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("low"), F("high")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("none")})};
  for (const tsino::Shared<tsino::Array<String>>& keys : list2) {
    tsino::Shared<tsino::Array<tsino::Optional<int32_t>>> row = tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
        tsino::Array<tsino::Optional<int32_t>>{});
    for (const String& key : *keys) {
      row->push(tsino::Optional<int32_t>(tsino::convertOptional(levels->get(key))));
    }
    rows.push(row);
  }
  for (const tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>& row : rows) {
    Serial.println(
        row->map<tsino::Union<double, String>>(
            [](tsino::Optional<int32_t> level) -> tsino::Union<double, String> {
              return !level.has() ? tsino::Union<double, String>(String(F("?"))) : tsino::Union<double, String>(
                  (double)(level.value() + 1));
            }).join(F(" ")));
  }
  int32_t sum = 0;
  for (const tsino::Shared<tsino::Array<tsino::Optional<int32_t>>>& row : rows) {
    for (const tsino::Optional<int32_t>& level : *row) sum += level.valueOr(100);
  }
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.println(
      rows.flat<tsino::Optional<int32_t>>().filter(
          [](tsino::Optional<int32_t> level) -> bool { return level.has(); }).length());
  each(
      tsino::Array<uint8_t>{2, 3}.map<tsino::Optional<tsino::Ref<Led>>>(
          [](int32_t pin) -> tsino::Optional<tsino::Ref<Led>> { return find(pin); }),
      [](const tsino::Optional<tsino::Ref<Led>>& led) {
        Serial.println(led.has() ? led.value()->label : String(F("nobody")));
      });
  tsino::Array<tsino::Optional<tsino::Ref<Led>>> sorted = all.filter(
      [](const tsino::Optional<tsino::Ref<Led>>& led) -> bool { return led.value()->pin > 2; });
  sorted.push(all.get(0));
  sorted.sortPresent(
      [](const tsino::Optional<tsino::Ref<Led>>& a, const tsino::Optional<tsino::Ref<Led>>& b) -> int32_t {
        return a.value()->pin - b.value()->pin;
      });
  if (!sorted.get(7).has()) {
    Serial.println(
        sorted.map<uint8_t>(
            [](const tsino::Optional<tsino::Ref<Led>>& led) -> int32_t { return led.value()->pin; }).join());
  }
}

void loop() {}
