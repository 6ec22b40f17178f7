// abstract-classes: written by tsino from abstract-classes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Filter;
struct Limit;
struct Average;
struct Chain;

// @run
// Abstract methods and accessors, template methods, arrays of the abstract type.
struct Filter : tsino::Chained {
  int32_t count = 0;
  void construct();
  virtual double step(double value) = 0;
  double run(double value);
  String runAll(const tsino::Array<int8_t>& values);
  virtual String get_name() = 0;
  virtual ~Filter() {}
};

struct Limit : Filter {
  int32_t low = 0;
  int32_t high = 0;
  void construct(int32_t low, int32_t high);
  double step(double value) final;
  String get_name() final;
};

struct Average : Filter {
  int32_t size = 0;
  String name;
  tsino::Array<double> window;
  void construct(int32_t size);
  double step(double value) final;
  String get_name() final;
};

struct Chain : Filter {
  tsino::Shared<tsino::Array<tsino::Ref<Filter>>> parts;
  String name;
  void construct(tsino::Shared<tsino::Array<tsino::Ref<Filter>>> parts);
  double step(double value) final;
  String get_name() final;
};

double Filter::run(double value) {
  this->count++;
  return this->step(value);
}

String Filter::runAll(const tsino::Array<int8_t>& values) {
  String value = String(this->count);
  return tsino::concat(
      this->get_name(),
      F("#"),
      value,
      F(": "),
      values.map<double>([&](int32_t value2) -> double { return this->run(value2); }).join(F(" ")));
}

void Filter::construct() {
  this->count = 0;
}

String Average::get_name() {
  return this->name;
}

void Average::construct(int32_t size) {
  Filter::construct();
  this->name = F("average");
  this->window = tsino::Array<double>{};
  this->size = size;
}

double Average::step(double value) {
  this->window.push(value);
  if (this->window.length() > this->size) this->window.shift();
  return this->window.reduce<double>(
      [](double sum, double one) -> double { return sum + one; },
      0.0) / this->window.length();
}

String Limit::get_name() {
  return tsino::concat(F("limit "), String(this->low), F(".."), String(this->high));
}

void Limit::construct(int32_t low, int32_t high) {
  Filter::construct();
  this->low = low;
  this->high = high;
}

double Limit::step(double value) {
  return tsino::minimum((double)this->high, tsino::maximum((double)this->low, value));
}

String Chain::get_name() {
  return this->name;
}

void Chain::construct(tsino::Shared<tsino::Array<tsino::Ref<Filter>>> parts) {
  Filter::construct();
  this->name = F("chain");
  this->parts = tsino::moved(parts);
}

double Chain::step(double value) {
  return this->parts->reduce<double>(
      [](double now, const tsino::Ref<Filter>& part) -> double { return part->run(now); },
      value);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Limit> limit = tsino::make<Limit>(0, 10);
  tsino::Array<tsino::Ref<Filter>> filters{
      tsino::Ref<Filter>(tsino::make<Average>(2)),
      tsino::Ref<Filter>(limit),
      tsino::Ref<Filter>(
          tsino::make<Chain>(
              tsino::makeShared<tsino::Array<tsino::Ref<Filter>>>(
                  tsino::Array<tsino::Ref<Filter>>{
                      tsino::Ref<Filter>(limit),
                      tsino::Ref<Filter>(tsino::make<Average>(3)),
                      tsino::Ref<Filter>(
                          tsino::make<Chain>(
                              tsino::makeShared<tsino::Array<tsino::Ref<Filter>>>(
                                  tsino::Array<tsino::Ref<Filter>>{})))})))};
  for (const tsino::Ref<Filter>& filter : filters) {
    Serial.println(filter->runAll(tsino::Array<int8_t>{4, -8, 20, 6}));
  }
  limit->high = 5;
  for (const tsino::Ref<Filter>& filter : filters) {
    Serial.println(filter->runAll(tsino::Array<int8_t>{7, 9}));
  }
}

void loop() {}
