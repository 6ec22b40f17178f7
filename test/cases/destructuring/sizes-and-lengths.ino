// sizes-and-lengths: written by tsino from sizes-and-lengths.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text.h"
#include "src/tsino/typed-array.h"

struct Pool;
struct Stats;
struct Groups;

// @run
// `{ size }` of Maps and Sets, `{ length }` of lists, text and typed arrays.
struct Pool : tsino::Object {
  tsino::Shared<tsino::Set<uint8_t>> used;
  tsino::Shared<tsino::Map<String, uint8_t>> names;
  void construct();
  int32_t drop(int32_t id);
  tsino::Ref<Stats> get_stats();
};

struct Stats : tsino::Object {
  int32_t used = 0;
  int32_t size = 0;
  void construct(int32_t used, int32_t size) {
    this->used = used;
    this->size = size;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("used"), this->used);
    out.field(F("size"), this->size);
    out.end();
  }
};

struct Groups : tsino::Object {
  tsino::Shared<tsino::Set<String>> left;
  tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<const __FlashStringHelper*>>>> right;
  void construct(tsino::Shared<tsino::Set<String>> left, tsino::Shared<tsino::Map<String, tsino::Shared<tsino::Array<const __FlashStringHelper*>>>> right) {
    this->left = tsino::moved(left);
    this->right = tsino::moved(right);
  }
};

tsino::Ref<Stats> Pool::get_stats() {
  const int32_t used = this->used->size();
  const int32_t size = this->names->size();
  return tsino::make<Stats>(used, size);
}

int32_t Pool::drop(int32_t id) {
  this->used->remove((uint8_t)id);
  const int32_t size = this->used->size();
  return size;
}

void Pool::construct() {
  this->used = tsino::makeShared<tsino::Set<uint8_t>>(1, 2, 3);
  this->names = tsino::makeMap<String, uint8_t>({{F("led"), 2}});
}

int32_t checksum(const tsino::Uint8Array& bytes) {
  const int32_t length = bytes.length();
  int32_t sum = length;
  for (int32_t i = 0; i < length; i++) sum = (int32_t)(((uint32_t)sum + (uint32_t)bytes[i]) & 0xff);
  return sum;
}

bool full(const tsino::Shared<tsino::Set<String>>& readonlySet, const tsino::Array<String>& readonlyArray) {
  const int32_t size = readonlySet->size();
  const int32_t length = readonlyArray.length();
  return size == length;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Pool> pool = tsino::make<Pool>();
  tsino::Ref<Stats> value = pool->get_stats();
  int32_t dropResult = pool->drop(2);
  int32_t dropResult2 = pool->drop(9);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  Serial.print(dropResult);
  Serial.print(F(" "));
  Serial.print(dropResult2);
  Serial.print(F(" "));
  Serial.println(pool->get_stats()->used);
  tsino::Array<String> words{F("on"), F("off"), F("on")};
  const String joinResult = words.join(F(""));
  const int32_t letters = tsino::length(joinResult);
  Serial.print(checksum(tsino::Uint8Array::of(250, 10)));
  Serial.print(F(" "));
  Serial.print(
      full(tsino::makeShared<tsino::Set<String>>(tsino::Set<String>::from(words)), words) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(letters);

  const tsino::Ref<Groups> groups = tsino::make<Groups>(
      tsino::makeShared<tsino::Set<String>>(tsino::Set<String>::from(tsino::characters(F("abca")))),
      tsino::makeShared<tsino::Map<String, tsino::Shared<tsino::Array<const __FlashStringHelper*>>>>());
  int32_t count = 0;
  count = groups->left->size();
  const int32_t none = groups->right->size();
  Serial.print(count);
  Serial.print(F(" "));
  Serial.println(none);
}

void loop() {}
