// rate-of-change-detector: written by tsino from rate-of-change-detector.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-format.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Sample;
struct Limits;
struct Detector;
struct State;
struct Window;
struct Alarm;
struct Variants;
struct Window_;

struct Sample : tsino::Object {
  double t = 0;
  double v = 0;
  void construct(double t, double v) {
    this->t = t;
    this->v = v;
  }
};

struct Limits : tsino::Object {
  int32_t start = 0;
  double stop = 0;
  int32_t hold = 0;
  void construct(int32_t start, double stop, int32_t hold) {
    this->start = start;
    this->stop = stop;
    this->hold = hold;
  }
};

struct Detector : tsino::Object {
  tsino::Ref<Limits> limits_;
  tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)> filter;
  tsino::Ref<State> state;
  tsino::Ref<Window> window;
  tsino::Array<tsino::Ref<Alarm>> alarms;
  tsino::Array<String> transitions;
  int32_t rejected = 0;
  void construct(const tsino::Ref<Limits>& limits_, int32_t size, const tsino::Optional<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>& filterGiven = {});
  tsino::Optional<double> add(const tsino::Ref<Sample>& sample);
  tsino::Ref<State> next(const tsino::Ref<State>& state, double rate, double t);
  String get_current();
};

struct State : tsino::Object {
  String name;
  double since = 0;
  bool rising = false;
  double peak = 0;
  void construct(String name, double since = 0, bool rising = false, double peak = 0) {
    this->name = tsino::moved(name);
    this->since = since;
    this->rising = rising;
    this->peak = peak;
  }
};

struct Window : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Array<tsino::Ref<Sample>>>(const tsino::Ref<Sample>&)> push;
  tsino::Function<void()> reset;
  tsino::Function<bool()> get_full;
  void construct(tsino::Function<tsino::Shared<tsino::Array<tsino::Ref<Sample>>>(const tsino::Ref<Sample>&)> push, tsino::Function<void()> reset, tsino::Function<bool()> get_full) {
    this->push = tsino::moved(push);
    this->reset = tsino::moved(reset);
    this->get_full = tsino::moved(get_full);
  }
};

struct Alarm : tsino::Object {
  double from = 0;
  tsino::Optional<double> to;
  double peak = 0;
  void construct(double from, tsino::Optional<double> to, double peak) {
    this->from = from;
    this->to = tsino::moved(to);
    this->peak = peak;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("from"), this->from);
    out.fieldOrNull(F("to"), this->to);
    out.field(F("peak"), this->peak);
    out.end();
  }
};

struct Variants : tsino::Object {
  String item0;
  tsino::Function<tsino::Ref<Detector>()> item1;
  void construct(String item0, tsino::Function<tsino::Ref<Detector>()> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Window_ : tsino::Object {
  tsino::Function<tsino::Shared<tsino::Array<double>>(double)> push;
  tsino::Function<void()> reset;
  tsino::Function<bool()> get_full;
  void construct(tsino::Function<tsino::Shared<tsino::Array<double>>(double)> push, tsino::Function<void()> reset, tsino::Function<bool()> get_full) {
    this->push = tsino::moved(push);
    this->reset = tsino::moved(reset);
    this->get_full = tsino::moved(get_full);
  }
};

/** The last `size` values, oldest first. */
tsino::Ref<Window_> slidingWindow(int32_t size) {
  tsino::Shared<tsino::Array<double>> items = tsino::makeShared<tsino::Array<double>>(
      tsino::Array<double>{});
  return tsino::make<Window_>(
      [items, size](double item) -> tsino::Shared<tsino::Array<double>> {
        items->push(item);
        if (items->length() > size) items->shift();
        return items;
      },
      [items] { items->setLength(0); },
      [items, size]() -> bool { return items->length() == size; });
}

/** The last `size` values, oldest first. */
tsino::Ref<Window> slidingWindow_(int32_t size) {
  tsino::Shared<tsino::Array<tsino::Ref<Sample>>> items = tsino::makeShared<tsino::Array<tsino::Ref<Sample>>>(
      tsino::Array<tsino::Ref<Sample>>{});
  return tsino::make<Window>(
      [items, size](const tsino::Ref<Sample>& item) -> tsino::Shared<tsino::Array<tsino::Ref<Sample>>> {
        items->push(item);
        if (items->length() > size) items->shift();
        return items;
      },
      [items] { items->setLength(0); },
      [items, size]() -> bool { return items->length() == size; });
}

double median(const tsino::Array<double>& values) {
  tsino::Array<double> sorted = values.copy().sort(
      [](double a, double b) -> double { return a - b; });
  const int32_t middle = sorted.length() >> 1;
  return sorted.length() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
}

tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)> medianFilter(int32_t size) {
  const tsino::Ref<Window_> window = slidingWindow(size);
  return [window](const tsino::Ref<Sample>& sample) -> tsino::Optional<tsino::Ref<Sample>> {
    const double t = sample->t;
    const double v = sample->v;
    tsino::Shared<tsino::Array<double>> values = window->push(v);
    return window->get_full() ? tsino::Optional<tsino::Ref<Sample>>(
        tsino::make<Sample>(t, median(*values))) : tsino::Optional<tsino::Ref<Sample>>{};
  };
}

tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)> rejectOutside(int32_t low, int32_t high) {
  return [low, high](const tsino::Ref<Sample>& sample) -> tsino::Optional<tsino::Ref<Sample>> {
    return sample->v >= low && sample->v <= high ? tsino::Optional<tsino::Ref<Sample>>(sample) : tsino::Optional<tsino::Ref<Sample>>{};
  };
}

tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)> decimate(int32_t every) {
  tsino::Ref<tsino::Cell<int32_t>> count = tsino::make<tsino::Cell<int32_t>>(0);
  return [count, every](const tsino::Ref<Sample>& sample) -> tsino::Optional<tsino::Ref<Sample>> {
    return count->value++ % every == 0 ? tsino::Optional<tsino::Ref<Sample>>(sample) : tsino::Optional<tsino::Ref<Sample>>{};
  };
}

tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)> pipeline(const tsino::Shared<tsino::Array<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>>& filters) {
  return [filters](const tsino::Ref<Sample>& sample) -> tsino::Optional<tsino::Ref<Sample>> {
    tsino::Optional<tsino::Ref<Sample>> current = sample;
    for (const tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>& filter : *filters) {
      if (!current.has()) break;
      current = filter(current.value());
    }
    return current;
  };
}

/** Slope per second of the straight line with the least squares. */
double slope(const tsino::Array<tsino::Ref<Sample>>& samples) {
  const int32_t n = samples.length();
  const double meanT = samples.reduce<double>(
      [](double sum, const tsino::Ref<Sample>& sample) -> double {
        const double t = sample->t;
        return sum + t;
      },
      0.0) / n;
  const double meanV = samples.reduce<double>(
      [](double sum, const tsino::Ref<Sample>& sample) -> double {
        const double v = sample->v;
        return sum + v;
      },
      0.0) / n;
  double above = 0.0;
  double below = 0.0;
  for (const tsino::Ref<Sample>& sample : samples) {
    const double t = sample->t;
    const double v = sample->v;
    above += (t - meanT) * (v - meanV);
    below += tsino::pow(t - meanT, 2.0);
  }
  return below == 0.0 ? 0.0 : above / below;
}

void Detector::construct(const tsino::Ref<Limits>& limits_, int32_t size, const tsino::Optional<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>& filterGiven) {
  this->state = tsino::make<State>(F("steady"));
  this->alarms = tsino::Array<tsino::Ref<Alarm>>{};
  this->transitions = tsino::Array<String>{};
  this->rejected = 0;
  tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)> filter = filterGiven.has() ? filterGiven.value() : [](const tsino::Ref<Sample>& sample) -> tsino::Optional<tsino::Ref<Sample>> {
    return sample;
  };
  this->limits_ = limits_;
  this->filter = tsino::moved(filter);
  if (limits_->stop >= limits_->start) {
    tsino::raise(
        tsino::makeError<tsino::RangeError>(
            F("stop "),
            tsino::toText(limits_->stop),
            F(" must be below start "),
            limits_->start));
    return;
  }
  this->window = slidingWindow_(size);
}

tsino::Optional<double> Detector::add(const tsino::Ref<Sample>& sample) {
  const tsino::Optional<tsino::Ref<Sample>> filtered = this->filter(sample);
  if (!filtered.has()) {
    ++this->rejected;
    return {};
  }
  tsino::Shared<tsino::Array<tsino::Ref<Sample>>> samples = this->window->push(filtered.value());
  if (!this->window->get_full()) return {};
  const double rate = slope(*samples);
  const tsino::Ref<State> next = this->next(this->state, rate, filtered.value()->t);
  if (next->name != this->state->name) {
    this->transitions.push(tsino::concat(tsino::toText(filtered.value()->t), F(":"), next->name));
  }
  this->state = next;
  return rate;
}

tsino::Ref<State> Detector::next(const tsino::Ref<State>& state, double rate, double t) {
  const int32_t start = this->limits_->start;
  const double stop = this->limits_->stop;
  const int32_t hold = this->limits_->hold;
  const double size = tsino::absolute(rate);
  const String& choice = state->name;
  if (choice == F("steady")) {
    return size >= start ? tsino::make<State>(F("suspect"), t, rate > 0.0) : state;
  } else if (choice == F("suspect")) {
    if (size < stop || (rate > 0.0) != state->rising) return tsino::make<State>(F("steady"));
    if (t - state->since < hold) return state;
    this->alarms.push(tsino::make<Alarm>(state->since, tsino::Optional<double>{}, rate));
    return tsino::make<State>(F("alarm"), state->since, false, rate);
  } else if (choice == F("alarm")) {
    const tsino::Ref<Alarm>& alarm = this->alarms[this->alarms.length() - 1];
    if (size < stop) {
      alarm->to = t;
      this->window->reset();
      return tsino::make<State>(F("steady"));
    }
    if (size <= tsino::absolute(state->peak)) return state;
    alarm->peak = rate;
    return tsino::make<State>(state->name, state->since, state->rising, rate);
  }
  tsino::unreachable();
}

String Detector::get_current() {
  const tsino::Ref<State>& state = this->state;
  if (state->name == F("steady")) return F("steady");
  if (state->name == F("suspect")) {
    return tsino::concat(
        F("suspect since "),
        tsino::toText(state->since),
        F(", "),
        state->rising ? F("rising") : F("falling"));
  }
  return tsino::concat(
      F("alarm since "),
      tsino::toText(state->since),
      F(", peak "),
      tsino::toFixed(state->peak, 2));
}

double noise(int32_t t) {
  return (t * 7919 % 13 - 6) / 20.0;
}

tsino::Function<double(int32_t)> ramp(int32_t from, int32_t to, double perSecond) {
  return [from, to, perSecond](int32_t t) -> double {
    return t < from ? 0.0 : (tsino::minimum<int32_t>(t, to) - from) * perSecond;
  };
}
const tsino::Ref<Limits> limits = tsino::make<Limits>(1, 0.4, 2);

void setup() {
  Serial.begin(115200);

  const auto series = tsino::makeRecord<tsino::Function<double(int32_t)>>(
      {
          {F("calm"), [](int32_t t) -> double { return 20.0 + noise(t); }},
          {F("fire"), [](int32_t t) -> double { return 20.0 + ramp(15, 30, 2.5)(t) + noise(t); }},
          {
              F("window"),
              [](int32_t t) -> double {
                return 22.0 - ramp(20, 26, 1.5)(t) + ramp(40, 46, 1.5)(t) + noise(t);
              }},
          {
              F("spikes"),
              [](int32_t t) -> double {
                return 21.0 + noise(t) + (t % 9 == 4 ? 30 : 0) + (t == 33 ? -500 : 0);
              }},
          {F("slow"), [](int32_t t) -> double { return 18.0 + 0.2 * t; }}});
  tsino::Array<tsino::Ref<Variants>> variants{
      tsino::make<Variants>(
          F("raw"),
          []() -> tsino::Ref<Detector> { return tsino::make<Detector>(limits, 5); }),
      tsino::make<Variants>(
          F("median"),
          []() -> tsino::Ref<Detector> {
            return tsino::make<Detector>(
                limits,
                5,
                tsino::Optional<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>(
                    pipeline(
                        tsino::makeShared<tsino::Array<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>>(
                            tsino::Array<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>{
                                rejectOutside(-40, 125),
                                medianFilter(3)}))));
          }),
      tsino::make<Variants>(
          F("coarse"),
          []() -> tsino::Ref<Detector> {
            return tsino::make<Detector>(
                tsino::make<Limits>(limits->start, limits->stop, 0),
                3,
                tsino::Optional<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>(
                    pipeline(
                        tsino::makeShared<tsino::Array<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>>(
                            tsino::Array<tsino::Function<tsino::Optional<tsino::Ref<Sample>>(const tsino::Ref<Sample>&)>>{
                                medianFilter(3),
                                decimate(2)}))));
          })};

  for (const auto& entry : series->entries()) {
    const String& name = entry.key();
    const tsino::Function<double(int32_t)>& value = entry.value();
    for (const tsino::Ref<Variants>& variant : variants) {
      const String& variant2 = variant->item0;
      const tsino::Function<tsino::Ref<Detector>()>& create = variant->item1;
      const tsino::Ref<Detector> detector = create();
      if (tsino::thrown()) tsino::uncaught();
      double steepest = 0.0;
      for (int32_t t = 0; t <= 60; ++t) {
        const double rate = detector->add(tsino::make<Sample>((double)t, value(t))).valueOr(0.0);
        if (tsino::absolute(rate) > tsino::absolute(steepest)) steepest = rate;
      }
      tsino::Array<String> alarms = detector->alarms.map<String>(
          [](const tsino::Ref<Alarm>& alarm) -> String {
            const double from = alarm->from;
            const tsino::Optional<double> to = alarm->to;
            const double peak = alarm->peak;
            return tsino::concat(
                tsino::toText(from),
                F("-"),
                tsino::toText(
                    !to.has() ? tsino::Union<double, String>(String(F("?"))) : tsino::Union<double, String>(
                        to.value())),
                F(" ("),
                tsino::toFixed(peak, 1),
                F(")"));
          });
      String joinResult = alarms.join(F(" "));
      Serial.print(tsino::padEnd(name, 7));
      Serial.print(tsino::padEnd(variant2, 7));
      Serial.print(F(" steepest "));
      Serial.print(tsino::padStart(tsino::toFixed(steepest, 2), 7));
      Serial.print(F(", "));
      Serial.print(detector->rejected);
      Serial.print(F(" rejected: "));
      Serial.println(tsino::truthy(joinResult) ? joinResult : String(F("none")));
      if (variant2 == F("median") && detector->transitions.length() > 0) {
        Serial.print(F("    "));
        Serial.println(detector->transitions.join(F(" ")));
      }
    }
  }

  const tsino::Ref<Detector> live = tsino::make<Detector>(limits, 3);
  if (tsino::thrown()) tsino::uncaught();
  tsino::Array<tsino::Shared<tsino::Array<double>>> steps{
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{0.0, 1.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{1.0, 2.5}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{2.0, 4.0}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{3.0, 5.5}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{4.0, 7.5}),
      tsino::makeShared<tsino::Array<double>>(tsino::Array<double>{5.0, 9.0})};
  for (const tsino::Shared<tsino::Array<double>>& step : steps) {
    const double t = (*step)[0];
    const double v = (*step)[1];
    tsino::Optional<double> addResult = live->add(tsino::make<Sample>(t, v));
    String value = addResult.has() ? tsino::toFixed(addResult.value(), 3) : String(F("-"));
    tsino::inspect(Serial, t);
    Serial.print(F(" "));
    Serial.print(value);
    Serial.print(F(" "));
    Serial.println(live->get_current());
  }
  double medianResult = median(tsino::Array<double>{5.0, 1.0, 4.0});
  double medianResult2 = median(tsino::Array<double>{4.0, 1.0});
  tsino::inspect(Serial, live->alarms);
  Serial.print(F(" "));
  tsino::inspect(Serial, medianResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, medianResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, slope(tsino::Array<tsino::Ref<Sample>>{tsino::make<Sample>(1.0, 1.0)}));
  Serial.println();
  tsino::make<Detector>(tsino::make<Limits>(1, 1.0, 0), 3);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    if (error->isA(tsino::RangeError::classId)) {
      Serial.println(tsino::downcast<tsino::RangeError>(error)->message);
    }
  }
}

void loop() {}
