// cron-schedule: written by tsino from cron-schedule.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/library-errors.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/number.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"

struct Moment;
struct FieldSet;
struct Clock;
struct Job;
struct Rule;
struct Upcoming;
struct Summary;
struct RuleError;

struct Moment : tsino::Object {
  double day = 0;
  double hour = 0;
  double minute = 0;
  void construct(double day, double hour, double minute) {
    this->day = day;
    this->hour = hour;
    this->minute = minute;
  }
};

struct FieldSet : tsino::Object {
  int32_t min_ = 0;
  int32_t max_ = 0;
  tsino::Array<bool> allowed;
  void construct(int32_t min_, int32_t max_);
  bool add(double from, double to, double step);
  bool has(double value);
  int32_t next(double value);
  String toString();
  int32_t get_first();
  int32_t get_size();
};

struct Clock : tsino::Object {
  double now = 0;
  tsino::Array<tsino::Ref<Job>> jobs;
  tsino::Shared<tsino::Map<tsino::Ref<Job>, double>> busyUntil;
  tsino::Array<String> skipped;
  void construct(int32_t now);
  tsino::Ref<Clock> add(const __FlashStringHelper* name, const __FlashStringHelper* rule, tsino::Optional<int32_t> lasts = {});
  tsino::Ref<Upcoming> upcoming();
  int32_t run(int32_t until, const tsino::Function<void(double, const tsino::Shared<tsino::Array<String>>&)>& ring);
  tsino::Shared<tsino::Array<tsino::Ref<Summary>>> get_summary();
};

struct Job : tsino::Object {
  String name;
  tsino::Ref<Rule> rule;
  tsino::Optional<int32_t> lasts;
  int32_t runs = 0;
  void construct(String name, tsino::Ref<Rule> rule, tsino::Optional<int32_t> lasts, int32_t runs) {
    this->name = tsino::moved(name);
    this->rule = tsino::moved(rule);
    this->lasts = tsino::moved(lasts);
    this->runs = runs;
  }
};

/** `minute hour day`, each with `*`, lists, ranges and steps. */
struct Rule : tsino::Object {
  String source;
  tsino::Ref<FieldSet> minutes;
  tsino::Ref<FieldSet> hours;
  tsino::Ref<FieldSet> days;
  void construct(const String& source);
  bool matches(const tsino::Ref<Moment>& moment);
  double after(double time);
  String toString();
};

struct Upcoming : tsino::Object {
  double time = 0;
  tsino::Shared<tsino::Array<tsino::Ref<Job>>> due;
  void construct(double time, tsino::Shared<tsino::Array<tsino::Ref<Job>>> due) {
    this->time = time;
    this->due = tsino::moved(due);
  }
};

struct Summary : tsino::Object {
  String item0;
  int32_t item1 = 0;
  void construct(String item0, int32_t item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = item1;
  }
};

struct RuleError : tsino::Error {
  String rule;
  String part;
  void construct(const String& rule, const String& part, const String& why);
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || tsino::Error::isA(asked); }
};

// @run
// An alarm clock with cron-like rules: fields parsed to sets, minutes counted from a Monday, the next time of a rule,
// overlapping jobs, and a day simulated in steps; times are plain numbers.
const int32_t MINUTES_PER_DAY = 24 * 60;
tsino::Shared<tsino::Array<String>> dayNames = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{"mon", "tue", "wed", "thu", "fri", "sat", "sun"});

tsino::Ref<Moment> toMoment(double time) {
  const double ofDay = fmod(time, MINUTES_PER_DAY);
  return tsino::make<Moment>(
      fmod(floor(time / MINUTES_PER_DAY), 7.0),
      floor(ofDay / 60.0),
      fmod(ofDay, 60.0));
}

int32_t at(int32_t day, int32_t hour, int32_t minute = 0) {
  return day * MINUTES_PER_DAY + hour * 60 + minute;
}

String two(double value) {
  return tsino::padStart(tsino::toText(value), 2, F("0"));
}

String clock_(double time) {
  const tsino::Ref<Moment> toMomentResult = toMoment(time);
  const double day = toMomentResult->day;
  const double hour = toMomentResult->hour;
  const double minute = toMomentResult->minute;
  return tsino::concat((*dayNames)[tsino::exactInt(day)], F(" "), two(hour), F(":"), two(minute));
}

void RuleError::construct(const String& rule, const String& part, const String& why) {
  tsino::Error::construct(tsino::concat(F("\""), part, F("\" in \""), rule, F("\" "), why));
  this->rule = rule;
  this->part = part;
  this->name = F("RuleError");
}

void FieldSet::construct(int32_t min_, int32_t max_) {
  this->min_ = min_;
  this->max_ = max_;
  int32_t value = max_ + 1;
  tsino::checkLength(value);
  if (tsino::thrown()) return;
  this->allowed = tsino::filled<bool>(value, false);
}

bool FieldSet::add(double from, double to, double step) {
  if (from < this->min_ || to > this->max_ || from > to || step < 1.0) return false;
  for (double value = from; value <= to; value += step) {
    this->allowed.set(tsino::exactInt(value), true);
  }
  return true;
}

bool FieldSet::has(double value) {
  return this->allowed[tsino::exactInt(value)];
}

/** The first allowed value from `value` on, or -1. */
int32_t FieldSet::next(double value) {
  return this->allowed.indexOf(true, tsino::toIndex(value));
}

int32_t FieldSet::get_first() {
  return this->next(this->min_);
}

int32_t FieldSet::get_size() {
  return this->allowed.filter([](bool value) -> bool { return value; }).length();
}

String FieldSet::toString() {
  tsino::Array<String> parts;
  for (int32_t value = this->next(this->min_); value >= 0; value = this->next(value + 1)) {
    int32_t end = value;
    while (end < this->max_ && tsino::truthy(this->allowed.get(end + 1))) {
      end++;
      yield();
    }
    parts.push(end > value ? tsino::concat(String(value), F("-"), String(end)) : String(value));
    value = end;
    yield();
  }
  return parts.join(F(","));
}

double readValue(const String& text, const tsino::Array<String>& names) {
  const int32_t index = names.indexOf(tsino::toLowerCase(text));
  return index >= 0 ? (double)index : text == F("") ? (double)NAN : tsino::toNumber(text);
}

tsino::Ref<FieldSet> parseField(const String& rule, const String& text, const tsino::Array<uint8_t>& given, const tsino::Optional<tsino::Shared<tsino::Array<String>>>& namesGiven = {}) {
  const int32_t min_ = given[0];
  const int32_t max_ = given[1];
  tsino::Shared<tsino::Array<String>> names = namesGiven.has() ? namesGiven.value() : tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  const tsino::Ref<FieldSet> set = tsino::make<FieldSet>(min_, max_);
  if (tsino::thrown()) return {};
  tsino::Array<String> list = tsino::split(text, F(","));
  for (const String& part : list) {
    tsino::Array<String> splitResult = tsino::split(part, F("/"));
    const String& range = splitResult[0];
    tsino::Optional<String> getResult = splitResult.get(1);
    const String stepText = getResult.has() ? getResult.value() : String(F("1"));
    const double step = tsino::toNumber(stepText);
    tsino::Shared<tsino::Array<double>> bounds;
    if (range == F("*")) {
      bounds = tsino::makeShared<tsino::Array<double>>(
          tsino::Array<double>{(double)min_, (double)max_});
    } else {
      tsino::Array<String> splitResult2 = tsino::split(range, F("-"));
      const String& from = splitResult2[0];
      tsino::Optional<String> getResult2 = splitResult2.get(1);
      const String to = getResult2.has() ? getResult2.value() : from;
      bounds = tsino::makeShared<tsino::Array<double>>(
          tsino::Array<double>{readValue(from, *names), readValue(to, *names)});
    }
    if (bounds->some([](double bound) -> bool { return !tsino::isInteger(bound); }) || isnan(step)) {
      tsino::raise(tsino::make<RuleError>(rule, part, F("is no number")));
      return {};
    }
    if (!set->add((*bounds)[0], (*bounds)[1], step)) {
      tsino::raise(
          tsino::make<RuleError>(
              rule,
              part,
              tsino::concat(F("is not in "), String(min_), F("-"), String(max_))));
      return {};
    }
  }
  return set;
}

void Rule::construct(const String& source) {
  this->source = source;
  tsino::Array<String> fields = tsino::split(source, F(" ")).filter(
      [](const String& value) -> bool { return tsino::truthy(value); });
  if (fields.length() != 3) {
    tsino::raise(
        tsino::make<RuleError>(
            source,
            source,
            tsino::concat(F("has "), String(fields.length()), F(" fields"))));
    return;
  }
  const String& minutes = fields[0];
  const String& hours = fields[1];
  const String& days = fields[2];
  tsino::Ref<FieldSet> parseFieldResult = parseField(source, minutes, tsino::Array<uint8_t>{0, 59});
  if (tsino::thrown()) return;
  this->minutes = tsino::moved(parseFieldResult);
  tsino::Ref<FieldSet> parseFieldResult2 = parseField(source, hours, tsino::Array<uint8_t>{0, 23});
  if (tsino::thrown()) return;
  this->hours = tsino::moved(parseFieldResult2);
  tsino::Ref<FieldSet> parseFieldResult3 = parseField(
      source,
      days,
      tsino::Array<uint8_t>{0, 6},
      dayNames);
  if (tsino::thrown()) return;
  this->days = tsino::moved(parseFieldResult3);
}

bool Rule::matches(const tsino::Ref<Moment>& moment) {
  const double day = moment->day;
  const double hour = moment->hour;
  const double minute = moment->minute;
  return this->minutes->has(minute) && this->hours->has(hour) && this->days->has(day);
}

/** The first time after `time`; jumps over whole days and hours. */
double Rule::after(double time) {
  double next = time + 1.0;
  for (int32_t rounds = 0; rounds < 500; rounds++) {
    const tsino::Ref<Moment> toMomentResult = toMoment(next);
    const double day = toMomentResult->day;
    const double hour = toMomentResult->hour;
    const double minute = toMomentResult->minute;
    if (!this->days->has(day)) {
      next += MINUTES_PER_DAY - fmod(next, MINUTES_PER_DAY);
      continue;
    }
    if (!this->hours->has(hour)) {
      next += 60.0 - minute;
      continue;
    }
    const int32_t found = this->minutes->next(minute);
    if (found >= 0) return next + found - minute;
    next += 60.0 - minute;
  }
  tsino::raise(tsino::makeError<tsino::Error>(this->source, F(" never comes")));
  return 0.0;
}

String Rule::toString() {
  String toStringResult = this->minutes->toString();
  String toStringResult2 = this->hours->toString();
  return tsino::concat(
      F("["),
      toStringResult,
      F("] ["),
      toStringResult2,
      F("] ["),
      this->days->toString(),
      F("]"));
}

void Clock::construct(int32_t now) {
  this->jobs = tsino::Array<tsino::Ref<Job>>{};
  this->busyUntil = tsino::makeShared<tsino::Map<tsino::Ref<Job>, double>>();
  this->skipped = tsino::Array<String>{};
  this->now = now;
}

tsino::Ref<Clock> Clock::add(const __FlashStringHelper* name, const __FlashStringHelper* rule, tsino::Optional<int32_t> lasts) {
  tsino::Ref<Rule> rule2 = tsino::make<Rule>(rule);
  if (tsino::thrown()) return {};
  tsino::Ref<Job> job = tsino::make<Job>(
      name,
      rule2,
      lasts.has() ? lasts : tsino::Optional<int32_t>{},
      0);
  this->jobs.push(tsino::moved(job));
  return tsino::Ref<Clock>(this);
}

tsino::Ref<Upcoming> Clock::upcoming() {
  double time = (double)INFINITY;
  tsino::Shared<tsino::Array<tsino::Ref<Job>>> due = tsino::makeShared<tsino::Array<tsino::Ref<Job>>>(
      tsino::Array<tsino::Ref<Job>>{});
  for (const tsino::Ref<Job>& job : this->jobs) {
    const double next = job->rule->after(this->now);
    if (tsino::thrown()) return {};
    if (next < time) {
      time = next;
      due = tsino::makeShared<tsino::Array<tsino::Ref<Job>>>(tsino::Array<tsino::Ref<Job>>{job});
    } else if (next == time) {
      due->push(job);
    }
  }
  return tsino::make<Upcoming>(time, due);
}

int32_t Clock::run(int32_t until, const tsino::Function<void(double, const tsino::Shared<tsino::Array<String>>&)>& ring) {
  int32_t count = 0;
  {
    tsino::Ref<Upcoming> upcomingResult = this->upcoming();
    if (tsino::thrown()) return 0;
    tsino::Ref<Upcoming> upcomingResultFirst = tsino::moved(upcomingResult);
    double timeFirst = upcomingResultFirst->time;
    tsino::Shared<tsino::Array<tsino::Ref<Job>>> dueFirst = upcomingResultFirst->due;
    bool again = false;
    {
      const tsino::Ref<Upcoming> upcomingResult2 = upcomingResultFirst;
      double time = timeFirst;
      tsino::Shared<tsino::Array<tsino::Ref<Job>>> due = dueFirst;
      for (;;) {
        if (again) {
          tsino::Ref<Upcoming> upcomingResult3 = this->upcoming();
          if (tsino::thrown()) return 0;
          tsino::Ref<Upcoming> upcomingResult4 = tsino::moved(upcomingResult3);
          time = upcomingResult4->time;
          due = upcomingResult4->due;
          (void)0;
        }
        again = true;
        if (!(time <= until)) break;
        this->now = time;
        tsino::Array<tsino::Ref<Job>> started = due->filter(
            [&](const tsino::Ref<Job>& job) -> bool {
              if (this->busyUntil->get(job).valueOr(-1.0) > time) {
                this->skipped.push(tsino::concat(job->name, F(" at "), clock_(time)));
                return false;
              }
              if (tsino::truthy(job->lasts)) this->busyUntil->set(job, time + job->lasts.value());
              job->runs++;
              return true;
            });
        if (started.length() > 0) {
          ring(
              time,
              tsino::makeShared<tsino::Array<String>>(
                  started.map<String>(
                      [](const tsino::Ref<Job>& job) -> String {
                        const String& name = job->name;
                        return name;
                      })));
        }
        count += started.length();
        yield();
      }
    }
  }
  this->now = until;
  return count;
}

tsino::Shared<tsino::Array<tsino::Ref<Summary>>> Clock::get_summary() {
  return tsino::makeShared<tsino::Array<tsino::Ref<Summary>>>(
      this->jobs.map<tsino::Ref<Summary>>(
          [](const tsino::Ref<Job>& job) -> tsino::Ref<Summary> {
            const String& name = job->name;
            const int32_t runs = job->runs;
            return tsino::make<Summary>(name, runs);
          }));
}
tsino::Array<String> lines;

void setup() {
  Serial.begin(115200);

  tsino::Array<String> list{
      F("30 6 mon-fri"),
      F("0,15,30-40/5 8-18/4 *"),
      F("59 23 sun"),
      F("*/20 0 1,3,sat"),
      F("7 */6 Tue")};
  for (const String& source : list) {
    const tsino::Ref<Rule> rule = tsino::make<Rule>(source);
    if (tsino::thrown()) tsino::uncaught();
    tsino::Array<double> times;
    for (double time = at(2, 12); times.length() < 4;) {
      time = rule->after(time);
      if (tsino::thrown()) tsino::uncaught();
      times.push(time);
      yield();
    }
    String toStringResult = rule->toString();
    Serial.print(tsino::padEnd(source, 22));
    Serial.println(toStringResult);
    Serial.print(F("  "));
    Serial.println(
        times.map<String>([](double time) -> String { return clock_(time); }).join(F(", ")));
    Serial.print(F("  "));
    Serial.print(
        times.every([&](double time) -> bool { return rule->matches(toMoment(time)); }) ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(rule->minutes->get_size() * rule->hours->get_size() * rule->days->get_size());
    Serial.println(F(" a week"));
  }

  const tsino::Ref<Clock> addResult = tsino::make<Clock>(at(0, 0) - 1)->add(
      F("wake"),
      F("30 6 0-4"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Clock> addResult2 = addResult->add(F("water"), F("0,30 6-7 *"), 45);
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Clock> addResult3 = addResult2->add(F("backup"), F("0 3 sun"));
  if (tsino::thrown()) tsino::uncaught();
  const tsino::Ref<Clock> alarms = addResult3->add(F("beat"), F("0 */8 tue,sat"));
  if (tsino::thrown()) tsino::uncaught();
  const int32_t total = alarms->run(
      at(2, 0),
      [](double time, const tsino::Shared<tsino::Array<String>>& names) {
        lines.push(tsino::concat(clock_(time), F(" "), names->join(F(" + "))));
      });
  if (tsino::thrown()) tsino::uncaught();
  Serial.println(lines.join(F("\n")));
  const int32_t rest = alarms->run(
      at(7, 0) - 1,
      [](double, const tsino::Shared<tsino::Array<String>>&) {});
  if (tsino::thrown()) tsino::uncaught();
  Serial.print(total);
  Serial.print(F(" "));
  Serial.print(rest);
  Serial.print(F(" "));
  Serial.print(alarms->skipped.length());
  Serial.print(F(" "));
  Serial.println(alarms->skipped[0]);
  Serial.println(
      alarms->get_summary()->map<String>(
          [](const tsino::Ref<Summary>& given) -> String {
            const String& name = given->item0;
            const int32_t runs = given->item1;
            return tsino::concat(name, F("="), String(runs));
          }).join(F(" ")));

  tsino::Array<String> list2{
      F("* *"),
      F("60 * *"),
      F("5-1 * *"),
      F("a * *"),
      F("*/0 * *"),
      F("* * funday"),
      F("1- * *")};
  for (const String& wrong : list2) {
    {
      tsino::Ref<Rule> rule = tsino::make<Rule>(wrong);
      if (tsino::thrown()) goto caught;
      Serial.println(rule->toString());
    }
    caught:;
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      if (error->isA(RuleError::classId)) {
        Serial.print(tsino::downcast<RuleError>(error)->name);
        Serial.print(F(": "));
        Serial.print(tsino::downcast<RuleError>(error)->message);
        Serial.print(F(" ["));
        Serial.print(tsino::downcast<RuleError>(error)->part);
        Serial.println(F("]"));
      }
    }
  }
}

void loop() {}
