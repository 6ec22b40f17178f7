// unequal-parameters: written by tsino from unequal-parameters.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

struct BoxOrDot;
struct Dot;
struct Box;
struct Actions;
struct Button;
struct Operation;
struct Sums;
struct LampOrStrip;
struct Lamp;
struct Strip;

struct BoxOrDot : tsino::Object {
  int32_t area = 0;
  virtual ~BoxOrDot() {}
};

struct Dot : BoxOrDot {
  int32_t x = 0;
  void construct(int32_t x);
};

struct Box : BoxOrDot {
  void construct(int32_t width, int32_t height);
};

struct Actions : tsino::Object {
  tsino::Function<String(int32_t, const tsino::Optional<String>&)> stop;
  tsino::Function<String(int32_t, const tsino::Optional<String>&)> go;
  tsino::Function<String(int32_t, const tsino::Optional<String>&)> turn;
  void construct(tsino::Function<String(int32_t, const tsino::Optional<String>&)> stop, tsino::Function<String(int32_t, const tsino::Optional<String>&)> go, tsino::Function<String(int32_t, const tsino::Optional<String>&)> turn) {
    this->stop = tsino::moved(stop);
    this->go = tsino::moved(go);
    this->turn = tsino::moved(turn);
  }
};

struct Button : tsino::Object {
  tsino::Optional<tsino::Function<void(int32_t)>> onPress;
  tsino::Shared<tsino::Map<String, tsino::Function<String(const String&)>>> handlers;
  void construct();
  void press(int32_t times);
};

struct Operation : tsino::Object {
  String kind;
  tsino::Function<int32_t(int32_t, int32_t)> run;
  void construct(String kind, tsino::Function<int32_t(int32_t, int32_t)> run) {
    this->kind = tsino::moved(kind);
    this->run = tsino::moved(run);
  }
};

struct Sums : tsino::Object {
  tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> none;
  tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> all;
  void construct(tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> none, tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)> all) {
    this->none = tsino::moved(none);
    this->all = tsino::moved(all);
  }
};

struct LampOrStrip : tsino::Object {
  virtual String set(int32_t, const tsino::Optional<String>&) = 0;
  virtual ~LampOrStrip() {}
};

struct Lamp : LampOrStrip {
  void construct();
  String set(int32_t level, const tsino::Optional<String>&) final;
};

struct Strip : LampOrStrip {
  String name;
  void construct(String name);
  String set(int32_t level, const tsino::Optional<String>& colorGiven = {}) final;
};

String brief(int32_t n) {
  return tsino::concat(F("brief "), String(n));
}

String full(int32_t n, const String& key) {
  return tsino::concat(F("full "), String(n), F(" "), key);
}

String call(const tsino::Function<String(int32_t, const String&)>& f, int32_t n) {
  return f(n, tsino::concat(F("key"), String(n)));
}

tsino::Function<String(int32_t, const String&)> either(bool on) {
  return on ? tsino::Function<String(int32_t, const String&)>::of<decltype(brief), brief>() : tsino::Function<String(int32_t, const String&)>::of<decltype(full), full>();
}

void Button::press(int32_t times) {
  if (this->onPress.has()) this->onPress.value()(times);
  for (const auto& entry : *this->handlers) {
    const String& name = entry.key();
    const tsino::Function<String(const String&)>& handle = entry.value();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(handle(tsino::concat(F("pressed "), String(times))));
  }
}

void Button::construct() {
  this->handlers = tsino::makeShared<tsino::Map<String, tsino::Function<String(const String&)>>>();
}

String Lamp::set(int32_t level, const tsino::Optional<String>&) {
  return tsino::concat(F("lamp "), String(level));
}

void Lamp::construct() {}

void Strip::construct(String name) {
  this->name = tsino::moved(name);
}

String Strip::set(int32_t level, const tsino::Optional<String>& colorGiven) {
  const String color = colorGiven.has() ? colorGiven.value() : String(F("white"));
  return tsino::concat(this->name, F(" "), String(level), F(" "), color);
}

tsino::Ref<BoxOrDot> newDot(int32_t x) {
  return tsino::make<Dot>(x);
}

void Dot::construct(int32_t x) {
  this->area = 0;
  this->x = x;
}

tsino::Ref<BoxOrDot> newBox(int32_t width, int32_t height) {
  return tsino::make<Box>(width, height);
}

void Box::construct(int32_t width, int32_t height) {
  this->area = width * height;
}

int32_t measure(const tsino::Function<tsino::Ref<BoxOrDot>(int32_t, int32_t)>& Shape) {
  return Shape(3, 4)->area;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Functions and methods of which one takes more than the other: what is called gets all that the call gives, in whatever
  // order they stand, and the arguments are evaluated for those that look at none of them.
  const tsino::Ref<Actions> actions = tsino::make<Actions>(
      [](int32_t, const tsino::Optional<String>&) -> String { return F("stop"); },
      [](int32_t speed, const tsino::Optional<String>&) -> String {
        return tsino::concat(F("go "), String(speed));
      },
      [](int32_t angle, const tsino::Optional<String>& sideGiven) -> String {
        const String side = sideGiven.has() ? sideGiven.value() : String(F("left"));
        return tsino::concat(F("turn "), String(angle), F(" "), side);
      });
  int32_t asked = 0;
  tsino::Array<String> list{F("stop"), F("go"), F("turn"), F("stop")};
  for (const String& name : list) {
    int32_t askedBefore = ++asked;
    Serial.println(
        (name == F("stop") ? actions->stop : name == F("go") ? actions->go : name == F("turn") ? actions->turn : ((void)tsino::unknownName(
            name), tsino::Function<String(int32_t, const tsino::Optional<String>&)>{}))(
            askedBefore,
            tsino::concat(F("at "), String(++asked))));
  }
  Serial.print(asked);
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<tsino::Function<String(int32_t, const tsino::Optional<String>&)>>{
          actions->stop,
          actions->go,
          actions->turn}.map<String>(
          [](const tsino::Function<String(int32_t, const tsino::Optional<String>&)>& action) -> String {
            return action(2, tsino::Optional<String>(F("back")));
          }).join());
  Serial.print(
      tsino::withoutFormat(
          call(tsino::Function<String(int32_t, const String&)>::of<decltype(brief), brief>(), 1)));
  Serial.print(F(" "));
  Serial.print(
      call(tsino::Function<String(int32_t, const String&)>::of<decltype(full), full>(), 2));
  Serial.print(F(" "));
  Serial.println(
      call([](int32_t n, const String& key) -> String { return tsino::concat(key, String(n)); }, 3));
  Serial.print(tsino::withoutFormat(either(true)(4, F("d"))));
  Serial.print(F(" "));
  Serial.print(either(false)(5, F("e")));
  Serial.print(F(" "));
  Serial.println(either(false)(6, F("f")));
  const tsino::Ref<Button> button = tsino::make<Button>();
  button->press(1);
  button->onPress = tsino::Optional<tsino::Function<void(int32_t)>>(
      [](int32_t times) {
        Serial.print(F("times "));
        Serial.println(times);
      });
  button->handlers->set(F("none"), [](const String&) -> String { return F("looks at nothing"); });
  button->handlers->set(F("text"), [](const String& text) -> String { return text; });
  button->press(2);
  button->onPress = tsino::Optional<tsino::Function<void(int32_t)>>(
      [](int32_t) { Serial.println(F("pressed")); });
  button->press(3);
  tsino::Array<tsino::Ref<LampOrStrip>> list2{
      tsino::Ref<LampOrStrip>(tsino::make<Lamp>()),
      tsino::Ref<LampOrStrip>(tsino::make<Strip>(F("strip")))};
  for (const tsino::Ref<LampOrStrip>& light : list2) {
    Serial.println(light->set(7, tsino::Optional<String>(F("red"))));
  }
  Serial.print(
      measure(
          tsino::Function<tsino::Ref<BoxOrDot>(int32_t, int32_t)>::of<decltype(newDot), newDot>()));
  Serial.print(F(" "));
  Serial.println(
      measure(
          tsino::Function<tsino::Ref<BoxOrDot>(int32_t, int32_t)>::of<decltype(newBox), newBox>()));
  tsino::Array<tsino::Ref<Operation>> operations{
      tsino::make<Operation>(F("unary"), [](int32_t a, int32_t) -> int32_t { return -a; }),
      tsino::make<Operation>(F("binary"), [](int32_t a, int32_t b) -> int32_t { return a - b; })};
  for (const tsino::Ref<Operation>& one : operations) {
    Serial.print(tsino::withoutFormat(one->kind));
    Serial.print(F(" "));
    Serial.print(one->run(5, 3));
    Serial.print(F(" "));
    Serial.println(one->kind == F("unary") ? one->run(8, 0) : one->run(8, 1));
  }

  const tsino::Ref<Sums> sums = tsino::make<Sums>(
      [](int32_t, const tsino::Shared<tsino::Array<uint8_t>>&) -> int32_t { return 0; },
      [](int32_t first, const tsino::Shared<tsino::Array<uint8_t>>& more) -> int32_t {
        return first + more->length();
      });
  tsino::Array<String> list3{F("none"), F("all")};
  for (const String& name : list3) {
    Serial.print(
        (name == F("none") ? sums->none : name == F("all") ? sums->all : ((void)tsino::unknownName(
            name), tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>{}))(
            5,
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2})));
    Serial.print(F(" "));
    Serial.println(
        (name == F("none") ? sums->none : name == F("all") ? sums->all : ((void)tsino::unknownName(
            name), tsino::Function<int32_t(int32_t, const tsino::Shared<tsino::Array<uint8_t>>&)>{}))(
            5,
            tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{})));
  }
}

void loop() {}
