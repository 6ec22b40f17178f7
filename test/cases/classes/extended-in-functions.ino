// extended-in-functions: written by tsino from extended-in-functions.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Moved;
struct Pair;
struct Point;
struct Mover;
struct MadeCell;
struct Base;
struct Plain;
struct Offset;
struct Far;
struct Place;
struct Double;

struct Moved : tsino::Object {
  tsino::Ref<Pair> pair;
  tsino::Ref<Mover> mover;
  tsino::Shared<tsino::Array<String>> log;
  void construct(tsino::Ref<Pair> pair, tsino::Ref<Mover> mover, tsino::Shared<tsino::Array<String>> log) {
    this->pair = tsino::moved(pair);
    this->mover = tsino::moved(mover);
    this->log = tsino::moved(log);
  }
};

struct Pair : tsino::Object {
  tsino::Function<void(const String&)> note_around;
  tsino::Function<tsino::Ref<Point>(int32_t)> Kind_around;
  tsino::Function<int32_t(int32_t)> step_around;
  tsino::Array<tsino::Ref<Mover>> movers;
  void construct(const tsino::Function<void(const String&)>& note, const tsino::Function<tsino::Ref<Point>(int32_t)>& Kind, const tsino::Function<int32_t(int32_t)>& step);
  String move(int32_t n);
};

struct Point : tsino::Object {
  int32_t x = 0;
  virtual ~Point() {}
};

struct Mover : tsino::Object {
  tsino::Function<void(const String&)> note_around;
  tsino::Function<tsino::Ref<Point>(int32_t)> Kind_around;
  tsino::Function<int32_t(int32_t)> step_around;
  void construct(const tsino::Function<void(const String&)>& note, const tsino::Function<tsino::Ref<Point>(int32_t)>& Kind, const tsino::Function<int32_t(int32_t)>& step);
  int32_t move(int32_t n);
  String each(const tsino::Array<uint8_t>& list);
};

struct MadeCell : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct Base : tsino::Object {
  tsino::Ref<MadeCell> made_around;
  int32_t factor_around = 0;
  int32_t n = 0;
  int32_t id = 0;
  void construct(const tsino::Ref<MadeCell>& made, int32_t factor, int32_t n);
  virtual int32_t value();
  virtual ~Base() {}
};

struct Plain : Base {};

struct Offset : Base {
  int32_t by = 0;
  String label;
  void construct(const tsino::Ref<MadeCell>& made, int32_t factor, int32_t n, int32_t by);
  int32_t value() override;
};

struct Far : Offset {
  int32_t offset_around = 0;
  int32_t more = 0;
  void construct(const tsino::Ref<MadeCell>& made, int32_t factor, int32_t offset, int32_t n, int32_t by);
  int32_t value() final;
};

struct Place : Point {
  void construct(int32_t x);
};

struct Double : Point {
  void construct(int32_t x);
};

void Base::construct(const tsino::Ref<MadeCell>& made, int32_t factor, int32_t n) {
  this->made_around = made;
  this->factor_around = factor;
  this->id = ++this->made_around->value;
  this->n = n;
}

int32_t Base::value() {
  return this->n * this->factor_around;
}

void Offset::construct(const tsino::Ref<MadeCell>& made, int32_t factor, int32_t n, int32_t by) {
  this->made_around = made;
  this->factor_around = factor;
  Base::construct(this->made_around, this->factor_around, n + this->factor_around);
  this->label = tsino::concat(F("o"), String(this->factor_around));
  this->by = by;
  this->made_around->value += 10;
}

int32_t Offset::value() {
  return Base::value() + this->by + this->made_around->value;
}

int32_t Far::value() {
  return Offset::value() + this->more + this->offset_around + this->factor_around;
}

void Far::construct(const tsino::Ref<MadeCell>& made, int32_t factor, int32_t offset, int32_t n, int32_t by) {
  this->made_around = made;
  this->factor_around = factor;
  this->offset_around = offset;
  Offset::construct(this->made_around, this->factor_around, n, by);
  this->more = this->offset_around;
}

// @run
// Classes in functions that extend one another, and use variables and functions around them.
String scaled(int32_t factor) {
  const tsino::Ref<MadeCell> made = tsino::make<MadeCell>(0);
  tsino::Function<tsino::Ref<Base>(int32_t, int32_t)> newPlain = [made, factor](int32_t n, int32_t) -> tsino::Ref<Base> {
    return tsino::make<Plain>(made, factor, n);
  };
  const int32_t offset = 5;
  tsino::Function<tsino::Ref<Base>(int32_t, int32_t)> newFar = [made, factor, offset](int32_t n, int32_t by) -> tsino::Ref<Base> {
    return tsino::make<Far>(made, factor, offset, n, by);
  };
  tsino::Array<tsino::Function<tsino::Ref<Base>(int32_t, int32_t)>> kinds{
      tsino::moved(newPlain),
      tsino::moved(newFar)};
  tsino::Ref<Base> value = tsino::make<Base>(made, factor, 1);
  tsino::Ref<Base> value2 = tsino::Ref<Base>(tsino::make<Plain>(made, factor, 2));
  tsino::Ref<Base> value3 = tsino::Ref<Base>(tsino::make<Offset>(made, factor, 3, 1));
  tsino::Ref<Base> value4 = tsino::Ref<Base>(tsino::make<Far>(made, factor, offset, 4, 2));
  tsino::Array<tsino::Ref<Base>> all{
      value,
      value2,
      value3,
      value4,
      tsino::allOf(
          kinds.map<tsino::Ref<Base>>(
              [](const tsino::Function<tsino::Ref<Base>(int32_t, int32_t)>& Kind) -> tsino::Ref<Base> {
                return Kind(7, 8);
              }))};
  return all.map<String>(
      [](const tsino::Ref<Base>& one) -> String {
        return tsino::concat(String(one->id), F(":"), String(one->value()));
      }).join();
}

int32_t Mover::move(int32_t n) {
  this->note_around(tsino::concat(F("move "), String(n)));
  return this->Kind_around(this->step_around(n))->x;
}

String Mover::each(const tsino::Array<uint8_t>& list) {
  tsino::Function<int32_t(int32_t)> u23step_around = this->step_around;
  return list.map<uint8_t>([&](int32_t n) -> int32_t { return u23step_around(n); }).join();
}

void Mover::construct(const tsino::Function<void(const String&)>& note, const tsino::Function<tsino::Ref<Point>(int32_t)>& Kind, const tsino::Function<int32_t(int32_t)>& step) {
  this->note_around = note;
  this->Kind_around = Kind;
  this->step_around = step;
}

String Pair::move(int32_t n) {
  return this->movers.map<uint8_t>(
      [&](const tsino::Ref<Mover>& mover) -> int32_t { return mover->move(n); }).join();
}

void Pair::construct(const tsino::Function<void(const String&)>& note, const tsino::Function<tsino::Ref<Point>(int32_t)>& Kind, const tsino::Function<int32_t(int32_t)>& step) {
  this->note_around = note;
  this->Kind_around = Kind;
  this->step_around = step;
  this->movers = tsino::Array<tsino::Ref<Mover>>{
      tsino::make<Mover>(this->note_around, this->Kind_around, this->step_around),
      tsino::make<Mover>(this->note_around, this->Kind_around, this->step_around)};
}

tsino::Ref<Moved> moved(const tsino::Function<int32_t(int32_t)>& step, const tsino::Function<tsino::Ref<Point>(int32_t)>& Kind) {
  tsino::Shared<tsino::Array<String>> log = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  const tsino::Function<void(const String&)> note = [log](const String& text) { log->push(text); };
  return tsino::make<Moved>(
      tsino::make<Pair>(note, Kind, step),
      tsino::make<Mover>(note, Kind, step),
      log);
}

tsino::Ref<Point> newPlace(int32_t x) {
  return tsino::make<Place>(x);
}

void Place::construct(int32_t x) {
  this->x = x;
}

tsino::Ref<Point> newDouble(int32_t x) {
  return tsino::make<Double>(x);
}

void Double::construct(int32_t x) {
  this->x = x * 2;
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(scaled(2));
  String scaledResult = scaled(3);
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(scaledResult);
  const tsino::Ref<Moved> one = moved(
      [](int32_t n) -> int32_t { return n + 1; },
      tsino::Function<tsino::Ref<Point>(int32_t)>::of<decltype(newPlace), newPlace>());
  const tsino::Ref<Moved> two = moved(
      [](int32_t n) -> int32_t { return n * n; },
      tsino::Function<tsino::Ref<Point>(int32_t)>::of<decltype(newDouble), newDouble>());
  String withoutFormatResult2 = tsino::withoutFormat(one->pair->move(3));
  String moveResult = two->pair->move(3);
  int32_t moveResult2 = two->mover->move(5);
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(moveResult);
  Serial.print(F(" "));
  Serial.print(one->mover->each(tsino::Array<uint8_t>{1, 2}));
  Serial.print(F(" "));
  Serial.print(moveResult2);
  Serial.print(F(" "));
  Serial.println(two->log->join());
}

void loop() {}
