// inference-through-structures: written by tsino from inference-through-structures.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/print-optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Box;
struct Meter;

struct Box : tsino::Object {
  double value = 0;
  tsino::Shared<tsino::Array<double>> list;
  void construct(double value, tsino::Shared<tsino::Array<double>> list) {
    this->value = value;
    this->list = tsino::moved(list);
  }
};

struct Meter : tsino::Object {
  double total = 0;
  int32_t count = 0;
  void construct();
  tsino::Ref<Meter> add(double n);
  double get_mean();
};

double half(double n) {
  return n / 2.0;
}
double captured = 10.0;

double shrink() {
  return captured = captured * 0.3;
}

tsino::Ref<Meter> Meter::add(double n) {
  this->total += n;
  this->count++;
  return tsino::Ref<Meter>(this);
}

double Meter::get_mean() {
  return this->count == 0 ? 0.0 : this->total / this->count;
}

void Meter::construct() {
  this->total = 0.0;
  this->count = 0;
}

double sum(const tsino::Array<double>& values) {
  double total = 0.0;
  for (const double value : values) total += value;
  return total;
}

double pick(bool flag) {
  return flag ? 1.0 : 0.5;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Box> box = tsino::make<Box>(
      1.0,
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}));
  box->value = half(box->value);
  box->list->push(half(5.0));
  tsino::inspect(Serial, box->value);
  Serial.print(F(" "));
  Serial.print(box->list->join());
  Serial.print(F(" "));
  Serial.println(box->list->map<double>([](double n) -> double { return n + 1.0; }).join());
  const auto map = tsino::makeMap<String, double>({{F("a"), 1.0}});
  map->set(F("a"), map->at(F("a")) / 4.0);
  tsino::inspect(Serial, map->get(F("a")));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      map->values().reduce<double>([](double a, double b) -> double { return a + b; }, 1.0));
  Serial.println();
  shrink();
  tsino::inspect(Serial, captured);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::round(captured));
  Serial.println();
  double meanResult = tsino::make<Meter>()->add(1.0)->add(2.0)->get_mean();
  double meanResult2 = tsino::make<Meter>()->get_mean();
  double total = tsino::make<Meter>()->add(0.1)->add(0.2)->total;
  tsino::inspect(Serial, meanResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, meanResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, total);
  Serial.println();
  tsino::inspect(Serial, sum(tsino::Array<double>{1.0, 2.0, 3.0}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(tsino::Array<double>{0.1, 0.2}));
  Serial.print(F(" "));
  tsino::inspect(Serial, sum(tsino::Array<double>{}));
  Serial.println();
  tsino::Array<tsino::Shared<tsino::Array<double>>> pairs{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 4.0})};
  pairs[1]->set(0, 0.25);
  for (const tsino::Shared<tsino::Array<double>>& pair : pairs) {
    const double a = (*pair)[0];
    const double b = (*pair)[1];
    tsino::inspect(Serial, a * b);
    Serial.print(F(" "));
    tsino::inspect(Serial, a + b);
    Serial.print(F(" "));
    tsino::inspect(Serial, fmod(a, b));
    Serial.println();
  }
  const auto record = tsino::makeRecord<double>({{F("x"), 3.0}});
  record->set(F("y"), record->at(F("x")) / 2.0);
  Serial.println(record->values().join());
  const double taken = box->value;
  const double first = box->list->get(0).valueOr(0.0);
  String joinResult = tsino::Array<double>{taken, first}.sort(
      [](double a, double b) -> double { return a - b; }).join();
  tsino::inspect(Serial, taken + first);
  Serial.print(F(" "));
  Serial.println(joinResult);
  tsino::inspect(Serial, pick(true) + pick(false));
  Serial.print(F(" "));
  Serial.println(
      tsino::Array<bool>{true, false}.map<double>([](bool flag) -> double { return pick(flag); }).join());
}

void loop() {}
