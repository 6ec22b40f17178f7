// machines-and-morse: written by tsino from machines-and-morse.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/unknown-name.h"

struct Machine_string_string;
struct Transition;
struct Phases;
struct Light;
struct Code;
struct Debounce;

struct Machine_string_string : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Transition>>> transitions;
  String current;
  tsino::Array<String> history;
  void construct(String initial, tsino::Shared<tsino::Array<tsino::Ref<Transition>>> transitions);
  bool is(const tsino::Array<String>& states);
  bool send(const String& event);
  String get_current();
};

struct Transition : tsino::Object {
  String from;
  String on;
  String to;
  tsino::Optional<tsino::Function<bool()>> guard;
  tsino::Optional<tsino::Function<void(const String&, const String&)>> action;
  void construct(String from, String on, String to, tsino::Optional<tsino::Function<bool()>> guard = {}, tsino::Optional<tsino::Function<void(const String&, const String&)>> action = {}) {
    this->from = tsino::moved(from);
    this->on = tsino::moved(on);
    this->to = tsino::moved(to);
    this->guard = tsino::moved(guard);
    this->action = tsino::moved(action);
  }
};

struct Phases : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct Light : tsino::Object {
  int32_t index = 0;
  int32_t left = 0;
  void construct();
  String tick();
};

struct Code : tsino::Object {
  String a;
  String b;
  String c;
  String d;
  String e;
  String s;
  String o;
  String t;
  void construct(String a, String b, String c, String d, String e, String s, String o, String t) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
    this->e = tsino::moved(e);
    this->s = tsino::moved(s);
    this->o = tsino::moved(o);
    this->t = tsino::moved(t);
  }
};

struct Debounce : tsino::Object {
  int32_t ms = 0;
  tsino::Function<void(bool, int32_t)> onChange;
  bool stable = false;
  bool last = false;
  int32_t since = 0;
  void construct(int32_t ms, tsino::Function<void(bool, int32_t)> onChange);
  void sample(bool level, int32_t now);
};

void Machine_string_string::construct(String initial, tsino::Shared<tsino::Array<tsino::Ref<Transition>>> transitions) {
  this->history = tsino::Array<String>{};
  this->transitions = tsino::moved(transitions);
  this->current = tsino::moved(initial);
}

String Machine_string_string::get_current() {
  return this->current;
}

bool Machine_string_string::is(const tsino::Array<String>& states) {
  return states.includes(this->current);
}

bool Machine_string_string::send(const String& event) {
  for (const tsino::Ref<Transition>& t : *this->transitions) {
    if (t->on != event || (t->from != F("*") && t->from != this->current)) continue;
    if (t->guard.has() && !t->guard.value()()) continue;
    this->history.push(this->current);
    const String from = this->current;
    this->current = t->to;
    if (t->action.has()) t->action.value()(from, event);
    return true;
  }
  return false;
}
int32_t coins = 0;
tsino::Array<tsino::Ref<Phases>> phases{
    tsino::make<Phases>("green", 3),
    tsino::make<Phases>("yellow", 1),
    tsino::make<Phases>("red", 2)};

String Light::tick() {
  const String& now = phases[this->index]->item0;
  if (--this->left == 0) {
    this->index = (this->index + 1) % phases.length();
    this->left = phases[this->index]->item1;
  }
  return now;
}

void Light::construct() {
  this->index = 0;
  this->left = phases[0]->item1;
}
const tsino::Ref<Code> code = tsino::make<Code>(
    ".-", "-...", "-.-.", "-..", ".", "...", "---", "-");
tsino::Shared<tsino::Map<String, String>> decode;

String morse(const String& s) {
  return tsino::characters(tsino::toLowerCase(s)).map<String>(
      [](const String& ch) -> String {
        return tsino::ownName(ch) == F("a") || ch == F("b") || ch == F("c") || ch == F("d")
            || ch == F("e") || ch == F("s") || ch == F("o") || ch == F("t") ? ch == F("a") ? code->a : ch
            == F("b") ? code->b : ch == F("c") ? code->c : ch == F("d") ? code->d : ch == F("e") ? code->e : ch
            == F("s") ? code->s : ch == F("o") ? code->o : ch == F("t") ? code->t : ((void)tsino::unknownName(
            ch), String{}) : String(ch == F(" ") ? F("/") : F("?"));
      }).join(F(" "));
}

String text(const String& m) {
  return tsino::split(m, F(" / ")).map<String>(
      [](const String& w) -> String {
        return tsino::split(w, F(" ")).map<String>(
            [](const String& l) -> String {
              tsino::Optional<String> getResult = decode->get(l);
              return getResult.has() ? getResult.value() : String(F("?"));
            }).join(F(""));
      }).join(F(" "));
}

void Debounce::construct(int32_t ms, tsino::Function<void(bool, int32_t)> onChange) {
  this->stable = false;
  this->last = false;
  this->since = 0;
  this->ms = ms;
  this->onChange = tsino::moved(onChange);
}

void Debounce::sample(bool level, int32_t now) {
  if (level != this->last) {
    this->last = level;
    this->since = now;
    return;
  }
  if (level != this->stable && now - this->since >= this->ms) {
    this->stable = level;
    this->onChange(level, now);
  }
}
tsino::Array<String> events;

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Machine_string_string> turnstile = tsino::make<Machine_string_string>(
      F("locked"),
      tsino::makeShared<tsino::Array<tsino::Ref<Transition>>>(
          tsino::Array<tsino::Ref<Transition>>{
              tsino::make<Transition>(
                  F("locked"),
                  F("coin"),
                  F("open"),
                  tsino::Optional<tsino::Function<bool()>>(
                      []() -> bool { return ++coins % 2 == 0; }),
                  tsino::Optional<tsino::Function<void(const String&, const String&)>>(
                      [](const String& from, const String&) {
                        Serial.print(F("unlock from "));
                        Serial.println(from);
                      })),
              tsino::make<Transition>(F("open"), F("push"), F("locked")),
              tsino::make<Transition>(
                  F("*"),
                  F("kick"),
                  F("broken"),
                  tsino::Optional<tsino::Function<bool()>>{},
                  tsino::Optional<tsino::Function<void(const String&, const String&)>>(
                      [](const String& from, const String& e) {
                        Serial.print(e);
                        Serial.print(F("ed while "));
                        Serial.println(from);
                      })),
              tsino::make<Transition>(
                  F("broken"),
                  F("fix"),
                  F("locked"),
                  tsino::Optional<tsino::Function<bool()>>{},
                  tsino::Optional<tsino::Function<void(const String&, const String&)>>(
                      [](const String&, const String&) { coins = 0; }))}));
  tsino::Array<String> list{
      F("push"),
      F("coin"),
      F("coin"),
      F("push"),
      F("coin"),
      F("coin"),
      F("kick"),
      F("coin"),
      F("fix"),
      F("coin")};
  for (const String& e : list) {
    bool sendResult = turnstile->send(e);
    Serial.print(tsino::withoutFormat(e));
    Serial.print(F(" "));
    Serial.print(sendResult ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(turnstile->get_current());
    Serial.print(F(" "));
    Serial.println(
        turnstile->is(tsino::Array<String>{F("open"), F("broken")}) ? F("true") : F("false"));
  }
  Serial.print(tsino::withoutFormat(turnstile->history.join(F(">"))));
  Serial.print(F(" "));
  Serial.println(coins);
  const tsino::Ref<Light> light = tsino::make<Light>();
  Serial.println(
      tsino::generated<String>(
          9,
          [&]() -> String { return tsino::toUpperCase(tsino::elementAt(light->tick(), 0)); }).join(
          F("")));
  const auto value = tsino::makeShared<tsino::Map<String, String>>();
  tsino::Array<tsino::Array<String>>{
      tsino::Array<String>{F("a"), code->a},
      tsino::Array<String>{F("b"), code->b},
      tsino::Array<String>{F("c"), code->c},
      tsino::Array<String>{F("d"), code->d},
      tsino::Array<String>{F("e"), code->e},
      tsino::Array<String>{F("s"), code->s},
      tsino::Array<String>{F("o"), code->o},
      tsino::Array<String>{F("t"), code->t}}.map<tsino::Array<String>>(
      [](const tsino::Array<String>& given) -> tsino::Array<String> {
        const String& k = given[0];
        const String& v = given[1];
        return tsino::Array<String>{v, k};
      }).forEach([&](const tsino::Array<String>& value2) { value->set(value2[0], value2[1]); });
  decode = value;
  Serial.print(tsino::withoutFormat(morse(F("SOS to bed"))));
  Serial.print(F(" "));
  Serial.print(text(morse(F("SOS to bed"))));
  Serial.print(F(" "));
  Serial.println(morse(F("x")));
  const tsino::Ref<Debounce> button = tsino::make<Debounce>(
      20,
      [](bool p, int32_t at) {
        events.push(tsino::concat(p ? F("down") : F("up"), F("@"), String(at)));
      });
  for (int32_t t = 0, v = 0b11110111100000001011; t < 200; (void)(t += 10), v = (int32_t)(((uint32_t)v
      << 1) | (((uint32_t)v >> 19) & 1))) {
    button->sample((v & 0x80000) != 0, t);
    yield();
  }
  tsino::inspect(Serial, events);
  Serial.println();
}

void loop() {}
