// arrays-and-mutation: written by tsino from arrays-and-mutation.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-copy.h"
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

// @run
// Array literals and method chains with effects: elements in order, receivers before arguments.
int32_t n = 0;
tsino::Array<String> log_;

int32_t next() {
  log_.push(tsino::concat(F("n"), String(++n)));
  return n;
}

tsino::Shared<tsino::Array<int32_t>> shared = tsino::makeShared<tsino::Array<int32_t>>(
    tsino::Array<int32_t>{9});

tsino::Shared<tsino::Array<int32_t>> list() {
  log_.push(F("l"));
  return shared;
}

void setup() {
  Serial.begin(115200);
  int32_t nextResult = next();
  int32_t value = next() * 10;
  int32_t nBefore = n;
  int32_t nextResult2 = next();
  tsino::Array<int32_t> fresh{nextResult, value, nBefore, nextResult2 + n};
  Serial.print(tsino::withoutFormat(fresh.join()));
  Serial.print(F(" "));
  Serial.println(log_.join());
  log_.remove(0);
  tsino::Shared<tsino::Array<int32_t>> listResult = list();
  int32_t nextResult3 = next();
  listResult->push(nextResult3, next());
  Serial.print(tsino::withoutFormat(shared->join()));
  Serial.print(F(" "));
  Serial.println(log_.join());
  log_.remove(0);
  tsino::Shared<tsino::Array<int32_t>> listResult2 = list();
  tsino::Array<int32_t> concatResult = listResult2->concat(tsino::Array<int32_t>{next()});
  int32_t indexOfResult = concatResult.indexOf(next());
  tsino::Shared<tsino::Array<int32_t>> listResult3 = list();
  String joinResult = listResult3->slice(next() - 8).join();
  Serial.print(indexOfResult);
  Serial.print(F(" "));
  Serial.print(joinResult);
  Serial.print(F(" "));
  Serial.println(log_.join());

  tsino::Array<int32_t> work{1, 2, 3};
  work.set(0, work.push(work.length()));
  Serial.println(work.join());
  int32_t lengthResult = work.length();
  int32_t value2 = lengthResult + work.pop().valueOr(0);
  const int32_t sum = value2 + work.length();
  Serial.print(sum);
  Serial.print(F(" "));
  Serial.println(work.join());
  int32_t element = work[0];
  int32_t value3 = element + work.shift().valueOr(0);
  work.push(value3 + work[0]);
  Serial.println(work.join());
  tsino::Array<int32_t> value4{next()};
  int32_t nBefore2 = n;
  tsino::Array<tsino::Array<int32_t>> nested{
      tsino::moved(value4),
      tsino::Array<int32_t>{nBefore2, next()},
      tsino::Array<int32_t>{}};
  Serial.print(nested[0][0]);
  Serial.print(F(" "));
  Serial.print(nested[1].join());
  Serial.print(F(" "));
  Serial.print(nested[2].length());
  Serial.print(F(" "));
  Serial.println(n);
  int32_t element2 = work[1];
  int32_t element3 = work[0];
  int32_t value5 = work.set(0, -1);
  tsino::Array<int32_t> swapped{element2, element3, value5, work[0]};
  Serial.print(tsino::withoutFormat(swapped.join()));
  Serial.print(F(" "));
  Serial.println(work.join());
  int32_t element4 = work.reverse()[0];
  int32_t value6 = element4 + work[0] * 10;
  const int32_t total = value6 + work.reverse()[0] * 100;
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(work.join());
}

void loop() {}
