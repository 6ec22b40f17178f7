// objects-and-calls: written by tsino from objects-and-calls.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Box;
struct Made;
struct Holder;

struct Box : tsino::Object {
  double n_ = 0;
  void construct(double n_);
  tsino::Ref<Box> add(double by);
};

struct Made : tsino::Object {
  double z = 0;
  tsino::Shared<tsino::Array<double>> a;
  tsino::Ref<Box> m;
  void construct(double z, tsino::Shared<tsino::Array<double>> a, tsino::Ref<Box> m) {
    this->z = z;
    this->a = tsino::moved(a);
    this->m = tsino::moved(m);
  }
};

struct Holder : tsino::Object {
  tsino::Function<int32_t(int32_t)> fn;
  void construct(tsino::Function<int32_t(int32_t)> fn) {
    this->fn = tsino::moved(fn);
  }
};

// @run
// Receivers before arguments, fields before right sides, in literals, in calls through elements and maps.
String log_ = "";

double note(const __FlashStringHelper* name, double value) {
  log_ += name;
  return value;
}

tsino::Shared<tsino::Array<double>> note_(const __FlashStringHelper* name, const tsino::Shared<tsino::Array<double>>& value) {
  log_ += name;
  return value;
}

String note_objects_and_calls(const __FlashStringHelper* name, const __FlashStringHelper* value) {
  log_ += name;
  return value;
}

void Box::construct(double n_) {
  this->n_ = n_;
}

tsino::Ref<Box> Box::add(double by) {
  this->n_ += by;
  log_ += F("+");
  return tsino::Ref<Box>(this);
}
tsino::Ref<Box> box = tsino::make<Box>(1.0);
const tsino::Ref<Box> other = tsino::make<Box>(100.0);

int32_t swap(int32_t n_) {
  box = other;
  return n_;
}
const tsino::Ref<Holder> holder = tsino::make<Holder>([](int32_t n_) -> int32_t { return n_ + 1; });

int32_t replace(int32_t n_) {
  holder->fn = [](int32_t m) -> int32_t { return m * 100; };
  return n_;
}
double n = 1.0;

double bump() {
  return n *= 10.0;
}

void setup() {
  Serial.begin(115200);
  tsino::Ref<Box> boxBefore = box;
  double n_ = boxBefore->add(swap(5))->n_;
  tsino::inspect(Serial, n_);
  Serial.print(F(" "));
  tsino::inspect(Serial, box->n_);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  tsino::Array<tsino::Ref<Box>> list{tsino::make<Box>(1.0), tsino::make<Box>(2.0)};
  tsino::Ref<Box> element = list[tsino::exactInt(note(F("i"), 0.0))];
  tsino::Ref<Box> addResult = element->add(note(F("x"), 1.0));
  addResult->add(note(F("y"), 2.0));
  tsino::inspect(Serial, list[0]->n_);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  double noteResult = note(F("1"), 1.0);
  double noteResult2 = note(F("3"), 2.0);
  tsino::Shared<tsino::Array<double>> noteResult3 = note_(
      F("2"),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{noteResult2, note(F("4"), 3.0)}));
  tsino::Ref<Box> value = tsino::make<Box>(note(F("5"), 4.0));
  const tsino::Ref<Made> made = tsino::make<Made>(
      noteResult,
      noteResult3,
      value->add(note(F("6"), 1.0)));
  Serial.print(tsino::withoutFormat(made->a->join()));
  Serial.print(F(" "));
  tsino::inspect(Serial, made->m->n_);
  Serial.print(F(" "));
  tsino::inspect(Serial, made->z);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  const auto map = tsino::makeMap<String, tsino::Function<double(double)>>(
      {{F("f"), [](double n2) -> double { return note(F("f"), n2 * 2.0); }}});
  tsino::Function<double(double)> getResult = map->at(note_objects_and_calls(F("k"), F("f")));
  double value2 = getResult(note(F("a"), 4.0));
  tsino::inspect(Serial, value2);
  Serial.print(F(" "));
  Serial.println(log_);
  log_ = F("");
  tsino::Function<int32_t(int32_t)> fn = holder->fn;
  int32_t value3 = fn(replace(3));
  Serial.print(value3);
  Serial.print(F(" "));
  Serial.println(holder->fn(3));
  tsino::Union<double, String> value4 = tsino::Union<double, String>(n);
  tsino::Union<double, String> value5 = tsino::Union<double, String>(bump());
  tsino::Union<double, String> value6 = tsino::Union<double, String>(n);
  double nBefore = n;
  tsino::Union<double, String> value7 = tsino::Union<double, String>(nBefore + bump());
  double bumpResult = bump();
  tsino::Union<double, String> value8 = tsino::Union<double, String>(bumpResult - n);
  String value9 = tsino::toText(n);
  String value10 = tsino::toText(bump());
  tsino::Array<tsino::Union<double, String>> results{
      value4,
      value5,
      value6,
      value7,
      value8,
      tsino::Union<double, String>(tsino::concat(value9, value10, tsino::toText(n)))};
  Serial.println(results.join());
  const auto target = tsino::makeShared<tsino::Record<double>>();
  String noteResult4 = note_objects_and_calls(F("p"), F("key"));
  target->set(noteResult4, note(F("q"), 5.0));
  String noteResult5 = note_objects_and_calls(F("r"), F("key"));
  target->set(noteResult5, target->at(noteResult5) + note(F("s"), 6.0));
  tsino::inspect(Serial, target->get(F("key")));
  Serial.print(F(" "));
  Serial.println(log_);
  n = 5.0;
  double nBefore2 = n++;
  double nBefore3 = n;
  double nBefore4 = --n;
  String value11 = tsino::concat(F("k"), tsino::toText(n));
  const auto pair = tsino::makeRecord<double>(
      {{F("first"), nBefore2}, {F("second"), nBefore3}, {F("third"), nBefore4}, {value11, n++}});
  tsino::inspect(Serial, pair->get(F("first")));
  Serial.print(F(" "));
  tsino::inspect(Serial, pair->get(F("second")));
  Serial.print(F(" "));
  tsino::inspect(Serial, pair->get(F("third")));
  Serial.print(F(" "));
  Serial.print(pair->keys().join());
  Serial.print(F(" "));
  tsino::inspect(Serial, n);
  Serial.println();
  tsino::Ref<Box> value12 = tsino::make<Box>(n++);
  double n2 = value12->add(n)->n_;
  double nBefore5 = n;
  double value13 = n = 2.0;
  double nBefore6 = n;
  double value14 = value13 + nBefore6 * (n = 3.0);
  double value15 = value14 + n;
  tsino::inspect(Serial, n2);
  Serial.print(F(" "));
  tsino::inspect(Serial, nBefore5);
  Serial.print(F(" "));
  tsino::inspect(Serial, value15);
  Serial.println();
}

void loop() {}
