// first-steps: written by tsino from first-steps.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/unreachable.h"

struct Point;
struct Cmd;
struct Counter;
struct Shape;
struct Node2;
struct Stack_number;
struct Stack_string;
struct Animal;
struct Circle;
struct Square;
struct Dog;
struct Bird;
struct Config;

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  tsino::Optional<String> label;
  void construct(int32_t x, int32_t y, tsino::Optional<String> label = {}) {
    this->x = x;
    this->y = y;
    this->label = tsino::moved(label);
  }
};

struct Cmd : tsino::Object {
  String kind;
  int32_t dx = 0;
  String text;
  void construct(String kind, int32_t dx, String text = String{}) {
    this->kind = tsino::moved(kind);
    this->dx = dx;
    this->text = tsino::moved(text);
  }
};

// @run
// A counter.
struct Counter : tsino::Object {
  double count = 0;
  String name;
  void construct(String name, int32_t start = 0);
  void increment();
  tsino::Ref<Counter> add(int32_t n);
  double get_double();
  void set_double(int32_t v);
};

struct Shape : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id);
  virtual double area() = 0;
  virtual String describe();
  virtual ~Shape() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Node2 : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node2>> next;
  void construct(int32_t value, tsino::Optional<tsino::Ref<Node2>> next) {
    this->value = value;
    this->next = tsino::moved(next);
  }
};

struct Stack_number : tsino::Object {
  tsino::Array<uint8_t> items;
  void construct();
  void push(int32_t x);
  tsino::Optional<int32_t> pop();
  int32_t get_size();
};

struct Stack_string : tsino::Object {
  tsino::Array<String> items;
  void construct();
  void push(const __FlashStringHelper* x);
  tsino::Optional<String> pop();
  int32_t get_size();
};

struct Animal : tsino::Object {
  int32_t legs = 0;
  virtual String speak() = 0;
  virtual ~Animal() {}
};

struct Circle : Shape {
  int32_t r = 0;
  void construct(int32_t id, int32_t r);
  double area() final;
};

struct Square : Shape {
  int32_t side = 0;
  void construct(int32_t id);
  double area() final;
  String describe() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Dog : Animal {
  void construct();
  String speak() final;
};

struct Bird : Animal {
  void construct();
  String speak() final;
};

struct Config : tsino::Object {
  void construct();
};

void Counter::construct(String name, int32_t start) {
  this->count = 0.0;
  this->name = tsino::moved(name);
  this->count = start;
}

// Adds one.
void Counter::increment() {
  this->count++;
}

tsino::Ref<Counter> Counter::add(int32_t n) {
  this->count += n;
  return tsino::Ref<Counter>(this);
}

double Counter::get_double() {
  return this->count * 2.0;
}

void Counter::set_double(int32_t v) {
  this->count = v / 2;
}

double len(const tsino::Ref<Point>& p) {
  return sqrt((double)(p->x * p->x + p->y * p->y));
}

void Shape::construct(int32_t id) {
  this->id = id;
}

String Shape::describe() {
  return tsino::concat(String(this->id), F(": "), tsino::toText(this->area()));
}

void Circle::construct(int32_t id, int32_t r) {
  Shape::construct(id);
  this->r = r;
}

double Circle::area() {
  return this->r * this->r * 3;
}

double Square::area() {
  return tsino::pow(this->side, 2.0);
}

String Square::describe() {
  return tsino::concat(F("square "), Shape::describe());
}

void Square::construct(int32_t id) {
  Shape::construct(id);
  this->side = 2;
}

void Stack_number::push(int32_t x) {
  this->items.push((uint8_t)x);
}

tsino::Optional<int32_t> Stack_number::pop() {
  return tsino::convertOptional(this->items.pop());
}

int32_t Stack_number::get_size() {
  return this->items.length();
}

void Stack_number::construct() {
  this->items = tsino::Array<uint8_t>{};
}

void Stack_string::push(const __FlashStringHelper* x) {
  this->items.push(x);
}

tsino::Optional<String> Stack_string::pop() {
  return this->items.pop();
}

int32_t Stack_string::get_size() {
  return this->items.length();
}

void Stack_string::construct() {
  this->items = tsino::Array<String>{};
}

tsino::Optional<int32_t> first(const tsino::Array<uint8_t>& xs) {
  return tsino::convertOptional(xs.get(0));
}

tsino::Optional<String> first_(const tsino::Array<String>& xs) {
  return xs.get(0);
}

String Dog::speak() {
  return F("woof");
}

void Dog::construct() {
  this->legs = 4;
}

String Bird::speak() {
  return F("tweet");
}

void Bird::construct() {
  this->legs = 2;
}

String run(const tsino::Ref<Cmd>& c) {
  const String& choice = c->kind;
  if (choice == F("move")) {
    return tsino::concat(F("move "), String(c->dx));
  } else if (choice == F("say")) {
    return tsino::concat(F("say "), c->text);
  }
  tsino::unreachable();
}

void Config::construct() {}
int32_t Config_count = 0;

tsino::Ref<Config> Config_make() {
  Config_count++;
  return tsino::make<Config>();
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Counter> c = tsino::make<Counter>(F("clicks"), 3);
  c->increment();
  c->add(2)->add(5);
  Serial.print(tsino::withoutFormat(c->name));
  Serial.print(F(" "));
  tsino::inspect(Serial, c->count);
  Serial.print(F(" "));
  tsino::inspect(Serial, c->get_double());
  Serial.println();
  c->set_double(10);
  tsino::inspect(Serial, c->count);
  Serial.println();
  const tsino::Ref<Point> p = tsino::make<Point>(3, 4);
  const tsino::Ref<Point> q = tsino::make<Point>(6, 8, tsino::Optional<String>(F("q")));
  tsino::Optional<String> label = p->label;
  tsino::inspect(Serial, len(p));
  Serial.print(F(" "));
  tsino::inspect(Serial, len(q));
  Serial.print(F(" "));
  Serial.print(label.has() ? label.value() : String(F("none")));
  Serial.print(F(" "));
  Serial.println(tsino::length(q->label.value()));
  const tsino::Ref<Point> alias = p;
  alias->x = 0;
  Serial.print(p->x);
  Serial.print(F(" "));
  Serial.println(p == alias ? F("true") : F("false"));
  tsino::Array<tsino::Ref<Shape>> shapes{
      tsino::Ref<Shape>(tsino::make<Circle>(1, 2)),
      tsino::Ref<Shape>(tsino::make<Square>(2))};
  for (const tsino::Ref<Shape>& s : shapes) {
    Serial.println(s->describe());
    if (s->isA(Square::classId)) {
      tsino::downcast<Square>(s)->side = 5;
      tsino::inspect(Serial, tsino::downcast<Square>(s)->area());
      Serial.println();
    }
  }
  tsino::Optional<tsino::Ref<Node2>> head;
  for (int32_t i = 0; i < 5; i++) head = tsino::make<Node2>(i, head);
  int32_t sum = 0;
  for (tsino::Optional<tsino::Ref<Node2>> n = head; n.has(); n = n.value()->next) {
    sum += n.value()->value;
  }
  Serial.println(sum);
  const tsino::Ref<Stack_number> st = tsino::make<Stack_number>();
  st->push(1);
  st->push(2);
  const tsino::Ref<Stack_string> ss = tsino::make<Stack_string>();
  ss->push(F("a"));
  String popResult = tsino::optionalText(st->pop());
  String popResult2 = tsino::optionalText(ss->pop());
  String popResult3 = tsino::optionalText(ss->pop());
  Serial.print(popResult);
  Serial.print(F(" "));
  Serial.print(st->get_size());
  Serial.print(F(" "));
  Serial.print(popResult2);
  Serial.print(F(" "));
  Serial.println(popResult3);
  Serial.print(tsino::optionalText(first(tsino::Array<uint8_t>{1, 2})));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(first_(tsino::Array<String>{F("x")})));
  tsino::Array<tsino::Ref<Animal>> zoo{
      tsino::Ref<Animal>(tsino::make<Dog>()),
      tsino::Ref<Animal>(tsino::make<Bird>())};
  for (const tsino::Ref<Animal>& a : zoo) {
    Serial.print(tsino::withoutFormat(a->speak()));
    Serial.print(F(" "));
    Serial.println(a->legs);
  }
  tsino::Array<tsino::Ref<Cmd>> cmds{
      tsino::make<Cmd>(F("move"), 3),
      tsino::make<Cmd>(F("say"), 0, F("hi"))};
  for (const tsino::Ref<Cmd>& c2 : cmds) Serial.println(run(c2));
  Config_make();
  Config_make();
  Serial.println(Config_count);
}

void loop() {}
