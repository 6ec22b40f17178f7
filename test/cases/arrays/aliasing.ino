// aliasing: written by tsino from aliasing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/shared.h"

tsino::Shared<tsino::Array<int32_t>> first(const tsino::Shared<tsino::Array<int32_t>>& list) {
  return list;
}

void appendTo(tsino::Array<int32_t>& list, tsino::Array<int32_t>& other) {
  const int32_t size = other.length();
  for (int32_t i = 0; i < size; i++) list.push(other[i]);
}

tsino::Shared<tsino::Array<int32_t>> pick(bool which, const tsino::Shared<tsino::Array<int32_t>>& x, const tsino::Shared<tsino::Array<int32_t>>& y) {
  return which ? x : y;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Two names for one array see the same memory: variables, parameters, results, elements and globals.
  tsino::Shared<tsino::Array<int32_t>> a = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{1, 2, 3});
  tsino::Shared<tsino::Array<int32_t>> b = a;
  tsino::Shared<tsino::Array<int32_t>> c = b;
  b->set(0, 10);
  c->push(4);
  Serial.print(tsino::withoutFormat(a->join()));
  Serial.print(F(" "));
  Serial.print(b->join());
  Serial.print(F(" "));
  Serial.println(c->join());
  c = tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1, 2, 3});
  c->set(0, 99);
  Serial.print((*a)[0]);
  Serial.print(F(" "));
  Serial.println((*c)[0]);

  first(a)->set(1, 20);
  Serial.print(tsino::withoutFormat(a->join()));
  Serial.print(F(" "));
  Serial.println((*first(a))[1]);
  appendTo(*a, *a);
  Serial.print(tsino::withoutFormat(b->join()));
  Serial.print(F(" "));
  Serial.println(b->length());
  tsino::Shared<tsino::Array<int32_t>> x = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{1});
  tsino::Shared<tsino::Array<int32_t>> y = tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{2});
  pick(true, x, y)->push(11);
  pick(false, x, y)->push(22);
  tsino::Shared<tsino::Array<int32_t>> chosen = pick(x->length() > 5, x, y);
  chosen->set(0, -2);
  Serial.print(tsino::withoutFormat(x->join()));
  Serial.print(F(" "));
  Serial.print(y->join());
  Serial.print(F(" "));
  Serial.println(chosen->length());

  tsino::Shared<tsino::Array<int32_t>> current = x;
  for (int32_t i = 0; i < 4; i++) {
    current->push(i);
    current = i % 2 == 0 ? y : x;
  }
  Serial.print(tsino::withoutFormat(x->join()));
  Serial.print(F(" "));
  Serial.println(y->join());
  tsino::Shared<tsino::Array<int32_t>> kept = a;
  kept = tsino::makeShared<tsino::Array<int32_t>>(kept->slice(0, 2));
  (*kept)[0]++;
  Serial.print((*a)[0]);
  Serial.print(F(" "));
  Serial.println((*kept)[0]);
}

void loop() {}
