// uint32-idioms: written by tsino from uint32-idioms.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"

uint32_t seed = 42;

int32_t random_() {
  seed = seed * 1664525 + 1013904223;
  return seed >> 16;
}

int32_t find(const tsino::Array<uint8_t>& sorted, int32_t key) {
  int32_t low = 0;
  int32_t high = sorted.length() - 1;
  while (low <= high) {
    const int32_t middle = (low + high) >> 1;
    if (sorted[middle] == key) return middle;
    if (sorted[middle] < key) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
    yield();
  }
  return -1;
}

int32_t checksum(const tsino::Array<uint8_t>& values) {
  int32_t sum = 0;
  for (const int32_t value : values) sum = (int32_t)((uint32_t)sum * 31 + (uint32_t)value);
  return sum;
}

void setup() {
  Serial.begin(115200);
  // @run
  // Hashes, generators and a binary search: `>>> 0` keeps a uint32, Math.imul is a product, a sum under `>>` stays plain.
  tsino::Array<uint8_t> bytes{104, 101, 108, 108, 111};

  uint32_t hash = 5381;
  for (const int32_t byte : bytes) hash = (hash << 5) + hash + (uint32_t)byte;
  Serial.println(hash);
  int32_t randomResult = random_();
  int32_t value = random_() % 6;
  int32_t value2 = random_() & 1;
  Serial.print(randomResult);
  Serial.print(F(" "));
  Serial.print(value);
  Serial.print(F(" "));
  Serial.print(value2);
  Serial.print(F(" "));
  Serial.println(seed);
  Serial.print(find(tsino::Array<uint8_t>{1, 3, 5, 8, 13, 21}, 13));
  Serial.print(F(" "));
  Serial.println(find(tsino::Array<uint8_t>{1, 3}, 2));
  Serial.print(checksum(bytes));
  Serial.print(F(" "));
  Serial.println(checksum(tsino::Array<uint8_t>{}));

  int32_t head = 0;
  tsino::Array<int32_t> ring{0, 0, 0, 0, 0};
  for (int32_t n = 1; n < 13; n++) {
    ring.set(head, n);
    head = (head + 1) % 5;
  }
  Serial.print(tsino::withoutFormat(ring.join()));
  Serial.print(F(" "));
  Serial.println(head);
}

void loop() {}
