// counter-changed-in-body: written by tsino from counter-changed-in-body.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/ref.h"

void setup() {
  Serial.begin(115200);
  // @run
  // The body of a loop changes the loop's own counter, and the limit.
  int32_t sum = 0;
  for (int32_t k = 0; k < 6; k++) {
    sum += k;
    k++;
  }
  Serial.println(sum);
  int32_t limit = 10;
  for (int32_t k = 0; k < limit; k += 2) {
    limit -= 1;
    if (k == 4) k--;
  }
  Serial.println(limit);
  tsino::Array<tsino::Function<int32_t()>> made;
  for (tsino::Ref<tsino::Cell<int32_t>> k = tsino::make<tsino::Cell<int32_t>>(0); k->value < 6; (void)(k = tsino::make<tsino::Cell<int32_t>>(
      k->value)), k->value++) {
    made.push([k]() -> int32_t { return k->value; });
    k->value += 1;
  }
  tsino::inspect(
      Serial,
      made.map<int32_t>([](const tsino::Function<int32_t()>& f) -> int32_t { return f(); }));
  Serial.println();
}

void loop() {}
