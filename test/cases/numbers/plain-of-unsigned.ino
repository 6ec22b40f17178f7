// plain-of-unsigned: written by tsino from plain-of-unsigned.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

struct Task;

struct Task : tsino::Object {
  uint32_t at = 0;
  tsino::Optional<uint32_t> until;
  void construct(uint32_t at, tsino::Optional<uint32_t> until = {}) {
    this->at = at;
    this->until = tsino::moved(until);
  }
};

// @run
// Number(x) and +x of unsigned numbers are plain ones: differences may be negative. 64 bits in lists, and beside fractions.

double delta(uint32_t a, uint32_t b) {
  return (double)a - b;
}

double drift(uint64_t a, uint64_t b) {
  return (double)a - (double)b;
}

void setup() {
  Serial.begin(115200);

  const uint32_t now = 3;
  const uint32_t start = 10;
  const uint64_t ticks = 5ull;
  const uint32_t far = 4000000000u;

  tsino::inspect(Serial, delta(3, 10));
  Serial.print(F(" "));
  tsino::inspect(Serial, delta(10, 3));
  Serial.print(F(" "));
  tsino::inspect(Serial, drift(3ull, 8ull));
  Serial.print(F(" "));
  tsino::inspect(Serial, drift(8ull, 3ull));
  Serial.println();
  tsino::inspect(Serial, now - 5.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, now * -1.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, -(double)now);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)ticks - 6.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, far * 2.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (double)far + far);
  Serial.println();
  const double difference = (double)now - start;
  const double rest = (double)ticks - 9.0;
  double left = now - 5.0;
  left += (double)ticks - 9.0;
  tsino::inspect(Serial, difference);
  Serial.print(F(" "));
  tsino::inspect(Serial, rest);
  Serial.print(F(" "));
  tsino::inspect(Serial, left);
  Serial.print(F(" "));
  tsino::inspect(Serial, difference / 2.0);
  Serial.print(F(" "));
  tsino::print(Serial, now - 4.0);
  Serial.print(F(" "));
  tsino::print(Serial, (double)ticks - 6.0);
  Serial.println();
  Serial.print(now < start - 8.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print((double)ticks - 6.0 < 0.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::absolute((double)now - start));
  Serial.print(F(" "));
  Serial.println((int32_t)now);

  tsino::Array<uint32_t> marks{1, 2, 3};
  tsino::inspect(
      Serial,
      marks.map<uint32_t>([](uint32_t value) -> uint32_t { return value; }).reduce<double>(
          [](double a, uint32_t b) -> double { return a - b; },
          0.0));
  Serial.print(F(" "));
  tsino::inspect(Serial, marks.map<double>([](uint32_t mark) -> double { return mark - 2.0; }));
  Serial.print(F(" "));
  Serial.println(marks[tsino::exactInt(now - 1.0)]);
  const tsino::Ref<Task> task = tsino::make<Task>(4);
  tsino::inspect(Serial, task->at - 9.0);
  Serial.print(F(" "));
  tsino::inspect(Serial, (!task->until.has() ? (double)NAN : (double)task->until.value()) - 9.0);
  Serial.println();
  for (double turn = now; turn >= 0.0; turn--) left -= turn;
  tsino::inspect(Serial, left);
  Serial.println();

  tsino::Array<uint64_t> ids{1ull, 2ull, 3ull};
  const int32_t wanted = 3;
  ids.push(0x10ull, 7ull);
  Serial.print(ids.indexOf(2ull));
  Serial.print(F(" "));
  Serial.print(ids.lastIndexOf(0x3ull));
  Serial.print(F(" "));
  Serial.print(ids.includes(2ull) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(ids.includes(0x10ull) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(ids.indexOf(-1.0));
  Serial.print(F(" "));
  Serial.println(ids.includes(1.5) ? F("true") : F("false"));
  int32_t indexOfResult = ids.indexOf((uint64_t)wanted);
  bool includesResult = ids.includes((double)ticks);
  int32_t indexOfResult2 = ids.indexOf(5000000000ull);
  ids.fill(4ull, 1, 2);
  Serial.print(indexOfResult);
  Serial.print(F(" "));
  Serial.print(includesResult ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(indexOfResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, ids);
  Serial.println();
  const auto names = tsino::makeMap<uint64_t, String>({{1ull, F("a")}, {0x2ull, F("b")}});
  const auto seen = tsino::makeShared<tsino::Set<uint64_t>>(1ull, 2ull);
  Serial.print(tsino::withoutFormat(tsino::optionalText(names->get(1ull))));
  Serial.print(F(" "));
  Serial.print(names->has(0x2ull) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(names->get((uint64_t)wanted)));
  Serial.print(F(" "));
  Serial.print(seen->has(2ull) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(seen->has(0x3ull) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(seen->has((double)ticks) ? F("true") : F("false"));

  const uint64_t big = 9007199254740991ull;
  double share = 0.5;
  share *= 3.0;
  Serial.print(share < (double)(big + 6ull) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(share + (double)(big + 2ull) > 0.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(share == (double)(big + 6ull) ? F("true") : F("false"));
  const double after = (double)(big + 6ull);
  Serial.print(share < after ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::minimum(share, (double)(big + 2ull)) > 1.0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(after > 1.0 ? F("true") : F("false"));
}

void loop() {}
