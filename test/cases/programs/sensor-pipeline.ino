// sensor-pipeline: written by tsino from sensor-pipeline.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-record.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-collate.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"

struct Reading;
struct Signal_Reading;
struct Sensor;
struct Stats;
struct Sine;
struct Counter;
struct Tuple;

struct Reading : tsino::Object {
  String sensor;
  double value = 0;
  int32_t at = 0;
  void construct(String sensor, double value, int32_t at) {
    this->sensor = tsino::moved(sensor);
    this->value = value;
    this->at = at;
  }
};

struct Signal_Reading : tsino::Object {
  tsino::Shared<tsino::Set<tsino::Function<void(const tsino::Ref<Reading>&)>>> listeners;
  void construct();
  tsino::Function<void()> on(const tsino::Function<void(const tsino::Ref<Reading>&)>& fn);
  void emit(const tsino::Ref<Reading>& value);
  int32_t get_size();
};

struct Sensor : tsino::Object {
  String name;
  int32_t id = 0;
  void construct(const String& name);
  virtual double sample(int32_t t) = 0;
  tsino::Ref<Reading> read(int32_t t);
  virtual ~Sensor() {}
};

struct Stats : tsino::Object {
  int32_t n = 0;
  double sum = 0;
  void construct(int32_t n, double sum) {
    this->n = n;
    this->sum = sum;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("n"), this->n);
    out.field(F("sum"), this->sum);
    out.end();
  }
};

struct Sine : Sensor {
  int32_t amp = 0;
  int32_t period = 0;
  void construct(const String& name, int32_t amp = 10, int32_t period = 8);
  double sample(int32_t t) final;
};

struct Counter : Sensor {
  int32_t n = 0;
  void construct(const String& name);
  double sample(int32_t) final;
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Ref<Stats> item1;
  void construct(String item0, tsino::Ref<Stats> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

tsino::Function<void()> Signal_Reading::on(const tsino::Function<void(const tsino::Ref<Reading>&)>& fn) {
  const tsino::Ref<Signal_Reading> self = tsino::Ref<Signal_Reading>(this);
  this->listeners->add(fn);
  return [self, fn] { self->listeners->remove(fn); };
}

void Signal_Reading::emit(const tsino::Ref<Reading>& value) {
  tsino::Array<tsino::Function<void(const tsino::Ref<Reading>&)>> list = this->listeners->values();
  for (const tsino::Function<void(const tsino::Ref<Reading>&)>& l : list) l(value);
}

int32_t Signal_Reading::get_size() {
  return this->listeners->size();
}

void Signal_Reading::construct() {
  this->listeners = tsino::makeShared<tsino::Set<tsino::Function<void(const tsino::Ref<Reading>&)>>>();
}

tsino::Ref<Reading> Sensor::read(int32_t t) {
  return tsino::make<Reading>(
      tsino::concat(this->name, F("#"), String(this->id)),
      this->sample(t),
      t);
}
int32_t Sensor_count = 0;

void Sensor::construct(const String& name) {
  this->id = ++Sensor_count;
  this->name = name;
}

void Sine::construct(const String& name, int32_t amp, int32_t period) {
  Sensor::construct(name);
  this->amp = amp;
  this->period = period;
}

double Sine::sample(int32_t t) {
  return this->amp * sin(2.0 * 3.141592653589793 * t / this->period);
}

double Counter::sample(int32_t) {
  return this->n++;
}

void Counter::construct(const String& name) {
  Sensor::construct(name);
  this->n = 0;
}

tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)> threshold(int32_t limit) {
  return [limit](const tsino::Ref<Reading>& r) -> tsino::Optional<tsino::Ref<Reading>> {
    return tsino::absolute(r->value) >= limit ? tsino::Optional<tsino::Ref<Reading>>(r) : tsino::Optional<tsino::Ref<Reading>>{};
  };
}

tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)> scale(int32_t k) {
  return [k](const tsino::Ref<Reading>& r) -> tsino::Optional<tsino::Ref<Reading>> {
    return tsino::make<Reading>(r->sensor, r->value * k, r->at);
  };
}

tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)> dedupe() {
  const auto last = tsino::makeShared<tsino::Map<String, double>>();
  return [last](const tsino::Ref<Reading>& r) -> tsino::Optional<tsino::Ref<Reading>> {
    const double v = tsino::round(r->value);
    if (last->get(r->sensor) == v) return {};
    last->set(r->sensor, v);
    return tsino::make<Reading>(r->sensor, v, r->at);
  };
}

tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)> chain(const tsino::Shared<tsino::Array<tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)>>>& fs) {
  return [fs](const tsino::Ref<Reading>& r) -> tsino::Optional<tsino::Ref<Reading>> {
    return fs->reduce<tsino::Optional<tsino::Ref<Reading>>>(
        [](const tsino::Optional<tsino::Ref<Reading>>& acc, const tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)>& f) -> tsino::Optional<tsino::Ref<Reading>> {
          return acc.has() ? f(acc.value()) : tsino::Optional<tsino::Ref<Reading>>{};
        },
        tsino::Optional<tsino::Ref<Reading>>(r));
  };
}
tsino::Array<String> log_;
double max_ = (double)-INFINITY;

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Signal_Reading> out = tsino::make<Signal_Reading>();
  const tsino::Function<void()> off = out->on(
      [](const tsino::Ref<Reading>& r) {
        log_.push(tsino::concat(String(r->at), F(":"), r->sensor, F("="), tsino::toText(r->value)));
      });
  out->on(
      [](const tsino::Ref<Reading>& reading) {
        const double value = reading->value;
        if (value > max_) max_ = value;
      });
  const tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)> pipeline = chain(
      tsino::makeShared<tsino::Array<tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)>>>(
          tsino::Array<tsino::Function<tsino::Optional<tsino::Ref<Reading>>(const tsino::Ref<Reading>&)>>{
              scale(2),
              threshold(1),
              dedupe()}));
  tsino::Ref<Sensor> value = tsino::Ref<Sensor>(tsino::make<Sine>(F("s")));
  tsino::Ref<Sensor> value2 = tsino::Ref<Sensor>(tsino::make<Counter>(F("c")));
  tsino::Array<tsino::Ref<Sensor>> sensors{
      value,
      value2,
      tsino::Ref<Sensor>(tsino::make<Sine>(F("fast"), 3, 3))};
  for (int32_t t = 0; t < 6; t++) {
    for (const tsino::Ref<Sensor>& s : sensors) {
      const tsino::Optional<tsino::Ref<Reading>> r = pipeline(s->read(t));
      if (r.has()) out->emit(r.value());
    }
    if (t == 3) {
      off();
      Serial.print(F("off "));
      Serial.println(out->get_size());
    }
  }
  Serial.println(log_.join(F("\n")));
  tsino::inspect(Serial, max_);
  Serial.print(F(" "));
  Serial.println(out->get_size());
  tsino::Shared<tsino::Record<tsino::Ref<Stats>>> stats = log_.reduce<tsino::Shared<tsino::Record<tsino::Ref<Stats>>>>(
      [](const tsino::Shared<tsino::Record<tsino::Ref<Stats>>>& acc, const String& line) -> tsino::Shared<tsino::Record<tsino::Ref<Stats>>> {
        tsino::Array<String> splitResult = tsino::split(line, F(":"));
        const String& rest = splitResult[1];
        tsino::Array<String> splitResult2 = tsino::split(rest, F("="));
        const String& name = splitResult2[0];
        const String& value3 = splitResult2[1];
        tsino::Optional<tsino::Ref<Stats>> getResult = acc->get(name);
        const tsino::Ref<Stats> s = !getResult.has() ? [&] {
          tsino::Ref<Stats> value4 = tsino::make<Stats>(0, 0.0);
          acc->set(name, value4);
          return value4;
        }() : getResult.value();
        s->n++;
        s->sum += tsino::toNumber(value3);
        return acc;
      },
      tsino::makeShared<tsino::Record<tsino::Ref<Stats>>>());
  tsino::inspect(Serial, stats);
  Serial.println();
  tsino::Array<tsino::Ref<Tuple>> list = stats->keys().map<tsino::Ref<Tuple>>(
      [&](const String& value3) -> tsino::Ref<Tuple> {
        return tsino::make<Tuple>(value3, stats->at(value3));
      });
  list.sort(
      [](const tsino::Ref<Tuple>& given, const tsino::Ref<Tuple>& given2) -> int32_t {
        const String& a = given->item0;
        const String& b = given2->item0;
        return tsino::localeCompare(a, b);
      });
  for (const tsino::Ref<Tuple>& item : list) {
    const String& k = item->item0;
    const int32_t n = item->item1->n;
    const double sum = item->item1->sum;
    Serial.print(tsino::withoutFormat(k));
    Serial.print(F(" "));
    Serial.println(tsino::toFixed(sum / n, 2));
  }
}

void loop() {}
