// no-value-yet: written by tsino from no-value-yet.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Mediator;
struct App;
struct Display;
struct Plain;
struct Node2_number;
struct Component;
struct Made;
struct Shared;

struct Mediator : tsino::Object {
  tsino::Function<void(const String&)> notify;
  void construct(tsino::Function<void(const String&)> notify) {
    this->notify = tsino::moved(notify);
  }
};

struct App : tsino::Object {
  tsino::Optional<tsino::Ref<Display>> display;
  tsino::Optional<String> title;
  tsino::Optional<int32_t> level;
  tsino::Array<bool> started;
  tsino::Optional<tsino::Function<void(int32_t)>> handler;
  void construct();
  tsino::Ref<App> begin(tsino::Ref<Display> d);
  void run();
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("App"), *this);
    out.fieldOrNull(F("display"), this->display);
    out.field(F("title"), this->title);
    out.fieldOrNull(F("level"), this->level);
    out.field(F("started"), this->started);
    out.end();
  }
};

// @run
// @leaks
// Places whose author says that there will be a value: display: Display = null!
struct Display : tsino::Object {
  tsino::Array<String> lines;
  void construct();
  void show(const String& t);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Display"), *this);
    out.field(F("lines"), this->lines);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Display"), *this);
    out.field(F("lines"), this->lines);
    out.end();
  }
};

struct Plain : tsino::Object {
  tsino::Optional<tsino::Ref<Display>> d;
  tsino::Optional<String> t;
  tsino::Optional<int32_t> n;
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Plain"), *this);
    out.fieldOrNull(F("d"), this->d);
    out.field(F("t"), this->t);
    out.fieldOrNull(F("n"), this->n);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F("Plain"), *this);
    out.fieldOrNull(F("d"), this->d);
    out.field(F("t"), this->t);
    out.fieldOrNull(F("n"), this->n);
    out.end();
  }
};

struct Node2_number : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node2_number>> next;
  void construct(int32_t value);
};

struct Component : tsino::Object {
  String name;
  tsino::Optional<tsino::Ref<Mediator>> mediator;
  void construct(String name, tsino::Optional<tsino::Ref<Mediator>> mediator = {});
  void attach(tsino::Ref<Mediator> mediator);
  bool isAttached();
  void press();
};

struct Made : tsino::Object {
  int32_t size = 0;
  String name;
  void construct(int32_t n);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Made"), *this);
    out.field(F("size"), this->size);
    out.field(F("name"), this->name);
    out.end();
  }
};

struct Shared : tsino::Object {
  int32_t id = 0;
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Shared"), *this);
    out.field(F("id"), this->id);
    out.end();
  }
};

void Display::show(const String& t) {
  this->lines.push(t);
  Serial.println(t);
}

void Display::construct() {
  this->lines = tsino::Array<String>{};
}

tsino::Ref<App> App::begin(tsino::Ref<Display> d) {
  const tsino::Ref<App> self = tsino::Ref<App>(this);
  this->display = tsino::moved(d);
  this->title = tsino::Optional<String>(F("app"));
  this->level = 3;
  this->handler = tsino::Optional<tsino::Function<void(int32_t)>>(
      [self](int32_t n) {
        self->display.value()->show(
            tsino::concat(
                tsino::optionalText(self->title),
                F(":"),
                String(n + self->level.value())));
      });
  return tsino::Ref<App>(this);
}

void App::run() {
  this->started.push(true);
  this->handler.value()(4);
}

void App::construct() {
  this->display = {};
  this->title = {};
  this->level = {};
  this->started = tsino::Array<bool>{};
  this->handler = {};
}

void Plain::construct() {
  this->d = {};
  this->t = {};
  this->n = {};
}

void Made::construct(int32_t n) {
  this->size = n;
  this->name = tsino::concat(F("m"), String(n));
}
tsino::Optional<tsino::Ref<Display>> current;
tsino::Optional<int32_t> best;

void pick() {
  current = tsino::make<Display>();
  best = 7;
}

int32_t inner() {
  tsino::Optional<int32_t> total;
  tsino::Array<uint8_t> list{1, 2};
  for (const int32_t x : list) total = x;
  return total.value();
}

void Node2_number::construct(int32_t value) {
  this->next = {};
  this->value = value;
}

void Shared::construct() {
  this->id = 1;
}

void Component::construct(String name, tsino::Optional<tsino::Ref<Mediator>> mediator) {
  this->name = tsino::moved(name);
  this->mediator = tsino::moved(mediator);
}

void Component::attach(tsino::Ref<Mediator> mediator) {
  this->mediator = tsino::moved(mediator);
}

bool Component::isAttached() {
  return this->mediator.has();
}

void Component::press() {
  this->mediator.value()->notify(this->name);
}

tsino::Ref<Mediator> mediatorOf(const String& title) {
  return tsino::make<Mediator>(
      [title](const String& sender) {
        Serial.print(tsino::withoutFormat(title));
        Serial.print(F(" "));
        Serial.println(sender);
      });
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<App> app = tsino::make<App>();
  const tsino::Ref<Plain> plain = tsino::make<Plain>();
  tsino::inspect(Serial, plain);
  Serial.println();
  plain->n = 3;
  tsino::inspect(Serial, plain);
  Serial.print(F(" "));
  Serial.println(tsino::toJson(plain));
  Serial.println(tsino::toJson(app));
  app->begin(tsino::make<Display>())->run();
  Serial.println(tsino::toJson(app));
  tsino::inspect(Serial, tsino::make<Made>(3));
  Serial.print(F(" "));
  Serial.println(tsino::Array<String>{F("size"), F("name")}.join());
  tsino::inspectOrNull(Serial, current);
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(best));
  pick();
  current.value()->show(F("here"));
  Serial.println(best.value() + 1);
  Serial.println(inner());
  const tsino::Ref<Node2_number> a = tsino::make<Node2_number>(1);
  const tsino::Ref<Node2_number> b = tsino::make<Node2_number>(2);
  a->next = b;
  b->next = a;
  Serial.print(a->next.value()->next.value()->value);
  Serial.print(F(" "));
  Serial.println(a->next.value()->value);
  a->next = {};
  tsino::Optional<tsino::Ref<Shared>> Shared_one;
  tsino::Optional<int32_t> Shared_count;
  tsino::Optional<tsino::Ref<Shared>> Shared_made;
  {
    Shared_made = tsino::make<Shared>();
  }
  tsino::inspectOrNull(Serial, Shared_one);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(Shared_count));
  Serial.print(F(" "));
  Serial.println(Shared_made.value()->id);
  Shared_one = tsino::make<Shared>();
  Shared_count = 2;
  Serial.println(Shared_one.value()->id + Shared_count.value());
  const tsino::Ref<Component> lone = tsino::make<Component>(F("lone"));
  Serial.println(lone->isAttached() ? F("true") : F("false"));
  lone->attach(mediatorOf(F("later")));
  Serial.println(lone->isAttached() ? F("true") : F("false"));
  lone->press();
  tsino::make<Component>(
      F("whole"),
      tsino::Optional<tsino::Ref<Mediator>>(mediatorOf(F("at once"))))->press();
}

void loop() {}
