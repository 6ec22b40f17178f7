// calendar-and-cron: written by tsino from calendar-and-cron.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/number-parse.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"
#include "src/tsino/to-index.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/unreachable.h"

struct Stamp;
struct Field;
struct Parts;

struct Stamp : tsino::Object {
  int32_t y = 0;
  int32_t m = 0;
  int32_t d = 0;
  double hh = 0;
  double mm = 0;
  double ss = 0;
  String day;
  void construct(int32_t y, int32_t m, int32_t d, double hh, double mm, double ss, String day) {
    this->y = y;
    this->m = m;
    this->d = d;
    this->hh = hh;
    this->mm = mm;
    this->ss = ss;
    this->day = tsino::moved(day);
  }
};

struct Field : tsino::Object {
  String kind;
  double n = 0;
  tsino::Shared<tsino::Set<double>> values;
  void construct(String kind, double n = 0, tsino::Shared<tsino::Set<double>> values = tsino::Shared<tsino::Set<double>>{}) {
    this->kind = tsino::moved(kind);
    this->n = n;
    this->values = tsino::moved(values);
  }
};

struct Parts : tsino::Object {
  int32_t item0 = 0;
  String item1;
  void construct(int32_t item0, String item1) {
    this->item0 = item0;
    this->item1 = tsino::moved(item1);
  }
};

// @run
// cron-like time math with dates as numbers, formatting, calendars, durations; readonly tuples; binary search
const char DAYS[][4] PROGMEM = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

bool isLeap(int32_t y) {
  return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

int32_t daysIn(int32_t y, int32_t m) {
  return tsino::Array<uint8_t>{
      31,
      (uint8_t)(isLeap(y) ? 29 : 28),
      31,
      30,
      31,
      30,
      31,
      31,
      30,
      31,
      30,
      31}.get(m - 1).valueOr(0);
}

tsino::Ref<Stamp> fromEpoch(double t) {
  int32_t days = (int32_t)floor(t / 86400.0);
  const double rest = t - (double)days * 86400.0;
  const __FlashStringHelper* const day = tsino::tableText(DAYS, ((days + 4) % 7 + 7) % 7);
  int32_t y = 1970;
  while (days < 0) {
    days += isLeap(--y) ? 366 : 365;
    yield();
  }
  for (;;) {
    const int32_t n = isLeap(y) ? 366 : 365;
    if (days < n) break;
    days -= n;
    y++;
    yield();
  }
  int32_t m = 1;
  while (days >= daysIn(y, m)) {
    days -= daysIn(y, m++);
    yield();
  }
  return tsino::make<Stamp>(
      y,
      m,
      days + 1,
      floor(rest / 3600.0),
      floor(fmod(rest, 3600.0) / 60.0),
      fmod(rest, 60.0),
      day);
}

String p2(double n) {
  return n < 10.0 ? tsino::concat(F("0"), tsino::toText(n)) : tsino::toText(n);
}

String fmt(const tsino::Ref<Stamp>& stamp) {
  const int32_t y = stamp->y;
  const int32_t m = stamp->m;
  const int32_t d = stamp->d;
  const double hh = stamp->hh;
  const double mm = stamp->mm;
  const double ss = stamp->ss;
  return tsino::concat(
      String(y),
      F("-"),
      tsino::Array<int32_t>{m, d}.map<String>([](int32_t n) -> String { return p2(n); }).join(
          F("-")),
      F("T"),
      tsino::Array<double>{hh, mm, ss}.map<String>([](double n) -> String { return p2(n); }).join(
          F(":")),
      F("Z"));
}

String duration(double ms) {
  tsino::Array<tsino::Ref<Parts>> parts{
      tsino::make<Parts>(86400000, F("d")),
      tsino::make<Parts>(3600000, F("h")),
      tsino::make<Parts>(60000, F("m")),
      tsino::make<Parts>(1000, F("s"))};
  String out = F("");
  for (const tsino::Ref<Parts>& part : parts) {
    const int32_t size = part->item0;
    const String& unit = part->item1;
    const double n = trunc(ms / size);
    if (tsino::truthy(n)) {
      out += tsino::concat(tsino::toText(n), unit);
      ms = fmod(ms, size);
    }
  }
  return tsino::concat(
      out,
      tsino::truthy(ms) || !tsino::truthy(out) ? tsino::concat(tsino::toText(ms), F("ms")) : String(
          F("")));
}

uint32_t lower(const tsino::Array<uint8_t>& xs, int32_t v, const tsino::Optional<tsino::Function<bool(int32_t, int32_t)>>& lessGiven = {}) {
  const tsino::Function<bool(int32_t, int32_t)> less = lessGiven.has() ? lessGiven.value() : [](int32_t a, int32_t b) -> bool {
    return a < b;
  };
  uint32_t lo = 0;
  int32_t hi = xs.length();
  while ((int64_t)lo < hi) {
    const int32_t mid = (uint32_t)((double)lo + hi) >> 1;
    if (less(xs[mid], v)) {
      lo = (uint32_t)mid + 1;
    } else {
      hi = mid;
    }
    yield();
  }
  return lo;
}

uint32_t lower_(const tsino::Array<String>& xs, const __FlashStringHelper* v, const tsino::Optional<tsino::Function<bool(const String&, const String&)>>& lessGiven = {}) {
  const tsino::Function<bool(const String&, const String&)> less = lessGiven.has() ? lessGiven.value() : [](const String& a, const String& b) -> bool {
    return tsino::compare(a, b) < 0;
  };
  uint32_t lo = 0;
  int32_t hi = xs.length();
  while ((int64_t)lo < hi) {
    const int32_t mid = (uint32_t)((double)lo + hi) >> 1;
    if (less(xs[mid], v)) {
      lo = (uint32_t)mid + 1;
    } else {
      hi = mid;
    }
    yield();
  }
  return lo;
}

tsino::Ref<Field> parseField(const String& s) {
  return s == F("*") ? tsino::make<Field>(F("any")) : tsino::startsWith(s, F("*/")) ? tsino::make<Field>(
      F("step"),
      tsino::toNumber(tsino::slice(s, 2))) : tsino::make<Field>(
      F("list"),
      0.0,
      tsino::makeShared<tsino::Set<double>>(
          tsino::Set<double>::from(
              tsino::split(s, F(",")).flatMap<double>(
                  [](const String& r) -> tsino::Array<double> {
                    tsino::Array<double> mapResult = tsino::split(r, F("-")).map<double>(
                        [](const String& value) -> double { return tsino::toNumber(value); });
                    const double a = mapResult[0];
                    const tsino::Optional<double> b = mapResult.get(1);
                    return !b.has() ? tsino::Array<double>{a} : tsino::generated<double>(
                        tsino::toIndex(b.value() - a + 1.0),
                        [&](int32_t i) -> double { return a + i; });
                  }))));
}

bool matches(const tsino::Ref<Field>& f, double v) {
  const String& choice = f->kind;
  if (choice == F("any")) {
    return true;
  } else if (choice == F("step")) {
    return fmod(v, f->n) == 0.0;
  } else if (choice == F("list")) {
    return f->values->has(v);
  }
  tsino::unreachable();
}

tsino::Function<bool(const tsino::Ref<Stamp>&)> cron(const String& spec) {
  tsino::Array<tsino::Ref<Field>> mapResult = tsino::split(spec, F(" ")).map<tsino::Ref<Field>>(
      [](const String& s) -> tsino::Ref<Field> { return parseField(s); });
  const tsino::Ref<Field>& mi = mapResult[0];
  const tsino::Optional<tsino::Ref<Field>> ho = mapResult.get(1);
  return [mi, ho](const tsino::Ref<Stamp>& s) -> bool {
    return matches(mi, s->mm) && matches(ho.value(), s->hh);
  };
}

void setup() {
  Serial.begin(115200);
  tsino::Array<double> list{0.0, 951782400.0, 1700000000.0, 4102444799.0, -1.0, 86399.0};
  for (const double t : list) {
    const tsino::Ref<Stamp> s = fromEpoch(t);
    tsino::inspect(Serial, t);
    Serial.print(F(" "));
    Serial.print(fmt(s));
    Serial.print(F(" "));
    Serial.println(s->day);
  }
  tsino::inspect(
      Serial,
      tsino::Array<double>{0.0, 999.0, 61001.0, 90061000.0, 10000000000.0}.map<String>(
          [](double ms) -> String { return duration(ms); }));
  Serial.println();
  Serial.print(lower(tsino::Array<uint8_t>{1, 3, 5}, 3));
  Serial.print(F(" "));
  Serial.print(lower(tsino::Array<uint8_t>{1, 3, 5}, 6));
  Serial.print(F(" "));
  Serial.print(lower_(tsino::Array<String>{F("a"), F("c")}, F("b")));
  Serial.print(F(" "));
  Serial.println(lower(tsino::Array<uint8_t>{}, 1));
  const tsino::Function<bool(const tsino::Ref<Stamp>&)> job = cron(F("*/15 9-17,20"));
  int32_t n = 0;
  tsino::Array<String> hits;
  for (int32_t t = 1700000000 - 1700000000 % 86400; n < 1440; (void)n++, t += 60) {
    const tsino::Ref<Stamp> s = fromEpoch(t);
    if (job(s)) hits.push(tsino::concat(p2(s->hh), p2(s->mm)));
    yield();
  }
  Serial.print(hits.length());
  Serial.print(F(" "));
  tsino::inspect(Serial, hits.slice(0, 5));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(hits.at(-1)));
}

void loop() {}
