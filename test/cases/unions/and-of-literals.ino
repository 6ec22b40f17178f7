// and-of-literals: written by tsino from and-of-literals.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Moves;
struct Names;
struct Menu;
struct Deep;
struct Deep_;

struct Moves : tsino::Object {
  int32_t up = 0;
  int32_t down = 0;
  int32_t left = 0;
  void construct(int32_t up, int32_t down, int32_t left) {
    this->up = up;
    this->down = down;
    this->left = left;
  }
};

struct Names : tsino::Object {
  String up;
  String down;
  String left;
  void construct(String up, String down, String left) {
    this->up = tsino::moved(up);
    this->down = tsino::moved(down);
    this->left = tsino::moved(left);
  }
};

struct Menu : tsino::Object {
  tsino::Optional<String> chosen;
  void construct();
  tsino::Optional<int32_t> get_step();
};

struct Deep : tsino::Object {
  tsino::Optional<tsino::Ref<Deep_>> inner;
  void construct(tsino::Optional<tsino::Ref<Deep_>> inner) {
    this->inner = tsino::moved(inner);
  }
};

struct Deep_ : tsino::Object {
  tsino::Optional<String> key;
  void construct(tsino::Optional<String> key) {
    this->key = tsino::moved(key);
  }
};

const tsino::Ref<Moves> moves = tsino::make<Moves>(-1, 1, 5);
int32_t calls = 0;

tsino::Optional<String> next(const tsino::Array<String>& keys, int32_t at) {
  calls++;
  return keys.get(at);
}

tsino::Optional<String> label(tsino::Optional<int32_t> pin) {
  return pin.has() ? tsino::Optional<String>(tsino::concat(F("D"), String(pin.value()))) : tsino::Optional<String>{};
}

tsino::Optional<int32_t> both(const tsino::Optional<String>& a = {}, const tsino::Optional<String>& b = {}) {
  return a.has() && b.has() ? tsino::Optional<int32_t>(
      (a.value() == F("up") ? moves->up : a.value() == F("down") ? moves->down : moves->left)
          + (b.value() == F("up") ? moves->up : b.value() == F("down") ? moves->down : moves->left)) : tsino::Optional<int32_t>{};
}

tsino::Optional<String> yes(tsino::Optional<bool> flag = {}) {
  return flag.has() ? tsino::Optional<String>(F("yes")) : tsino::Optional<String>{};
}

int32_t alone(const String& key) {
  return key == F("up") ? moves->up : key == F("down") ? moves->down : moves->left;
}

tsino::Optional<int32_t> Menu::get_step() {
  return this->chosen.has() ? tsino::Optional<int32_t>(
      this->chosen.value() == F("up") ? moves->up : this->chosen.value() == F("down") ? moves->down : moves->left) : tsino::Optional<int32_t>{};
}

void Menu::construct() {}

tsino::Union<tsino::Undefined, tsino::Null, double> wanted(const tsino::Union<tsino::Undefined, tsino::Null, String>& given = tsino::Union<tsino::Undefined, tsino::Null, String>(
    tsino::Undefined{})) {
  return tsino::truthy(given) ? [&] {
    String value = given.get<String>();
    return tsino::Union<tsino::Undefined, tsino::Null, double>(
        (double)(value == F("up") ? moves->up : value == F("down") ? moves->down : moves->left));
  }() : tsino::Union<tsino::Undefined, tsino::Null, double>(given);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Names> names = tsino::make<Names>(F("U"), F("D"), F("L"));
  tsino::Array<String> keys{F("up"), F("left")};
  for (int32_t i = 0; i < 4; i++) {
    const tsino::Optional<String> key = i < keys.length() ? keys.get(i) : tsino::Optional<String>{};
    const tsino::Optional<int32_t> move = key.has() ? tsino::Optional<int32_t>(
        key.value() == F("up") ? moves->up : key.value() == F("down") ? moves->down : moves->left) : tsino::Optional<int32_t>{};
    Serial.print(tsino::optionalText(move));
    Serial.print(F(" "));
    Serial.print(
        tsino::optionalText(
            key.has() ? tsino::Optional<String>(
                key.value() == F("up") ? names->up : key.value() == F("down") ? names->down : names->left) : tsino::Optional<String>{}));
    Serial.print(F(" "));
    Serial.println(
        tsino::optionalText(
            key.has() ? tsino::Optional<int32_t>(
                tsino::length(
                    key.value() == F("up") ? names->up : key.value() == F("down") ? names->down : names->left)) : tsino::Optional<int32_t>{}));
    tsino::Optional<String> nextResult = next(keys, i);
    const tsino::Optional<int32_t> called = nextResult.has() ? [&] {
      tsino::Optional<String> getResult = keys.get(i);
      String value = getResult.has() ? getResult.value() : String(F("up"));
      return tsino::Optional<int32_t>(
          value == F("up") ? moves->up : value == F("down") ? moves->down : moves->left);
    }() : tsino::Optional<int32_t>{};
    Serial.print(tsino::optionalText(called));
    Serial.print(F(" "));
    Serial.println(calls);
  }
  Serial.print(tsino::withoutFormat(tsino::optionalTextOrNull(label(1))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalTextOrNull(label({})));
  Serial.print(
      tsino::optionalText(
          both(tsino::Optional<String>(F("up")), tsino::Optional<String>(F("left")))));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(both({}, tsino::Optional<String>(F("up")))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(both(tsino::Optional<String>(F("down")), {})));
  Serial.print(tsino::withoutFormat(tsino::optionalText(yes(true))));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(yes({})));
  Serial.println(alone(F("down")));
  const tsino::Ref<Menu> menu = tsino::make<Menu>();
  Serial.println(tsino::optionalText(menu->get_step()));
  menu->chosen = tsino::Optional<String>(F("left"));
  Serial.print(tsino::optionalText(menu->get_step()));
  Serial.print(F(" "));
  Serial.println(menu->chosen.has() ? moves->left : 7);
  const tsino::Optional<String> q = keys.length() > 0 ? tsino::Optional<String>(F("abc")) : tsino::Optional<String>{};
  const tsino::Optional<tsino::Union<double, String>> r = tsino::truthy(q) ? tsino::Optional<tsino::Union<double, String>>(
      tsino::Union<double, String>((double)tsino::length(q.value()))) : tsino::Optional<tsino::Union<double, String>>(
      tsino::convertOptional(q));
  tsino::printFirstUnion(Serial, r);
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          tsino::truthy(q) ? tsino::Optional<String>(tsino::toUpperCase(q.value())) : q));
  if (tsino::truthy(q) && tsino::length(q.value()) > 2 && tsino::startsWith(q.value(), F("a"))) {
    Serial.println(F("long"));
  }
  const tsino::Ref<Deep> deep = tsino::make<Deep>(
      tsino::Optional<tsino::Ref<Deep_>>(tsino::make<Deep_>(tsino::Optional<String>(F("up")))));
  Serial.println(
      tsino::optionalText(
          deep->inner.has() && deep->inner.value()->key.has() ? tsino::Optional<int32_t>(
              deep->inner.value()->key.value() == F("up") ? moves->up : deep->inner.value()->key.value()
                  == F("down") ? moves->down : moves->left) : tsino::Optional<int32_t>{}));
  tsino::printFirstUnion(
      Serial,
      wanted(tsino::Union<tsino::Undefined, tsino::Null, String>(String(F("up")))));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      wanted(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Null{})));
  Serial.print(F(" "));
  tsino::printUnion(
      Serial,
      wanted(tsino::Union<tsino::Undefined, tsino::Null, String>(tsino::Undefined{})));
  Serial.println();
}

void loop() {}
