// nothing-is-appended: written by tsino from nothing-is-appended.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect-map.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"

void setup() {
  Serial.begin(115200);
  // @run
  // `undefined` and `null` are elements like others: appended, put in front, spliced in, looked for.
  tsino::Array<tsino::Optional<int32_t>> a;
  a.push(tsino::Optional<int32_t>{});
  a.push(tsino::Optional<int32_t>(1), tsino::Optional<int32_t>{});
  a.unshift(tsino::Optional<int32_t>{});
  a.unshift(tsino::Optional<int32_t>(2), tsino::Optional<int32_t>{});
  int32_t pushResult = a.push(tsino::Optional<int32_t>{});
  tsino::inspect(Serial, a);
  Serial.print(F(" "));
  Serial.print(pushResult);
  Serial.print(F(" "));
  Serial.print(a.includes(tsino::Optional<int32_t>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(a.indexOf(tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(a.lastIndexOf(tsino::Optional<int32_t>{}));
  tsino::Array<tsino::Optional<String>> b{tsino::Optional<String>(F("x"))};
  b.push(tsino::Optional<String>{});
  b.unshift(tsino::Optional<String>{});
  b.push(tsino::Optional<String>(F("y")), tsino::Optional<String>{});
  int32_t pushResult2 = b.push(tsino::Optional<String>{});
  tsino::inspectOrNull(Serial, b);
  Serial.print(F(" "));
  Serial.print(pushResult2);
  Serial.print(F(" "));
  Serial.print(b.includes(tsino::Optional<String>{}) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(b.indexOf(tsino::Optional<String>{}));
  b.splice(1, 1, tsino::Optional<String>{});
  tsino::inspectOrNull(Serial, b);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, b.toSpliced(0, 1, tsino::Optional<String>{}));
  Serial.print(F(" "));
  tsino::inspectOrNull(
      Serial,
      b.concat(tsino::Array<tsino::Optional<String>>{tsino::Optional<String>{}}));
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, b.with(0, tsino::Optional<String>{}));
  Serial.println();
  b.fill(tsino::Optional<String>{});
  tsino::inspectOrNull(Serial, b);
  Serial.println();
  const auto s = tsino::makeShared<tsino::Set<tsino::Optional<int32_t>>>(
      tsino::Optional<int32_t>(1));
  s->add(tsino::Optional<int32_t>{});
  tsino::inspect(Serial, s);
  Serial.print(F(" "));
  Serial.println(s->has(tsino::Optional<int32_t>{}) ? F("true") : F("false"));
  const auto m = tsino::makeShared<tsino::Map<String, tsino::Optional<int32_t>>>();
  m->set(F("a"), tsino::Optional<int32_t>{});
  tsino::inspect(Serial, m);
  Serial.print(F(" "));
  Serial.println(m->has(F("a")) ? F("true") : F("false"));
  tsino::Array<tsino::Optional<int32_t>> c = tsino::filled<tsino::Optional<int32_t>>(
      2,
      tsino::Optional<int32_t>{});
  tsino::Array<tsino::Optional<int32_t>> value = a.splice(0, 1, tsino::Optional<int32_t>{});
  tsino::inspect(Serial, c);
  Serial.print(F(" "));
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.println(a.length());
  a.splice(0, 0, tsino::Optional<int32_t>{}, tsino::Optional<int32_t>{});
  tsino::inspect(Serial, a);
  Serial.println();
}

void loop() {}
