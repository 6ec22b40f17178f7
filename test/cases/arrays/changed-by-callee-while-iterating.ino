// changed-by-callee-while-iterating: written by tsino from changed-by-callee-while-iterating.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/optional.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

// @run
// A global array that called functions grow, shrink, replace or clear while a loop walks it.
tsino::Shared<tsino::Array<String>> tasks = tsino::makeShared<tsino::Array<String>>(
    tsino::Array<String>{"boot", "connect", "serve"});
String log_ = "";

void run(const String& task) {
  log_ += tsino::concat(task, F(" "));
  if (task == F("connect") && tasks->length() < 5) tasks->push(F("retry"));
  if (task == F("serve")) tasks->remove(0, 1);
  if (task == F("retry")) {
    tasks = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("fresh")});
  }
}

tsino::Array<uint8_t> values{1, 2, 3, 4};

int32_t consume() {
  tsino::Optional<uint8_t> popResult = values.pop();
  return popResult.has() ? popResult.value() : -1;
}

tsino::Shared<tsino::Array<int32_t>> heap = tsino::makeShared<tsino::Array<int32_t>>(
    tsino::Array<int32_t>{8});

int32_t grow(tsino::Array<int32_t>& list) {
  for (int32_t i = 0; i < 100; i++) heap->push(i);
  return list[0] + heap->length();
}

String label(const String& word_) {
  tasks->push(tsino::concat(word_, F("!")));
  tasks->push(tsino::concat(word_, F("?")));
  return tsino::concat(word_, String(tasks->length()));
}

void setup() {
  Serial.begin(115200);

  tsino::Shared<tsino::Array<String>> list = tasks;
  for (int32_t i = 0; i < list->length(); i++) {
    const String task = (*list)[i];
    run(task);
  }
  Serial.print(tsino::withoutFormat(log_));
  Serial.print(F(" | "));
  Serial.println(tasks->join());

  int32_t total = 0;
  for (int32_t i = 0; i < values.length(); i++) {
    int32_t value = values[i] * 10;
    total += value + consume();
  }
  Serial.print(total);
  Serial.print(F(" "));
  Serial.println(values.length());
  tsino::Shared<tsino::Array<int32_t>> before = heap;
  int32_t growResult = grow(*heap);
  Serial.print(growResult);
  Serial.print(F(" "));
  Serial.print(before->length());
  Serial.print(F(" "));
  Serial.println((*before)[100]);
  int32_t index = 0;
  while (index < heap->length()) {
    const int32_t element = (*heap)[index];
    if (element % 2 == 1) {
      heap->remove(index, 1);
    } else {
      index++;
    }
    yield();
  }
  Serial.print(heap->length());
  Serial.print(F(" "));
  Serial.print((*heap)[0]);
  Serial.print(F(" "));
  Serial.println((*heap)[heap->length() - 1]);
  String withoutFormatResult = tsino::withoutFormat(label(String((*tasks)[0])));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print((*tasks)[0]);
  Serial.print(F(" "));
  Serial.println(tasks->join());
}

void loop() {}
