// door-transitions: written by tsino from door-transitions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct Machine_string_string;
struct Transition;
struct Hooks;
struct Hooks_;

struct Machine_string_string : tsino::Object {
  String current;
  tsino::Shared<tsino::Array<tsino::Ref<Transition>>> table;
  tsino::Array<String> history;
  tsino::Ref<Hooks> hooks;
  void construct(String current, tsino::Shared<tsino::Array<tsino::Ref<Transition>>> table);
  tsino::Ref<Machine_string_string> hook(const String& state, const tsino::Ref<Hooks_>& h);
  bool send(const String& event);
  String trace();
  String get_state();
};

struct Transition : tsino::Object {
  tsino::Union<String, tsino::Shared<tsino::Array<String>>> from;
  String event;
  String to;
  tsino::Optional<tsino::Function<bool()>> guard;
  tsino::Optional<tsino::Function<void(const String&, const String&)>> action;
  void construct(tsino::Union<String, tsino::Shared<tsino::Array<String>>> from, String event, String to, tsino::Optional<tsino::Function<bool()>> guard = {}, tsino::Optional<tsino::Function<void(const String&, const String&)>> action = {}) {
    this->from = tsino::moved(from);
    this->event = tsino::moved(event);
    this->to = tsino::moved(to);
    this->guard = tsino::moved(guard);
    this->action = tsino::moved(action);
  }
};

struct Hooks : tsino::Object {
  tsino::Optional<tsino::Ref<Hooks_>> closed;
  tsino::Optional<tsino::Ref<Hooks_>> opening;
  tsino::Optional<tsino::Ref<Hooks_>> open;
  tsino::Optional<tsino::Ref<Hooks_>> closing;
  void construct(tsino::Optional<tsino::Ref<Hooks_>> closed = {}, tsino::Optional<tsino::Ref<Hooks_>> opening = {}, tsino::Optional<tsino::Ref<Hooks_>> open = {}, tsino::Optional<tsino::Ref<Hooks_>> closing = {}) {
    this->closed = tsino::moved(closed);
    this->opening = tsino::moved(opening);
    this->open = tsino::moved(open);
    this->closing = tsino::moved(closing);
  }
};

struct Hooks_ : tsino::Object {
  tsino::Optional<tsino::Function<void()>> enter;
  tsino::Optional<tsino::Function<void()>> exit;
  void construct(tsino::Optional<tsino::Function<void()>> enter, tsino::Optional<tsino::Function<void()>> exit = {}) {
    this->enter = tsino::moved(enter);
    this->exit = tsino::moved(exit);
  }
};

void Machine_string_string::construct(String current, tsino::Shared<tsino::Array<tsino::Ref<Transition>>> table) {
  this->history = tsino::Array<String>{};
  this->hooks = tsino::make<Hooks>();
  this->current = tsino::moved(current);
  this->table = tsino::moved(table);
}

String Machine_string_string::get_state() {
  return this->current;
}

tsino::Ref<Machine_string_string> Machine_string_string::hook(const String& state, const tsino::Ref<Hooks_>& h) {
  if (state == F("closed")) {
    this->hooks->closed = h;
  } else if (state == F("opening")) {
    this->hooks->opening = h;
  } else if (state == F("open")) {
    this->hooks->open = h;
  } else if (state == F("closing")) {
    this->hooks->closing = h;
  } else {
    tsino::unknownName(state);
  }
  return tsino::Ref<Machine_string_string>(this);
}

bool Machine_string_string::send(const String& event) {
  for (const tsino::Ref<Transition>& t : *this->table) {
    tsino::Shared<tsino::Array<String>> froms = t->from.is<tsino::Shared<tsino::Array<String>>>() ? t->from.get<tsino::Shared<tsino::Array<String>>>() : tsino::makeShared<tsino::Array<String>>(
        tsino::Array<String>{t->from.get<String>()});
    if (t->event != event || !froms->includes(this->current)) continue;
    if (t->guard.has() && !t->guard.value()()) continue;
    tsino::Optional<tsino::Ref<Hooks_>> value = this->current == F("closed") ? this->hooks->closed : this->current
        == F("opening") ? this->hooks->opening : this->current == F("open") ? this->hooks->open : this->current
        == F("closing") ? this->hooks->closing : ((void)tsino::ownName(this->current), tsino::Optional<tsino::Ref<Hooks_>>{});
    if (value.has() && value.value()->exit.has()) value.value()->exit.value()();
    if (t->action.has()) t->action.value()(this->current, t->to);
    this->history.push(this->current);
    this->current = t->to;
    tsino::Optional<tsino::Ref<Hooks_>> value2 = t->to == F("closed") ? this->hooks->closed : t->to
        == F("opening") ? this->hooks->opening : t->to == F("open") ? this->hooks->open : t->to
        == F("closing") ? this->hooks->closing : ((void)tsino::ownName(t->to), tsino::Optional<tsino::Ref<Hooks_>>{});
    if (value2.has() && value2.value()->enter.has()) value2.value()->enter.value()();
    return true;
  }
  return false;
}

String Machine_string_string::trace() {
  return tsino::Array<String>{tsino::allOf(this->history), this->current}.join(F(" -> "));
}
bool clear = false;

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Machine_string_string> door = tsino::make<Machine_string_string>(
      F("closed"),
      tsino::makeShared<tsino::Array<tsino::Ref<Transition>>>(
          tsino::Array<tsino::Ref<Transition>>{
              tsino::make<Transition>(
                  tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("closed"))),
                  F("press"),
                  F("opening"),
                  tsino::Optional<tsino::Function<bool()>>{},
                  tsino::Optional<tsino::Function<void(const String&, const String&)>>(
                      [](const String& a, const String& b) {
                        Serial.print(a);
                        Serial.print(F(" => "));
                        Serial.println(b);
                      })),
              tsino::make<Transition>(
                  tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("opening"))),
                  F("limit"),
                  F("open")),
              tsino::make<Transition>(
                  tsino::Union<String, tsino::Shared<tsino::Array<String>>>(
                      tsino::makeShared<tsino::Array<String>>(
                          tsino::Array<String>{F("open"), F("opening")})),
                  F("press"),
                  F("closing"),
                  tsino::Optional<tsino::Function<bool()>>([]() -> bool { return clear; })),
              tsino::make<Transition>(
                  tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("closing"))),
                  F("obstacle"),
                  F("opening")),
              tsino::make<Transition>(
                  tsino::Union<String, tsino::Shared<tsino::Array<String>>>(String(F("closing"))),
                  F("limit"),
                  F("closed"))}))->hook(
      F("open"),
      tsino::make<Hooks_>(
          tsino::Optional<tsino::Function<void()>>([] { Serial.println(F("light on")); }),
          tsino::Optional<tsino::Function<void()>>([] { Serial.println(F("light off")); })))->hook(
      F("closed"),
      tsino::make<Hooks_>(
          tsino::Optional<tsino::Function<void()>>([] { Serial.println(F("locked")); })));
  tsino::Array<String> list{F("press"), F("limit"), F("press")};
  for (const String& e : list) {
    bool sendResult = door->send(e);
    Serial.print(tsino::withoutFormat(e));
    Serial.print(F(" "));
    Serial.print(sendResult ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(door->get_state());
  }
  clear = true;
  tsino::Array<String> list2{F("press"), F("obstacle"), F("press"), F("limit"), F("limit")};
  for (const String& e : list2) {
    bool sendResult = door->send(e);
    Serial.print(tsino::withoutFormat(e));
    Serial.print(F(" "));
    Serial.print(sendResult ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(door->get_state());
  }
  Serial.println(door->trace());
}

void loop() {}
