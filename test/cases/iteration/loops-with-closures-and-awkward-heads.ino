// loops-with-closures-and-awkward-heads: written by tsino from loops-with-closures-and-awkward-heads.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Node;

struct Node : tsino::Chained {
  int32_t v = 0;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(int32_t v, tsino::Optional<tsino::Ref<Node>> next = {}) {
    this->v = v;
    this->next = tsino::moved(next);
  }
};

int32_t tests = 0;

bool test() {
  return ++tests < 4;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Heads with several variables, empty heads, commas, closures in heads, conditions with effects.
  String log = F("");
  for (int32_t i = 0, j = 10; i < j; (void)(i += 3), j--) {
    log += tsino::concat(String(i), F(":"), String(j), F(" "));
    yield();
  }
  Serial.println(log);
  int32_t k = 0;
  for (;;) {
    if (k++ > 3) break;
    yield();
  }
  Serial.println(k);
  for (; test();) {
    yield();
  }
  while ((void)test(), tests < 8) {
    yield();
  }
  Serial.println(tests);
  {
    tsino::Array<uint8_t> list{3, 2, 1};
    tsino::Optional<int32_t> item;
    for (; (item = tsino::convertOptional(list.pop())).has();) {
      Serial.print(item.value());
      Serial.print(F(" "));
      Serial.println(list.length());
      yield();
    }
  }
  tsino::Array<String> queue{F("a")};
  for (tsino::Optional<String> next = queue.shift(); next.has() && tsino::length(next.value()) < 4; next = queue.shift()) {
    queue.push(tsino::concat(next.value(), F("x")));
    yield();
  }
  Serial.println(queue.length());
  for (tsino::Optional<tsino::Ref<Node>> node = tsino::make<Node>(
      1,
      tsino::Optional<tsino::Ref<Node>>(tsino::make<Node>(2))); node.has(); node = node.value()->next) {
    Serial.println(node.value()->v);
    yield();
  }
  tsino::Optional<String> line;
  tsino::Array<String> lines{F("one"), F("two")};
  while ((line = lines.shift()).has()) {
    Serial.print(tsino::length(line.value()));
    Serial.print(F(" "));
    Serial.println(line.value());
    yield();
  }
  double x = 27.0;
  int32_t steps = 0;
  while (x != 1.0) {
    x = ((void)steps++, fmod(x, 2.0) == 0.0 ? x / 2.0 : 3.0 * x + 1.0);
    yield();
  }
  Serial.println(steps);
  int32_t last = 0;
  do {
    last = k--;
    yield();
  } while (k > 0);
  Serial.print(k);
  Serial.print(F(" "));
  Serial.println(last);
}

void loop() {}
