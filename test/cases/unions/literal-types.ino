// literal-types: written by tsino from literal-types.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"
#include "src/tsino/unreachable.h"

struct Config;
struct Config_;
struct Steps;

struct Config : tsino::Object {
  String mode;
  int32_t retries = 0;
  tsino::Shared<tsino::Array<uint8_t>> pins;
  tsino::Ref<Config_> nested;
  void construct(String mode, int32_t retries, tsino::Shared<tsino::Array<uint8_t>> pins, tsino::Ref<Config_> nested) {
    this->mode = tsino::moved(mode);
    this->retries = retries;
    this->pins = tsino::moved(pins);
    this->nested = tsino::moved(nested);
  }
};

struct Config_ : tsino::Object {
  bool on = false;
  String name;
  void construct(bool on, String name) {
    this->on = on;
    this->name = tsino::moved(name);
  }
};

struct Steps : tsino::Object {
  int32_t left = 0;
  int32_t right = 0;
  int32_t stay = 0;
  void construct(int32_t left, int32_t right, int32_t stay) {
    this->left = left;
    this->right = right;
    this->stay = stay;
  }
};

tsino::Array<String> order{"north", "east", "south", "west"};

String turn(const String& direction, int32_t by) {
  return order[(order.indexOf(direction) + by + 4) % 4];
}

double parse(const String& text) {
  return tsino::toNumber(tsino::slice(text, 5));
}
const tsino::Ref<Steps> steps = tsino::make<Steps>(-1, 1, 0);

int32_t walk(const tsino::Array<String>& names) {
  return names.reduce<int32_t>(
      [](int32_t at, const String& name) -> int32_t {
        return at
            + (name == F("left") ? steps->left : name == F("right") ? steps->right : name
            == F("stay") ? steps->stay : ((void)tsino::unknownName(name), 0));
      },
      0);
}

int32_t flip(int32_t bit_) {
  return bit_ == 0 ? 1 : 0;
}

double weight(const String& unit, double value) {
  if (unit == F("g")) {
    return value / 1000.0;
  } else if (unit == F("kg")) {
    return value;
  } else if (unit == F("t")) {
    return value * 1000.0;
  }
  tsino::unreachable();
}

void setup() {
  Serial.begin(115200);
  String heading = F("north");
  tsino::Array<String> path;
  tsino::Array<int8_t> list{1, 1, -1, -1, -1};
  for (const int32_t by : list) path.push(heading = turn(heading, by));
  Serial.print(tsino::withoutFormat(path.join()));
  Serial.print(F(" "));
  Serial.println(heading);

  const tsino::Ref<Config> config = tsino::make<Config>(
      F("fast"),
      3,
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 4}),
      tsino::make<Config_>(true, F("n")));
  const String mode = config->mode;
  Serial.print(tsino::withoutFormat(mode));
  Serial.print(F(" "));
  Serial.print(config->retries + 1);
  Serial.print(F(" "));
  Serial.print(config->pins->length());
  Serial.print(F(" "));
  Serial.print((*config->pins)[2]);
  Serial.print(F(" "));
  Serial.print(config->nested->on ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(config->pins->includes(2) ? F("true") : F("false"));
  tsino::inspect(Serial, parse(F("level1")) + parse(F("level3")));
  Serial.println();
  Serial.print(walk(tsino::Array<String>{F("left"), F("right"), F("right"), F("stay")}));
  Serial.print(F(" "));
  Serial.println(walk(tsino::Array<String>{}));
  tsino::Array<uint8_t> bits{0, 1, 1, 0};
  Serial.print(
      tsino::withoutFormat(
          bits.map<uint8_t>([](int32_t bit_) -> int32_t { return flip(bit_); }).join(F(""))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      bits.reduce<double>([](double n, int32_t bit_) -> double { return n * 2.0 + bit_; }, 0.0));
  Serial.println();
  tsino::inspect(Serial, weight(F("g"), 500.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, weight(F("kg"), 2.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, weight(F("t"), 0.25));
  Serial.println();
  const tsino::Union<bool, double, String> answer = tsino::Union<bool, double, String>(
      tsino::Array<tsino::Union<bool, double, String>>{
          tsino::Union<bool, double, String>(true),
          tsino::Union<bool, double, String>(String(F("maybe"))),
          tsino::Union<bool, double, String>(0.0)}.length() > 2 ? tsino::Union<bool, String>(
          String(F("maybe"))) : tsino::Union<bool, String>(true));
  tsino::printFirstUnion(Serial, answer);
  Serial.print(F(" "));
  Serial.println(
      tsino::Union<bool, String>(answer) == tsino::Union<bool, String>(String(F("maybe"))) ? F("true") : F("false"));
}

void loop() {}
