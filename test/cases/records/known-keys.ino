// known-keys: written by tsino from known-keys.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

enum class Mode : uint8_t { Off, On, Auto };
struct Of;
struct Names;
struct Partial;
struct Labels;
struct Next;
struct Handlers;

struct Of : tsino::Object {
  int32_t red = 0;
  int32_t green = 0;
  int32_t blue = 0;
  void construct(int32_t red, int32_t green, int32_t blue) {
    this->red = red;
    this->green = green;
    this->blue = blue;
  }
};

struct Names : tsino::Object {
  String red;
  String green;
  String blue;
  void construct(String red, String green, String blue) {
    this->red = tsino::moved(red);
    this->green = tsino::moved(green);
    this->blue = tsino::moved(blue);
  }
};

struct Partial : tsino::Object {
  tsino::Optional<bool> red;
  tsino::Optional<bool> green;
  tsino::Optional<bool> blue;
  void construct(tsino::Optional<bool> red, tsino::Optional<bool> green, tsino::Optional<bool> blue = {}) {
    this->red = tsino::moved(red);
    this->green = tsino::moved(green);
    this->blue = tsino::moved(blue);
  }
};

struct Labels : tsino::Object {
  String item0;
  String item1;
  String item2;
  void construct(String item0, String item1, String item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
};

struct Next : tsino::Object {
  Mode item0 = (Mode)0;
  Mode item1 = (Mode)0;
  Mode item2 = (Mode)0;
  void construct(Mode item0, Mode item1, Mode item2) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
    this->item2 = tsino::moved(item2);
  }
};

struct Handlers : tsino::Object {
  tsino::Function<String()> red;
  tsino::Function<String()> green;
  tsino::Function<String()> blue;
  void construct(tsino::Function<String()> red, tsino::Function<String()> green, tsino::Function<String()> blue) {
    this->red = tsino::moved(red);
    this->green = tsino::moved(green);
    this->blue = tsino::moved(blue);
  }
};

const tsino::Ref<Of> levels = tsino::make<Of>(10, 20, 30);
tsino::Array<String> colors{"red", "green", "blue"};

String brightest(const tsino::Ref<Of>& of) {
  return colors.reduce<String>(
      [&](const String& best, const String& color) -> String {
        return (color == F("red") ? of->red : color == F("green") ? of->green : color == F("blue") ? of->blue : ((void)tsino::unknownName(
            color), 0))
            > (best == F("red") ? of->red : best == F("green") ? of->green : best == F("blue") ? of->blue : ((void)tsino::unknownName(
            best), 0)) ? color : best;
      });
}
const tsino::Ref<Handlers> handlers = tsino::make<Handlers>(
    []() -> String { return F("R"); },
    []() -> String { return tsino::concat(F("G"), String(levels->green)); },
    []() -> String { return tsino::concat(handlers->red(), F("B")); });

void setup() {
  Serial.begin(115200);
  for (const String& color : colors) {
    int32_t value = (color == F("red") ? levels->red : color == F("green") ? levels->green : color
        == F("blue") ? levels->blue : ((void)tsino::unknownName(color), 0)) + tsino::length(color);
    if (color == F("red")) {
      levels->red = value;
    } else if (color == F("green")) {
      levels->green = value;
    } else if (color == F("blue")) {
      levels->blue = value;
    } else {
      tsino::unknownName(color);
    }
  }
  Serial.print(
      tsino::withoutFormat(
          colors.map<int32_t>(
              [](const String& color) -> int32_t {
                return color == F("red") ? levels->red : color == F("green") ? levels->green : color
                    == F("blue") ? levels->blue : ((void)tsino::unknownName(color), 0);
              }).join()));
  Serial.print(F(" "));
  Serial.println(levels->red + levels->blue);
  Serial.print(tsino::withoutFormat(brightest(levels)));
  Serial.print(F(" "));
  Serial.println(brightest(tsino::make<Of>(9, 1, 1)));
  const tsino::Ref<Names> names = tsino::make<Names>(F("rot"), F("gr\303\274n"), F("blau"));
  const tsino::Ref<Partial> partial = tsino::make<Partial>(
      tsino::Optional<bool>{},
      tsino::Optional<bool>(true));
  Serial.println(
      colors.map<String>(
          [&](const String& color) -> String {
            tsino::Optional<bool> value = color == F("red") ? partial->red : color == F("green") ? partial->green : color
                == F("blue") ? partial->blue : ((void)tsino::ownName(color), tsino::Optional<bool>{});
            return tsino::concat(
                color == F("red") ? names->red : color == F("green") ? names->green : color
                    == F("blue") ? names->blue : ((void)tsino::unknownName(color), String{}),
                tsino::toText(
                    !value.has() ? tsino::Union<bool, String>(String(F("?"))) : tsino::Union<bool, String>(
                        value.value())));
          }).join(F(" ")));
  partial->red = false;
  partial->green = {};
  tsino::Array<String> names2;
  if (partial->green.has()) names2.push(F("green"));
  if (partial->red.has()) names2.push(F("red"));
  Serial.print(partial->green.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::moved(names2).join());
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(partial->blue));
  const tsino::Ref<Labels> labels = tsino::make<Labels>(F("off"), F("on"), F("auto"));
  Mode mode = Mode::Off;
  const tsino::Ref<Next> next = tsino::make<Next>(Mode::On, Mode::Auto, Mode::Off);
  String text = F("");
  for (int32_t i = 0; i < 4; i++) {
    text += tsino::concat(
        mode == Mode::Off ? labels->item0 : mode == Mode::On ? labels->item1 : mode == Mode::Auto ? labels->item2 : ((void)tsino::unknownName(
            (int32_t)mode), String{}),
        F(" "));
    mode = mode == Mode::Off ? next->item0 : mode == Mode::On ? next->item1 : mode == Mode::Auto ? next->item2 : ((void)tsino::unknownName(
        (int32_t)mode), Mode{});
  }
  Serial.print(tsino::withoutFormat(tsino::trim(text)));
  Serial.print(F(" "));
  Serial.println(labels->item2);
  Serial.println(
      colors.map<String>(
          [](const String& color) -> String {
            return (color == F("red") ? handlers->red : color == F("green") ? handlers->green : color
                == F("blue") ? handlers->blue : ((void)tsino::unknownName(color), tsino::Function<String()>{}))();
          }).join());
  const auto value = tsino::makeShared<tsino::Record<String>>();
  colors.map<tsino::Array<String>>(
      [&](const String& color) -> tsino::Array<String> {
        return tsino::Array<String>{
            color == F("red") ? names->red : color == F("green") ? names->green : color == F("blue") ? names->blue : ((void)tsino::unknownName(
                color), String{}),
            color};
      }).forEach([&](const tsino::Array<String>& value2) { value->set(value2[0], value2[1]); });
  tsino::Shared<tsino::Record<String>> inverse = value;
  tsino::Optional<String> getResult = inverse->get(F("gelb"));
  Serial.print(tsino::withoutFormat(tsino::optionalText(inverse->get(F("rot")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(inverse->get(F("blau"))));
  Serial.print(F(" "));
  Serial.println(getResult.has() ? getResult.value() : String(F("none")));
}

void loop() {}
