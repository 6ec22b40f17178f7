// class-values: written by tsino from class-values.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Shape;
struct Animal;
struct Circle;
struct Square;
struct Empty;
struct Pool_Empty;
struct Rest;
struct Node2;
struct Log;
struct Dog;
struct Cat;

// @run
// Classes as values: passed to functions, in tables and Maps, chosen, compared, and made by `new` of a value.
struct Shape : tsino::Object {
  String name;
  void construct(const String& name);
  virtual int32_t area() = 0;
  virtual ~Shape() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Animal : tsino::Object {
  virtual String sound() = 0;
  virtual ~Animal() {}
};

struct Circle : Shape {
  int32_t r = 0;
  void construct(const String& name, int32_t r = 2);
  int32_t area() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Square : Shape {
  int32_t side = 0;
  void construct(const String& name);
  int32_t area() final;
  static constexpr uint8_t classId = 2;
  bool isA(uint8_t asked) const override { return asked == classId || Shape::isA(asked); }
};

struct Empty : tsino::Object {
  int32_t value = 0;
  void construct();
};

struct Pool_Empty : tsino::Object {
  tsino::Function<tsino::Ref<Empty>()> ctor;
  tsino::Array<tsino::Ref<Empty>> free;
  int32_t made = 0;
  void construct(tsino::Function<tsino::Ref<Empty>()> ctor);
  tsino::Ref<Empty> take();
  void give(const tsino::Ref<Empty>& item);
};

struct Rest : tsino::Object {
  int32_t sum = 0;
  void construct(const tsino::Array<uint8_t>& values);
};

struct Node2 : tsino::Chained {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<Node2>> next;
  void construct(int32_t id, const tsino::Optional<tsino::Ref<Node2>>& next = {});
};

struct Log : tsino::Object {
  tsino::Array<String> lines;
  void construct();
  tsino::Ref<Log> add(const __FlashStringHelper* text);
};

struct Dog : Animal {
  void construct();
  String sound() final;
};

struct Cat : Animal {
  int32_t lives = 0;
  void construct();
  String sound() final;
};

int32_t Shape_count = 0;

void Shape::construct(const String& name) {
  this->name = name;
  Shape_count++;
}

tsino::Ref<Shape> newCircle(const String& name, tsino::Optional<int32_t> r) {
  return tsino::make<Circle>(name, r.valueOr(2));
}

void Circle::construct(const String& name, int32_t r) {
  Shape::construct(name);
  this->r = r;
}

int32_t Circle::area() {
  return 3 * this->r * this->r;
}

tsino::Ref<Shape> newSquare(const String& name) {
  return tsino::make<Square>(name);
}

int32_t Square::area() {
  return this->side * this->side;
}

void Square::construct(const String& name) {
  Shape::construct(name);
  this->side = 2;
}

tsino::Ref<Shape> make(const tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>& ctor, const __FlashStringHelper* name) {
  return ctor(name, {});
}

tsino::Ref<Empty> create(const tsino::Function<tsino::Ref<Empty>()>& ctor) {
  return ctor();
}

tsino::Ref<Log> create_(const tsino::Function<tsino::Ref<Log>()>& ctor) {
  return ctor();
}

tsino::Ref<Empty> newEmpty() {
  return tsino::make<Empty>();
}

void Empty::construct() {
  this->value = 7;
}

tsino::Ref<Log> newLog() {
  return tsino::make<Log>();
}

tsino::Ref<Log> Log::add(const __FlashStringHelper* text) {
  this->lines.push(text);
  return tsino::Ref<Log>(this);
}

void Log::construct() {
  this->lines = tsino::Array<String>{};
}

void Pool_Empty::construct(tsino::Function<tsino::Ref<Empty>()> ctor) {
  this->free = tsino::Array<tsino::Ref<Empty>>{};
  this->made = 0;
  this->ctor = tsino::moved(ctor);
}

tsino::Ref<Empty> Pool_Empty::take() {
  tsino::Optional<tsino::Ref<Empty>> known = this->free.pop();
  if (known.has()) return tsino::moved(known.value());
  this->made++;
  return this->ctor();
}

void Pool_Empty::give(const tsino::Ref<Empty>& item) {
  this->free.push(item);
}

tsino::Ref<Animal> newDog() {
  return tsino::make<Dog>();
}

String Dog::sound() {
  return F("wuff");
}

void Dog::construct() {}

tsino::Ref<Animal> newCat() {
  return tsino::make<Cat>();
}

String Cat::sound() {
  return tsino::concat(F("miau"), String(this->lives));
}

void Cat::construct() {
  this->lives = 9;
}
tsino::Function<tsino::Ref<Animal>()> current = tsino::Function<tsino::Ref<Animal>()>::of<decltype(newDog), newDog>();

tsino::Ref<Animal> fresh() {
  return current();
}

tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)> pick(bool round_) {
  return round_ ? tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newCircle), newCircle>() : tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newSquare), newSquare>();
}

tsino::Ref<Rest> newRest(const tsino::Shared<tsino::Array<uint8_t>>& values) {
  return tsino::make<Rest>(values->copy());
}

void Rest::construct(const tsino::Array<uint8_t>& values) {
  this->sum = values.reduce<int32_t>([](int32_t a, int32_t b) -> int32_t { return a + b; }, 0);
}

tsino::Ref<Node2> newNode2(int32_t id, const tsino::Optional<tsino::Ref<Node2>>& next) {
  return tsino::make<Node2>(id, next);
}

void Node2::construct(int32_t id, const tsino::Optional<tsino::Ref<Node2>>& next) {
  this->id = id;
  this->next = next;
}

void setup() {
  Serial.begin(115200);
  int32_t areaResult = ::make(
      tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newCircle), newCircle>(),
      F("c"))->area();
  String name = ::make(
      tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newSquare), newSquare>(),
      F("s"))->name;
  Serial.print(areaResult);
  Serial.print(F(" "));
  Serial.print(name);
  Serial.print(F(" "));
  Serial.println(Shape_count);
  const auto registry = tsino::makeRecord<tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>>(
      {
          {
              F("circle"),
              tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newCircle), newCircle>()},
          {
              F("square"),
              tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newSquare), newSquare>()}});
  tsino::Array<String> list = registry->keys();
  for (const String& key : list) {
    const tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)> kind = registry->at(
        key);
    int32_t areaResult2 = kind(key, {})->area();
    Serial.print(tsino::withoutFormat(key));
    Serial.print(F(" "));
    Serial.print(areaResult2);
    Serial.print(F(" "));
    Serial.print(
        kind
            == tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newCircle), newCircle>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(
        registry->get(key)
            == tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newSquare), newSquare>() ? F("true") : F("false"));
  }
  tsino::Array<tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>> kinds{
      tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newCircle), newCircle>(),
      tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newSquare), newSquare>(),
      tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newCircle), newCircle>()};
  Serial.println(
      kinds.map<tsino::Ref<Shape>>(
          [](const tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>& kind, int32_t i) -> tsino::Ref<Shape> {
            return kind(tsino::concat(F("k"), String(i)), {});
          }).map<String>(
          [](const tsino::Ref<Shape>& shape) -> String {
            return tsino::concat(shape->name, String(shape->area()));
          }).join(F(" ")));
  String joinResult = create_(tsino::Function<tsino::Ref<Log>()>::of<decltype(newLog), newLog>())->add(
      F("a"))->add(F("b"))->lines.join();
  Serial.print(
      create(tsino::Function<tsino::Ref<Empty>()>::of<decltype(newEmpty), newEmpty>())->value);
  Serial.print(F(" "));
  Serial.println(joinResult);
  const tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)> Alias = tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newCircle), newCircle>();
  const tsino::Ref<Circle> one = tsino::downcast<Circle>(Alias(F("alias"), 5));
  Serial.print(one->area());
  Serial.print(F(" "));
  Serial.print(one->r);
  Serial.print(F(" "));
  Serial.println(one->isA(Circle::classId) ? F("true") : F("false"));
  const tsino::Ref<Pool_Empty> pool = tsino::make<Pool_Empty>(
      tsino::Function<tsino::Ref<Empty>()>::of<decltype(newEmpty), newEmpty>());
  const tsino::Ref<Empty> first = pool->take();
  first->value = 9;
  pool->give(first);
  int32_t value = pool->take()->value;
  int32_t value2 = pool->take()->value;
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(pool->made);
  const auto animals = tsino::makeMap<String, tsino::Function<tsino::Ref<Animal>()>>(
      {
          {F("dog"), tsino::Function<tsino::Ref<Animal>()>::of<decltype(newDog), newDog>()},
          {F("cat"), tsino::Function<tsino::Ref<Animal>()>::of<decltype(newCat), newCat>()}});
  Serial.println(
      animals->keys().map<String>(
          [&](const String& key) -> String { return animals->at(key)()->sound(); }).join());
  Serial.println(fresh()->sound());
  current = tsino::Function<tsino::Ref<Animal>()>::of<decltype(newCat), newCat>();
  Serial.print(tsino::withoutFormat(fresh()->sound()));
  Serial.print(F(" "));
  Serial.println(
      current == tsino::Function<tsino::Ref<Animal>()>::of<decltype(newCat), newCat>() ? F("true") : F("false"));
  tsino::Array<tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>> both{
      tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newCircle), newCircle>(),
      tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>::of<decltype(newSquare), newSquare>()};
  for (const tsino::Function<tsino::Ref<Shape>(const String&, tsino::Optional<int32_t>)>& kind : both) {
    const tsino::Ref<Shape> shape = kind(F("b"), {});
    Serial.print(shape->area());
    Serial.print(F(" "));
    tsino::printUnion(
        Serial,
        shape->isA(Square::classId) ? tsino::Union<double, String>(
            (double)tsino::downcast<Square>(shape)->side) : tsino::Union<double, String>(
            String(F("round"))));
    Serial.println();
  }
  int32_t areaResult2 = pick(true)(F("p"), {})->area();
  int32_t areaResult3 = pick(false)(F("p"), {})->area();
  Serial.print(areaResult2);
  Serial.print(F(" "));
  Serial.println(areaResult3);
  const tsino::Function<tsino::Ref<Rest>(const tsino::Shared<tsino::Array<uint8_t>>&)> maker = tsino::Function<tsino::Ref<Rest>(const tsino::Shared<tsino::Array<uint8_t>>&)>::of<decltype(newRest), newRest>();
  Serial.print(
      maker(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2, 3}))->sum);
  Serial.print(F(" "));
  Serial.println(maker(tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}))->sum);
  const tsino::Function<tsino::Ref<Node2>(int32_t, const tsino::Optional<tsino::Ref<Node2>>&)> nodes = tsino::Function<tsino::Ref<Node2>(int32_t, const tsino::Optional<tsino::Ref<Node2>>&)>::of<decltype(newNode2), newNode2>();
  tsino::Optional<tsino::Ref<Node2>> next = nodes(1, nodes(2, {}))->next;
  Serial.println(
      tsino::optionalText(
          next.has() ? tsino::Optional<int32_t>(next.value()->id) : tsino::Optional<int32_t>{}));
}

void loop() {}
