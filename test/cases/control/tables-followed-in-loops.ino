// tables-followed-in-loops: written by tsino from tables-followed-in-loops.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct After;
struct Modes;
struct Modes_;
struct Modes2;
struct Last;
struct Walker;
struct Steps;

struct After : tsino::Object {
  String a;
  String b;
  String c;
  String d;
  void construct(String a, String b, String c, String d) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
  }
};

struct Modes : tsino::Object {
  tsino::Ref<Modes_> off;
  tsino::Ref<Modes_> dim;
  tsino::Ref<Modes_> full;
  void construct(tsino::Ref<Modes_> off, tsino::Ref<Modes_> dim, tsino::Ref<Modes_> full) {
    this->off = tsino::moved(off);
    this->dim = tsino::moved(dim);
    this->full = tsino::moved(full);
  }
};

struct Modes_ : tsino::Object {
  int32_t led = 0;
  String next;
  tsino::Ref<Modes2> on;
  void construct(int32_t led, String next, tsino::Ref<Modes2> on) {
    this->led = led;
    this->next = tsino::moved(next);
    this->on = tsino::moved(on);
  }
};

struct Modes2 : tsino::Object {
  String down;
  String up;
  void construct(String down, String up) {
    this->down = tsino::moved(down);
    this->up = tsino::moved(up);
  }
};

struct Last : tsino::Object {
  String a;
  String b;
  String c;
  tsino::Optional<bool> d;
  void construct(String a, String b, String c, tsino::Optional<bool> d) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
    this->c = tsino::moved(c);
    this->d = tsino::moved(d);
  }
};

struct Walker : tsino::Object {
  String at;
  tsino::Ref<Steps> steps;
  void construct();
  void walk(int32_t count);
};

struct Steps : tsino::Object {
  int32_t a = 0;
  int32_t b = 0;
  int32_t c = 0;
  int32_t d = 0;
  void construct(int32_t a, int32_t b, int32_t c, int32_t d) {
    this->a = a;
    this->b = b;
    this->c = c;
    this->d = d;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.field(F("c"), this->c);
    out.field(F("d"), this->d);
    out.end();
  }
};

// @run
// State machines from tables: TypeScript goes round a loop once, so what it says of the state is too narrow.
const tsino::Ref<After> after = tsino::make<After>("b", "c", "d", "a");

const uint8_t hop[] PROGMEM = {2, 3, 1, 0};

void Walker::walk(int32_t count) {
  this->at = F("a");
  for (int32_t i = 0; i < count; i++) {
    int32_t value = (this->at == F("b") ? this->steps->b : this->at == F("c") ? this->steps->c : this->at
        == F("d") ? this->steps->d : this->steps->a) + 1;
    if (this->at == F("b")) {
      this->steps->b = value;
    } else if (this->at == F("c")) {
      this->steps->c = value;
    } else if (this->at == F("d")) {
      this->steps->d = value;
    } else {
      this->steps->a = value;
    }
    this->at = this->at == F("b") ? after->b : this->at == F("c") ? after->c : this->at == F("d") ? after->d : after->a;
  }
  Serial.print(tsino::withoutFormat(this->at));
  Serial.print(F(" "));
  tsino::inspect(Serial, this->steps);
  Serial.println();
}

void Walker::construct() {
  this->at = F("c");
  this->steps = tsino::make<Steps>(0, 0, 0, 0);
}

void setup() {
  Serial.begin(115200);
  String key = F("a");
  tsino::Array<String> seen;
  while (seen.length() < 6) {
    seen.push(key);
    key = key == F("b") ? after->b : key == F("c") ? after->c : key == F("d") ? after->d : after->a;
    yield();
  }
  Serial.println(seen.join());

  const tsino::Ref<Modes> modes = tsino::make<Modes>(
      tsino::make<Modes_>(0, F("dim"), tsino::make<Modes2>(F("off"), F("dim"))),
      tsino::make<Modes_>(50, F("full"), tsino::make<Modes2>(F("off"), F("full"))),
      tsino::make<Modes_>(255, F("off"), tsino::make<Modes2>(F("dim"), F("full"))));
  String mode = F("off");
  for (int32_t i = 0; i < 4; i++) {
    const tsino::Ref<Modes_> value = mode == F("dim") ? modes->dim : mode == F("off") ? modes->off : modes->full;
    const int32_t led = value->led;
    const String& next = value->next;
    Serial.print(tsino::withoutFormat(mode));
    Serial.print(F(" "));
    Serial.println(led);
    mode = next;
  }
  int32_t level = 0;
  for (int32_t i = 0; i < 4; i++) {
    tsino::Ref<Modes_> value = mode == F("dim") ? modes->dim : mode == F("off") ? modes->off : modes->full;
    mode = value->next;
    level = value->led;
    const String& choice = mode;
    if (choice == F("dim")) {
      Serial.print(F("dimmed "));
      Serial.println(level);
    } else {
      Serial.print(tsino::withoutFormat(mode));
      Serial.print(F(" "));
      Serial.println(level);
    }
  }
  tsino::Array<String> list{F("down"), F("up"), F("up"), F("down")};
  for (const String& step : list) {
    tsino::Ref<Modes2> on = (mode == F("dim") ? modes->dim : mode == F("off") ? modes->off : modes->full)->on;
    mode = step == F("down") ? on->down : on->up;
    Serial.print(tsino::withoutFormat(step));
    Serial.print(F(" "));
    Serial.println(mode);
  }
  int32_t place = 0;
  int32_t hops = 0;
  do {
    Serial.println(place);
    place = tsino::tableAt(hop, place);
    yield();
  } while (++hops < 5);
  tsino::make<Walker>()->walk(6);

  // Where nothing comes at the end, and where it never does.
  const tsino::Ref<Last> last = tsino::make<Last>(F("b"), F("c"), F("d"), tsino::Optional<bool>{});
  tsino::Optional<String> left = tsino::Optional<String>(F("a"));
  while (left.has()) {
    Serial.println(left.value());
    left = left.value() == F("b") ? tsino::Optional<String>(last->b) : left.value() == F("c") ? tsino::Optional<String>(
        last->c) : left.value() == F("d") ? ((void)last->d, tsino::Optional<String>{}) : tsino::Optional<String>(
        last->a);
    yield();
  }
  tsino::Optional<String> always = tsino::Optional<String>(F("a"));
  for (int32_t i = 0; i < 5; i++) {
    Serial.print(tsino::length(always.value()));
    Serial.print(F(" "));
    tsino::inspect(Serial, tsino::Array<String>{always.value()});
    Serial.println();
    always = tsino::Optional<String>(
        always.value() == F("b") ? after->b : always.value() == F("c") ? after->c : always.value()
            == F("d") ? after->d : after->a);
  }
}

void loop() {}
