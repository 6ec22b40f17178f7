// fields-by-key: written by tsino from fields-by-key.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

enum class Mode : uint8_t { Off, Slow = 5, Fast };
struct Obj;
struct Sensor;
struct O;
struct Speed;
struct Label;
struct Bind;
struct T;
struct Listeners;
struct States;
struct States_;
struct Grid;
struct Motor;
struct Opt;
struct Mixed;

struct Obj : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  int32_t z = 0;
  void construct(int32_t x, int32_t y, int32_t z) {
    this->x = x;
    this->y = y;
    this->z = z;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.field(F("z"), this->z);
    out.end();
  }
};

struct Sensor : tsino::Object {
  String name;
  double value = 0;
  tsino::Optional<double> limit;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Function<int32_t(int32_t)> read;
  tsino::Ref<O> nested;
  void construct(String name, double value, tsino::Optional<double> limit, tsino::Shared<tsino::Array<String>> tags, tsino::Function<int32_t(int32_t)> read, tsino::Ref<O> nested) {
    this->name = tsino::moved(name);
    this->value = value;
    this->limit = tsino::moved(limit);
    this->tags = tsino::moved(tags);
    this->read = tsino::moved(read);
    this->nested = tsino::moved(nested);
  }
};

struct O : tsino::Object {
  int32_t a = 0;
  void construct(int32_t a) {
    this->a = a;
  }
};

struct Speed : tsino::Object {
  int32_t item0 = 0;
  int32_t item5 = 0;
  int32_t item6 = 0;
  void construct(int32_t item0, int32_t item5, int32_t item6) {
    this->item0 = item0;
    this->item5 = item5;
    this->item6 = item6;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("'0'"), this->item0);
    out.field(F("'5'"), this->item5);
    out.field(F("'6'"), this->item6);
    out.end();
  }
};

struct Label : tsino::Object {
  String item0;
  String item5;
  String item6;
  void construct(String item0, String item5, String item6) {
    this->item0 = tsino::moved(item0);
    this->item5 = tsino::moved(item5);
    this->item6 = tsino::moved(item6);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("'0'"), this->item0);
    out.field(F("'5'"), this->item5);
    out.field(F("'6'"), this->item6);
    out.end();
  }
};

struct Bind : tsino::Object {
  tsino::Function<int32_t(int32_t)> up;
  tsino::Function<int32_t(int32_t)> dn;
  void construct(tsino::Function<int32_t(int32_t)> up, tsino::Function<int32_t(int32_t)> dn) {
    this->up = tsino::moved(up);
    this->dn = tsino::moved(dn);
  }
};

struct T : tsino::Object {
  int32_t item0 = 0;
  String item1;
  bool item2 = false;
  void construct(int32_t item0, String item1, bool item2) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
    this->item2 = item2;
  }
};

struct Listeners : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> b;
  tsino::Shared<tsino::Array<uint8_t>> a;
  void construct(tsino::Shared<tsino::Array<uint8_t>> b, tsino::Shared<tsino::Array<uint8_t>> a) {
    this->b = tsino::moved(b);
    this->a = tsino::moved(a);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("a"), this->a);
    out.field(F("b"), this->b);
    out.end();
  }
};

struct States : tsino::Object {
  tsino::Ref<States_> idle;
  tsino::Ref<States_> run;
  void construct(tsino::Ref<States_> idle, tsino::Ref<States_> run) {
    this->idle = tsino::moved(idle);
    this->run = tsino::moved(run);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("idle"), this->idle);
    out.field(F("run"), this->run);
    out.end();
  }
};

struct States_ : tsino::Object {
  String next;
  int32_t count = 0;
  void construct(String next, int32_t count) {
    this->next = tsino::moved(next);
    this->count = count;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("next"), this->next);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Grid : tsino::Object {
  tsino::Ref<Obj> x;
  tsino::Ref<Obj> y;
  tsino::Ref<Obj> z;
  void construct(tsino::Ref<Obj> x, tsino::Ref<Obj> y, tsino::Ref<Obj> z) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
    this->z = tsino::moved(z);
  }
};

struct Motor : tsino::Object {
  int32_t left = 0;
  int32_t right = 0;
  String side;
  void construct();
  int32_t bump();
  int32_t get_both();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Motor"), *this);
    out.field(F("left"), this->left);
    out.field(F("right"), this->right);
    out.field(F("side"), this->side);
    out.end();
  }
};

struct Opt : tsino::Object {
  tsino::Optional<int32_t> x;
  tsino::Optional<int32_t> y;
  tsino::Optional<int32_t> z;
  void construct(tsino::Optional<int32_t> x, tsino::Optional<int32_t> y = {}, tsino::Optional<int32_t> z = {}) {
    this->x = tsino::moved(x);
    this->y = tsino::moved(y);
    this->z = tsino::moved(z);
  }
};

struct Mixed : tsino::Object {
  int32_t a = 0;
  String b;
  bool c = false;
  void construct(int32_t a, String b, bool c) {
    this->a = a;
    this->b = tsino::moved(b);
    this->c = c;
  }
};

const tsino::Ref<Sensor> s = tsino::make<Sensor>(
    "t",
    5.0,
    tsino::Optional<double>{},
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"x"}),
    [](int32_t n) -> int32_t { return n * 2; },
    tsino::make<O>(1));

String show(const String& key) {
  return tsino::concat(
      key,
      F("="),
      tsino::toText(
          key == F("name") ? tsino::Union<double, String>(s->name) : tsino::Union<double, String>(
              s->value)));
}
const tsino::Ref<Obj> p = tsino::make<Obj>(1, 2, 3);
const char axes[][2] PROGMEM = {"x", "y", "z"};
int32_t calls = 0;

const tsino::Ref<Obj>& obj() {
  calls++;
  return p;
}

const __FlashStringHelper* axis() {
  calls += 10;
  return F("y");
}

tsino::Optional<double> get(const tsino::Ref<Sensor>& o, const String& k) {
  return k == F("value") ? tsino::Optional<double>(o->value) : o->limit;
}

void setLimit(const String& k, double v) {
  if (k == F("value")) {
    s->value = v;
  } else {
    s->limit = v;
  }
}
const tsino::Ref<Listeners> listeners = tsino::make<Listeners>(
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}),
    tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));

void on(const String& k, int32_t n) {
  (k == F("b") ? listeners->b : listeners->a)->push((uint8_t)n);
}

int32_t Motor::get_both() {
  return this->left + this->right;
}

int32_t Motor::bump() {
  int32_t value = (this->side == F("left") ? this->left : this->right) + 1;
  if (this->side == F("left")) {
    this->left = value;
  } else {
    this->right = value;
  }
  return this->side == F("left") ? this->left : this->right;
}

void Motor::construct() {
  this->left = 1;
  this->right = 2;
  this->side = F("right");
}

tsino::Function<int32_t()> cl(const String& a) {
  return [a]() -> int32_t { return a == F("x") ? p->x : a == F("y") ? p->y : p->z; };
}

void setup() {
  Serial.begin(115200);
  Serial.print(tsino::withoutFormat(show(F("name"))));
  Serial.print(F(" "));
  Serial.println(show(F("value")));
  for (const String a : tsino::eachText(axes)) {
    int32_t value = (a == F("x") ? p->x : a == F("y") ? p->y : p->z) + 10;
    if (a == F("x")) {
      p->x = value;
    } else if (a == F("y")) {
      p->y = value;
    } else {
      p->z = value;
    }
    int32_t value2 = (a == F("x") ? p->x : a == F("y") ? p->y : p->z) + 1;
    if (a == F("x")) {
      p->x = value2;
    } else if (a == F("y")) {
      p->y = value2;
    } else {
      p->z = value2;
    }
    Serial.print(tsino::withoutFormat(a));
    Serial.print(F(" "));
    Serial.print(a == F("x") ? p->x : a == F("y") ? p->y : p->z);
    Serial.print(F(" "));
    Serial.println((a == F("x") ? p->x : a == F("y") ? p->y : p->z) * 2);
  }
  tsino::Ref<Obj> objResult = obj();
  String axisResult = axis();
  if (axisResult == F("x")) {
    objResult->x = 99;
  } else if (axisResult == F("y")) {
    objResult->y = 99;
  } else {
    objResult->z = 99;
  }
  int32_t callsBefore = calls;
  int32_t y = p->y;
  tsino::Ref<Obj> objResult2 = obj();
  String axisResult2 = axis();
  int32_t value = (axisResult2 == F("x") ? objResult2->x : axisResult2 == F("y") ? objResult2->y : objResult2->z)
      + 1;
  if (axisResult2 == F("x")) {
    objResult2->x = value;
  } else if (axisResult2 == F("y")) {
    objResult2->y = value;
  } else {
    objResult2->z = value;
  }
  int32_t value2 = value;
  tsino::Ref<Obj> objResult3 = obj();
  String axisResult3 = axis();
  int32_t value3 = axisResult3 == F("x") ? objResult3->x : axisResult3 == F("y") ? objResult3->y : objResult3->z;
  int32_t value4 = value3 - 1;
  (void)(axisResult3 == F("x") ? (void)(objResult3->x = value4) : (void)(axisResult3 == F("y") ? (void)(objResult3->y = value4) : (void)(objResult3->z = value4)));
  int32_t value5 = value3;
  tsino::Ref<Obj> objResult4 = obj();
  String axisResult4 = axis();
  int32_t value6 = (axisResult4 == F("x") ? objResult4->x : axisResult4 == F("y") ? objResult4->y : objResult4->z)
      - 1;
  if (axisResult4 == F("x")) {
    objResult4->x = value6;
  } else if (axisResult4 == F("y")) {
    objResult4->y = value6;
  } else {
    objResult4->z = value6;
  }
  int32_t value7 = value6;
  Serial.print(callsBefore);
  Serial.print(F(" "));
  Serial.print(y);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.print(value5);
  Serial.print(F(" "));
  Serial.print(value7);
  Serial.print(F(" "));
  Serial.println(calls);
  String element = tsino::tableText(axes, 0);
  if (element == F("x")) {
    p->x = 7;
  } else if (element == F("y")) {
    p->y = 7;
  } else {
    p->z = 7;
  }
  int32_t value8 = 7;
  Serial.print(value8);
  Serial.print(F(" "));
  tsino::inspect(Serial, p);
  Serial.println();
  tsino::inspect(Serial, get(s, F("value")));
  Serial.print(F(" "));
  tsino::inspect(Serial, get(s, F("limit")));
  Serial.println();
  s->limit = 3.0;
  tsino::inspect(Serial, get(s, F("limit")));
  Serial.println();
  setLimit(F("limit"), 8.5);
  setLimit(F("value"), 2.0);
  tsino::inspect(Serial, s->limit.value());
  Serial.print(F(" "));
  tsino::inspect(Serial, s->value);
  Serial.println();
  const tsino::Ref<Speed> speed = tsino::make<Speed>(0, 10, 100);
  Mode m = Mode::Slow;
  Serial.print(m == Mode::Slow ? speed->item5 : ((void)tsino::unknownName((int32_t)m), 0));
  Serial.print(F(" "));
  Serial.println(speed->item6);
  m = Mode::Fast;
  if (m == Mode::Fast) {
    speed->item6 = (m == Mode::Fast ? speed->item6 : ((void)tsino::unknownName((int32_t)m), 0)) + 5;
  } else {
    tsino::unknownName((int32_t)m);
  }
  Serial.print(m == Mode::Fast ? speed->item6 : ((void)tsino::unknownName((int32_t)m), 0));
  Serial.print(F(" "));
  tsino::inspect(Serial, speed);
  Serial.println();
  const tsino::Ref<Label> label = tsino::make<Label>(F("off"), F("slow"), F("fast"));
  tsino::Array<Mode> list{Mode::Off, Mode::Fast, Mode::Slow};
  for (const Mode k : list) {
    Serial.print(
        tsino::withoutFormat(
            k == Mode::Off ? label->item0 : k == Mode::Slow ? label->item5 : k == Mode::Fast ? label->item6 : ((void)tsino::unknownName(
                (int32_t)k), String{})));
    Serial.print(F(" "));
    tsino::inspect(Serial, label);
    Serial.println();
  }
  const tsino::Ref<Bind> bind = tsino::make<Bind>(
      [](int32_t n) -> int32_t { return n + 1; },
      [](int32_t n) -> int32_t { return n - 1; });
  int32_t pos = 0;
  tsino::Array<String> list2{F("up"), F("up"), F("dn")};
  for (const String& k : list2) pos = (k == F("up") ? bind->up : bind->dn)(pos);
  Serial.println(pos);
  const tsino::Ref<T> t = tsino::make<T>(1, F("b"), true);
  const int32_t i = pos > 0 ? 1 : 0;
  tsino::printUnion(
      Serial,
      i == 0 ? tsino::Union<double, String>((double)t->item0) : tsino::Union<double, String>(
          t->item1));
  Serial.println();
  on(F("a"), 1);
  on(F("b"), 2);
  on(F("a"), 3);
  tsino::inspect(Serial, listeners);
  Serial.print(F(" "));
  Serial.println(listeners->a->length());
  const tsino::Ref<States> states = tsino::make<States>(
      tsino::make<States_>(F("run"), 0),
      tsino::make<States_>(F("idle"), 0));
  String st = F("idle");
  for (int32_t n = 0; n < 5; n++) {
    (st == F("idle") ? states->idle : states->run)->count++;
    st = (st == F("idle") ? states->idle : states->run)->next;
  }
  Serial.print(tsino::withoutFormat(st));
  Serial.print(F(" "));
  tsino::inspect(Serial, states);
  Serial.println();
  const tsino::Ref<Grid> grid = tsino::make<Grid>(
      tsino::make<Obj>(1, 0, 0),
      tsino::make<Obj>(0, 1, 0),
      tsino::make<Obj>(0, 0, 1));
  int32_t trace = 0;
  for (const String a : tsino::eachText(axes)) {
    for (const String b : tsino::eachText(axes)) {
      tsino::Ref<Obj> value9 = a == F("x") ? grid->x : a == F("y") ? grid->y : grid->z;
      trace += b == F("x") ? value9->x : b == F("y") ? value9->y : value9->z;
      tsino::Ref<Obj> value10 = a == F("x") ? grid->x : a == F("y") ? grid->y : grid->z;
      if (b == F("x")) {
        value10->x = 2;
      } else if (b == F("y")) {
        value10->y = 2;
      } else {
        value10->z = 2;
      }
    }
  }
  Serial.print(trace);
  Serial.print(F(" "));
  Serial.println(grid->z->x);
  const tsino::Ref<Motor> mo = tsino::make<Motor>();
  int32_t bumpResult = mo->bump();
  int32_t bumpResult2 = mo->bump();
  Serial.print(bumpResult);
  Serial.print(F(" "));
  Serial.print(bumpResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, mo);
  Serial.println();
  mo->side = F("left");
  int32_t bumpResult3 = mo->bump();
  Serial.print(bumpResult3);
  Serial.print(F(" "));
  Serial.println(mo->get_both());
  const __FlashStringHelper* const kk = F("left");
  Serial.println(mo->left);
  const tsino::Function<int32_t()> f = cl(F("z"));
  p->z = -1;
  Serial.println(f());
  const tsino::Ref<Opt> opt = tsino::make<Opt>(tsino::Optional<int32_t>(1));
  for (const String a : tsino::eachText(axes)) {
    tsino::Optional<int32_t> value9 = a == F("x") ? opt->x : a == F("y") ? opt->y : opt->z;
    Serial.print(tsino::optionalText(a == F("x") ? opt->x : a == F("y") ? opt->y : opt->z));
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        !value9.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
            (double)value9.value()));
    Serial.println();
  }
  String element2 = tsino::tableText(axes, 1);
  tsino::Optional<int32_t> value9 = 4;
  if (element2 == F("x")) {
    opt->x = value9;
  } else if (element2 == F("y")) {
    opt->y = value9;
  } else {
    opt->z = value9;
  }
  Serial.println(tsino::optionalText(opt->y));
  const tsino::Ref<Mixed> mixed = tsino::make<Mixed>(1, F("two"), true);
  tsino::Array<String> list3{F("a"), F("b"), F("c")};
  for (const String& k : list3) {
    const tsino::Union<bool, double, String> v = k == F("b") ? tsino::Union<bool, double, String>(
        mixed->b) : k == F("a") ? tsino::Union<bool, double, String>((double)mixed->a) : tsino::Union<bool, double, String>(
        mixed->c);
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    tsino::printUnion(Serial, v);
    Serial.print(F(" "));
    Serial.println(v.is<bool>() ? F("boolean") : v.is<double>() ? F("number") : F("string"));
  }
}

void loop() {}
