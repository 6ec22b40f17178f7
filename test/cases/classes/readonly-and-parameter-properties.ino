// readonly-and-parameter-properties: written by tsino from readonly-and-parameter-properties.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Pin;
struct Led;

// @run
// Parameter properties with all modifiers, defaults, optional ones and rest parameters of constructors.
struct Pin : tsino::Object {
  String port;
  int32_t number = 0;
  bool inverted = false;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  String path;
  int32_t modes = 0;
  void construct(const String& port, int32_t number, bool inverted, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, const tsino::Array<String>& modes);
  virtual String describe();
  virtual ~Pin() {}
};

struct Led : Pin {
  String color;
  void construct(int32_t number, String color = "red");
  String describe() final;
};

void Pin::construct(const String& port, int32_t number, bool inverted, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, const tsino::Array<String>& modes) {
  this->port = port;
  this->number = number;
  this->inverted = inverted;
  this->tags = tsino::moved(tags);
  this->path = tsino::concat(port, String(number));
  this->modes = modes.length();
  number = -1;
}

String Pin::describe() {
  return tsino::concat(
      this->path,
      F(" "),
      String(this->number),
      F(" "),
      this->inverted ? F("true") : F("false"),
      F(" "),
      this->tags.has() ? this->tags.value()->join(F("+")) : String(F("untagged")),
      F(" "),
      String(this->modes));
}

void Led::construct(int32_t number, String color) {
  Pin::construct(F("L"), number, number % 2 == 1, {}, tsino::Array<String>{});
  this->color = tsino::moved(color);
}

String Led::describe() {
  return tsino::concat(
      Pin::describe(),
      F(" "),
      this->color,
      this->inverted ? F(" inverted") : F(""));
}

void setup() {
  Serial.begin(115200);
  tsino::Shared<tsino::Array<String>> tags = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{F("x")});
  const tsino::Ref<Pin> pin = tsino::make<Pin>(
      F("A"),
      5,
      true,
      tsino::Optional<tsino::Shared<tsino::Array<String>>>(tags),
      tsino::Array<String>{F("in"), F("out")});
  tags->push(F("y"));
  Serial.println(pin->describe());
  pin->number++;
  Serial.print(tsino::withoutFormat(pin->describe()));
  Serial.print(F(" "));
  Serial.print(
      tsino::make<Pin>(
          F("B"),
          0,
          false,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Array<String>{})->describe());
  Serial.print(F(" "));
  Serial.println(
      tsino::make<Pin>(
          F("C"),
          1,
          false,
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Array<String>{F("in")})->describe());
  tsino::Array<tsino::Ref<Led>> leds{tsino::make<Led>(1), tsino::make<Led>(2, F("blue"))};
  leds[0]->color = tsino::toUpperCase(leds[1]->color);
  Serial.println(
      leds.map<String>([](const tsino::Ref<Led>& led) -> String { return led->describe(); }).join(
          F("; ")));
}

void loop() {}
