// bound-before-the-fields: written by tsino from bound-before-the-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Button;
struct Counter;

// @run
// @leaks
// Binding a method calls nothing: the fields that it reads may get their values later.
struct Button : tsino::Object {
  tsino::Array<tsino::Function<void()>> handlers;
  void construct();
  void onPress(tsino::Function<void()> handler);
  void press();
};

struct Counter : tsino::Object {
  String name;
  tsino::Function<void()> up;
  tsino::Function<void(int32_t)> change;
  tsino::Array<String> log;
  int32_t count = 0;
  void construct(const tsino::Ref<Button>& button, String name);
  void add(int32_t step);
  void pressed();
  String text();
};

void Button::onPress(tsino::Function<void()> handler) {
  this->handlers.push(tsino::moved(handler));
}

void Button::press() {
  for (const tsino::Function<void()>& handler : this->handlers) handler();
}

void Button::construct() {
  this->handlers = tsino::Array<tsino::Function<void()>>{};
}

void Counter::construct(const tsino::Ref<Button>& button, String name) {
  const tsino::Ref<Counter> self = tsino::Ref<Counter>(this);
  this->up = [self] { self->add(1); };
  this->name = tsino::moved(name);
  this->change = [self](int32_t step) { self->add(step); };
  button->onPress([self] { self->pressed(); });
  this->log = tsino::Array<String>{};
  this->count = 0;
}

void Counter::add(int32_t step) {
  this->count += step;
  this->log.push(tsino::concat(this->name, F(" "), String(this->count)));
}

void Counter::pressed() {
  this->up();
  this->change(-3);
}

String Counter::text() {
  return this->log.join();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Button> button = tsino::make<Button>();
  const tsino::Ref<Counter> counter = tsino::make<Counter>(button, F("presses"));
  button->press();
  button->press();
  Serial.print(tsino::withoutFormat(counter->text()));
  Serial.print(F(" "));
  Serial.println(counter->count);
}

void loop() {}
