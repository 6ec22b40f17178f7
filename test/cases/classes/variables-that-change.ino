// variables-that-change: written by tsino from variables-that-change.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Jobs;
struct Job;
struct CountCell;
struct LastCell;
struct ListCell;
struct TotalCell;
struct TextCell;
struct Reading;
struct SumCell;
struct Counter;
struct DepthCell;
struct Leaf;
struct OnCell;
struct FoundCell;
struct Switch;

struct Jobs : tsino::Object {
  tsino::Function<tsino::Ref<Job>()> make;
  tsino::Function<int32_t()> count;
  tsino::Function<void()> reset;
  void construct(tsino::Function<tsino::Ref<Job>()> make, tsino::Function<int32_t()> count, tsino::Function<void()> reset) {
    this->make = tsino::moved(make);
    this->count = tsino::moved(count);
    this->reset = tsino::moved(reset);
  }
};

struct Job : tsino::Object {
  String name_around;
  tsino::Ref<CountCell> count_around;
  tsino::Ref<LastCell> last_around;
  String id;
  void construct(const String& name, const tsino::Ref<CountCell>& count, const tsino::Ref<LastCell>& last);
  String run();
  String before();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Job"), *this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct CountCell : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct LastCell : tsino::Object {
  tsino::Optional<String> value;
  void construct(tsino::Optional<String> value) {
    this->value = tsino::moved(value);
  }
};

struct ListCell : tsino::Object {
  tsino::Shared<tsino::Array<uint8_t>> value;
  void construct(tsino::Shared<tsino::Array<uint8_t>> value) {
    this->value = tsino::moved(value);
  }
};

struct TotalCell : tsino::Object {
  double value = 0;
  void construct(double value) {
    this->value = value;
  }
};

struct TextCell : tsino::Object {
  String value;
  void construct(String value) {
    this->value = tsino::moved(value);
  }
};

struct Reading : tsino::Object {
  tsino::Ref<ListCell> list_around;
  tsino::Ref<TotalCell> total_around;
  tsino::Ref<TextCell> text_around;
  int32_t value = 0;
  void construct(const tsino::Ref<ListCell>& list, const tsino::Ref<TotalCell>& total, const tsino::Ref<TextCell>& text, int32_t value);
  void clear();
  String show();
};

struct SumCell : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct Counter : tsino::Object {
  tsino::Ref<SumCell> sum_around;
  int32_t step_around = 0;
  void construct(const tsino::Ref<SumCell>& sum, int32_t step);
  int32_t next();
};

struct DepthCell : tsino::Object {
  int32_t value = 0;
  void construct(int32_t value) {
    this->value = value;
  }
};

struct Leaf : tsino::Object {
  tsino::Ref<DepthCell> depth_around;
  void construct(const tsino::Ref<DepthCell>& depth);
  int32_t visit(int32_t left);
};

struct OnCell : tsino::Object {
  bool value = false;
  void construct(bool value) {
    this->value = value;
  }
};

struct FoundCell : tsino::Object {
  tsino::Optional<int32_t> value;
  void construct(tsino::Optional<int32_t> value) {
    this->value = tsino::moved(value);
  }
};

struct Switch : tsino::Object {
  tsino::Ref<OnCell> on_around;
  tsino::Ref<FoundCell> found_around;
  void construct(const tsino::Ref<OnCell>& on, const tsino::Ref<FoundCell>& found);
  int32_t flip();
};

String Job::run() {
  this->count_around->value += 10;
  this->last_around->value = this->id;
  return tsino::concat(this->id, F("/"), String(this->count_around->value));
}

String Job::before() {
  tsino::Optional<String> value = this->last_around->value;
  return value.has() ? value.value() : String(F("none"));
}

void Job::construct(const String& name, const tsino::Ref<CountCell>& count, const tsino::Ref<LastCell>& last) {
  this->name_around = name;
  this->count_around = count;
  this->last_around = last;
  this->id = tsino::concat(this->name_around, String(this->count_around->value++));
}

// @run
// Classes in functions and blocks that use variables which change: the function, its closures and all objects share them.
tsino::Ref<Jobs> jobs(const String& name) {
  const tsino::Ref<CountCell> count = tsino::make<CountCell>(0);
  const tsino::Ref<LastCell> last = tsino::make<LastCell>(tsino::Optional<String>{});
  return tsino::make<Jobs>(
      [name, count, last]() -> tsino::Ref<Job> { return tsino::make<Job>(name, count, last); },
      [count]() -> int32_t { return count->value; },
      [count] { count->value = 0; });
}

double add(const tsino::Ref<TotalCell>& total) {
  return ++total->value;
}

void Reading::construct(const tsino::Ref<ListCell>& list, const tsino::Ref<TotalCell>& total, const tsino::Ref<TextCell>& text, int32_t value) {
  this->list_around = list;
  this->total_around = total;
  this->text_around = text;
  this->value = value;
  this->list_around->value->push((uint8_t)value);
  this->total_around->value += value;
  this->text_around->value += value;
}

void Reading::clear() {
  this->list_around->value = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{});
  this->total_around->value = 0.0;
  this->text_around->value = F("-");
}

String Reading::show() {
  return tsino::concat(
      this->list_around->value->join(),
      F(" "),
      tsino::toText(this->total_around->value),
      F(" "),
      this->text_around->value);
}

String meter(int32_t start) {
  const tsino::Ref<ListCell> list = tsino::make<ListCell>(
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{}));
  const tsino::Ref<TotalCell> total = tsino::make<TotalCell>(start + 0.5);
  const tsino::Ref<TextCell> text = tsino::make<TextCell>(F(""));
  const tsino::Ref<Reading> one = tsino::make<Reading>(list, total, text, 1);
  tsino::Array<String> out{one->show()};
  list->value = tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{9});
  tsino::make<Reading>(list, total, text, 2);
  out.push(one->show());
  one->clear();
  String value = tsino::toText(add(total));
  out.push(value, one->show());
  return out.join(F("; "));
}

int32_t Counter::next() {
  this->sum_around->value += this->step_around;
  return this->sum_around->value;
}

void Counter::construct(const tsino::Ref<SumCell>& sum, int32_t step) {
  this->sum_around = sum;
  this->step_around = step;
}

int32_t Leaf::visit(int32_t left) {
  this->depth_around->value++;
  return left == 0 ? this->depth_around->value : [&] {
    int32_t visitResult = tsino::make<Leaf>(this->depth_around)->visit(left - 1);
    return visitResult + this->depth_around->value;
  }();
}

void Leaf::construct(const tsino::Ref<DepthCell>& depth) {
  this->depth_around = depth;
}

int32_t deepest(int32_t levels) {
  const tsino::Ref<DepthCell> depth = tsino::make<DepthCell>(0);
  return levels == 0 ? depth->value : [&] {
    int32_t visitResult = tsino::make<Leaf>(depth)->visit(levels);
    return visitResult + deepest(levels - 1);
  }();
}

int32_t Switch::flip() {
  this->on_around->value = !this->on_around->value;
  this->found_around->value = this->on_around->value ? tsino::Optional<int32_t>{} : tsino::Optional<int32_t>(4);
  return this->on_around->value ? 1 : 0;
}

void Switch::construct(const tsino::Ref<OnCell>& on, const tsino::Ref<FoundCell>& found) {
  this->on_around = on;
  this->found_around = found;
}

String lamp() {
  const tsino::Ref<OnCell> on = tsino::make<OnCell>(false);
  const tsino::Ref<FoundCell> found = tsino::make<FoundCell>(
      tsino::Optional<int32_t>(
          tsino::convertOptional(
              tsino::Array<uint8_t>{3, 8}.find([](int32_t level) -> bool { return level > 5; }))));
  const tsino::Ref<Switch> key = tsino::make<Switch>(on, found);
  tsino::Union<double, String> value = tsino::Union<double, String>(
      tsino::concat(
          on->value ? F("true") : F("false"),
          F(" "),
          tsino::toText(
              !found->value.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
                  (double)found->value.value()))));
  tsino::Union<double, String> value2 = tsino::Union<double, String>((double)key->flip());
  tsino::Union<double, String> value3 = tsino::Union<double, String>(
      tsino::concat(
          on->value ? F("true") : F("false"),
          F(" "),
          tsino::toText(
              !found->value.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
                  (double)found->value.value()))));
  tsino::Array<tsino::Union<double, String>> shown{
      value,
      value2,
      value3,
      tsino::Union<double, String>((double)key->flip())};
  return tsino::Array<tsino::Union<bool, double, String>>{
      tsino::allOf(
          shown.map<tsino::Union<bool, double, String>>(
              [](const tsino::Union<double, String>& value4) -> tsino::Union<bool, double, String> {
                return tsino::Union<bool, double, String>(value4);
              })),
      tsino::Union<bool, double, String>(on->value),
      tsino::Union<bool, double, String>(
          (double)(found->value.has() ? found->value.value() + 1 : 0))}.join(F("; "));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Jobs> print = jobs(F("p"));
  const tsino::Ref<Jobs> query = jobs(F("q"));
  const tsino::Ref<Job> first = print->make();
  const tsino::Ref<Job> other = query->make();
  String withoutFormatResult = tsino::withoutFormat(first->before());
  String runResult = first->run();
  String runResult2 = other->run();
  String beforeResult = print->make()->before();
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(runResult);
  Serial.print(F(" "));
  Serial.print(runResult2);
  Serial.print(F(" "));
  Serial.print(beforeResult);
  Serial.print(F(" "));
  Serial.println(other->before());
  print->reset();
  String withoutFormatResult2 = tsino::withoutFormat(first->run());
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(print->count());
  Serial.print(F(" "));
  Serial.print(query->count());
  Serial.print(F(" "));
  tsino::inspect(Serial, first);
  Serial.println();
  String withoutFormatResult3 = tsino::withoutFormat(meter(1));
  String meterResult = meter(2);
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(meterResult);

  for (int32_t round_ = 0; round_ < 2; round_++) {
    const tsino::Ref<SumCell> sum = tsino::make<SumCell>(round_);
    tsino::Array<tsino::Function<int32_t()>> steps;
    for (int32_t step = 1; step < 4; step++) {
      const tsino::Ref<Counter> counter = tsino::make<Counter>(sum, step);
      steps.push([counter]() -> int32_t { return counter->next(); });
    }
    String withoutFormatResult4 = tsino::withoutFormat(
        steps.map<int32_t>(
            [](const tsino::Function<int32_t()>& next) -> int32_t { return next(); }).join());
    Serial.print(withoutFormatResult4);
    Serial.print(F(" "));
    Serial.println(sum->value);
  }
  Serial.println(deepest(3));
  Serial.println(lamp());
}

void loop() {}
