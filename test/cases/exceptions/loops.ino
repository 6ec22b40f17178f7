// loops: written by tsino from loops.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

// @run
// Throwing calls where a loop has no room for statements: tests, updates, first values, what is walked.
int32_t budget = 0;

int32_t spend(int32_t n) {
  budget -= n;
  if (budget < 0) {
    tsino::raise(tsino::makeError<tsino::Error>(F("out of budget by "), -budget));
    return 0;
  }
  return budget;
}

void attempt(const String& name, int32_t start, const tsino::Function<String()>& work) {
  budget = start;
  {
    String workResult = work();
    if (tsino::thrown()) goto caught;
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(workResult);
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(error->message);
  }
}

String whileTest() {
  String turns = F("");
  while (true) {
    int32_t spendResult = spend(2);
    if (tsino::thrown()) return {};
    if (!(spendResult > 3)) break;
    turns += tsino::concat(String(budget), F(" "));
    if (budget == 5) continue;
    turns += F("; ");
    yield();
  }
  return turns;
}

String doTest() {
  String turns = F("");
  bool again = false;
  while (true) {
    if (again) {
      int32_t spendResult = spend(3);
      if (tsino::thrown()) return {};
      if (!(spendResult > 0)) break;
    }
    again = true;
    turns += budget;
    if (tsino::length(turns) == 2) continue;
    turns += F("-");
    yield();
  }
  return turns;
}

String forTest() {
  String turns = F("");
  for (int32_t i = 0;; i++) {
    int32_t spendResult = spend(1);
    if (tsino::thrown()) return {};
    if (!(i < spendResult)) break;
    if (i == 2) continue;
    turns += tsino::concat(String(i), F("/"), String(budget), F(" "));
    yield();
  }
  return turns;
}

String forUpdate() {
  String turns = F("");
  bool again = false;
  for (int32_t i = 0;;) {
    if (again) {
      int32_t spendResult = spend(4);
      if (tsino::thrown()) return {};
      i += spendResult > 0 ? 1 : 5;
    }
    again = true;
    if (!(i < 10)) break;
    if (i == 1) continue;
    turns += tsino::concat(String(i), F("/"), String(budget), F(" "));
    yield();
  }
  return turns;
}

String forFirst() {
  String turns = F("");
  {
    int32_t spendResult = spend(1);
    if (tsino::thrown()) return {};
    int32_t iFirst = spendResult;
    int32_t spendResult2 = spend(2);
    if (tsino::thrown()) return {};
    int32_t endFirst = iFirst + spendResult2 - 3;
    {
      int32_t i = iFirst;
      const int32_t end = endFirst;
      for (; i < end; i++) turns += tsino::concat(String(i), F("<"), String(end), F(" "));
    }
  }
  return turns;
}

String both() {
  String turns = F("");
  bool again = false;
  for (int32_t i = 0;;) {
    {
      if (again) {
        spend(2);
        if (tsino::thrown()) return {};
      }
      again = true;
      int32_t spendResult = spend(1);
      if (tsino::thrown()) return {};
      if (!(spendResult > 0)) break;
      for (;;) {
        i++;
        if (i % 2 == 0) goto next_loop1;
        if (i > 6) goto end_loop1;
        turns += i;
        yield();
      }
    }
    next_loop1:;
    yield();
  }
  end_loop1:;
  return turns;
}

tsino::Array<int32_t> numbers(int32_t n) {
  tsino::Array<int32_t> list;
  for (int32_t i = 0; i < n; i++) {
    int32_t spendResult = spend(1);
    if (tsino::thrown()) return {};
    list.push(spendResult);
  }
  return list;
}

String walk() {
  String text = F("");
  tsino::Array<int32_t> numbersResult = numbers(3);
  if (tsino::thrown()) return {};
  for (const int32_t n : numbersResult) {
    int32_t spendResult = spend(1);
    if (tsino::thrown()) return {};
    if (n == spendResult) break;
    text += n;
  }
  return text;
}

void setup() {
  Serial.begin(115200);
  attempt(F("while"), 10, tsino::Function<String()>::of<decltype(whileTest), whileTest>());
  attempt(F("while"), 1, tsino::Function<String()>::of<decltype(whileTest), whileTest>());
  attempt(F("do"), 7, tsino::Function<String()>::of<decltype(doTest), doTest>());
  attempt(F("do"), 6, tsino::Function<String()>::of<decltype(doTest), doTest>());
  attempt(F("for test"), 9, tsino::Function<String()>::of<decltype(forTest), forTest>());
  attempt(F("for test"), 0, tsino::Function<String()>::of<decltype(forTest), forTest>());
  attempt(F("for update"), 20, tsino::Function<String()>::of<decltype(forUpdate), forUpdate>());
  attempt(F("for update"), 3, tsino::Function<String()>::of<decltype(forUpdate), forUpdate>());
  attempt(F("for first"), 10, tsino::Function<String()>::of<decltype(forFirst), forFirst>());
  attempt(F("for first"), 2, tsino::Function<String()>::of<decltype(forFirst), forFirst>());
  attempt(F("both"), 20, tsino::Function<String()>::of<decltype(both), both>());
  attempt(F("both"), 2, tsino::Function<String()>::of<decltype(both), both>());
  attempt(F("walk"), 10, tsino::Function<String()>::of<decltype(walk), walk>());
  attempt(F("walk"), 2, tsino::Function<String()>::of<decltype(walk), walk>());
  attempt(F("walk"), 4, tsino::Function<String()>::of<decltype(walk), walk>());
}

void loop() {}
