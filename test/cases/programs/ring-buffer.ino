// ring-buffer: written by tsino from ring-buffer.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"

// @run
// Head and tail indices that wrap by modulo over a global array; optional results for "empty".
const int32_t size = 5;
tsino::Array<int32_t> slots{0, 0, 0, 0, 0};
int32_t head = 0;
int32_t count = 0;
int32_t lost = 0;

bool put(int32_t value) {
  if (count == size) {
    lost++;
    return false;
  }
  slots.set((head + count) % size, value);
  count++;
  return true;
}

tsino::Optional<int32_t> take() {
  if (count == 0) return {};
  const int32_t value = slots[head];
  head = (head + 1) % size;
  count--;
  return value;
}

void setup() {
  Serial.begin(115200);

  for (int32_t i = 1; i <= 7; i++) {
    bool putResult = put(i * 11);
    Serial.print(F("put "));
    Serial.print(i * 11);
    Serial.print(F(" "));
    Serial.println(putResult ? F("true") : F("false"));
  }
  String takeResult = tsino::optionalText(take());
  String takeResult2 = tsino::optionalText(take());
  String takeResult3 = tsino::optionalText(take());
  Serial.print(takeResult);
  Serial.print(F(" "));
  Serial.print(takeResult2);
  Serial.print(F(" "));
  Serial.println(takeResult3);
  put(-1);
  put(-2);
  Serial.print(F("slots "));
  Serial.print(slots.join());
  Serial.print(F(" head "));
  Serial.print(head);
  Serial.print(F(" count "));
  Serial.println(count);
  tsino::Optional<int32_t> value = take();
  while (value.has()) {
    Serial.print(F("took "));
    Serial.println(value.value());
    value = take();
    yield();
  }
  int32_t countBefore = count;
  String takeResult4 = tsino::optionalText(take());
  Serial.print(F("lost "));
  Serial.print(lost);
  Serial.print(F(" left "));
  Serial.print(countBefore);
  Serial.print(F(" empty "));
  Serial.println(takeResult4);
  Serial.println(take().valueOr(100) + 1);
}

void loop() {}
