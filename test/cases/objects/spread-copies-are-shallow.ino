// spread-copies-are-shallow: written by tsino from spread-copies-are-shallow.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Copy;
struct WithName;
struct Ten;
struct Early;
struct Late;
struct Merged;
struct Partial;

struct Copy : tsino::Object {
  String name;
  int32_t size = 0;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Ref<WithName> pos;
  void construct(String name, int32_t size, tsino::Shared<tsino::Array<String>> tags, tsino::Ref<WithName> pos) {
    this->name = tsino::moved(name);
    this->size = size;
    this->tags = tsino::moved(tags);
    this->pos = tsino::moved(pos);
  }
};

struct WithName : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
};

struct Ten : tsino::Object {
  int32_t size = 0;
  int32_t weight = 0;
  void construct(int32_t size, int32_t weight) {
    this->size = size;
    this->weight = weight;
  }
};

struct Early : tsino::Object {
  String name;
  int32_t size = 0;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Ref<WithName> pos;
  int32_t weight = 0;
  void construct(String name, int32_t size, tsino::Shared<tsino::Array<String>> tags, tsino::Ref<WithName> pos, int32_t weight) {
    this->name = tsino::moved(name);
    this->size = size;
    this->tags = tsino::moved(tags);
    this->pos = tsino::moved(pos);
    this->weight = weight;
  }
};

struct Late : tsino::Object {
  int32_t size = 0;
  String name;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Ref<WithName> pos;
  void construct(int32_t size, String name, tsino::Shared<tsino::Array<String>> tags, tsino::Ref<WithName> pos) {
    this->size = size;
    this->name = tsino::moved(name);
    this->tags = tsino::moved(tags);
    this->pos = tsino::moved(pos);
  }
};

struct Merged : tsino::Object {
  tsino::Shared<tsino::Array<String>> tags;
  String name;
  bool extra = false;
  int32_t size = 0;
  tsino::Ref<WithName> pos;
  void construct(tsino::Shared<tsino::Array<String>> tags, String name, bool extra, int32_t size, tsino::Ref<WithName> pos) {
    this->tags = tsino::moved(tags);
    this->name = tsino::moved(name);
    this->extra = extra;
    this->size = size;
    this->pos = tsino::moved(pos);
  }
};

struct Partial : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> size;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Ref<WithName>> pos;
  void construct(tsino::Optional<String> name, tsino::Optional<int32_t> size, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}, tsino::Optional<tsino::Ref<WithName>> pos = {}) {
    this->name = tsino::moved(name);
    this->size = tsino::moved(size);
    this->tags = tsino::moved(tags);
    this->pos = tsino::moved(pos);
  }
};

tsino::Ref<Copy> withName(const tsino::Ref<Copy>& settings, const __FlashStringHelper* name) {
  return tsino::make<Copy>(name, settings->size, settings->tags, settings->pos);
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Copy> base = tsino::make<Copy>(
      F("base"),
      1,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("t")}),
      tsino::make<WithName>(1, 2));
  const tsino::Ref<Copy> copy = tsino::make<Copy>(base->name, base->size, base->tags, base->pos);
  copy->name = F("copy");
  copy->size++;
  copy->tags->push(F("shared"));
  copy->pos->x = 50;
  Serial.print(tsino::withoutFormat(base->name));
  Serial.print(F(" "));
  Serial.print(base->size);
  Serial.print(F(" "));
  Serial.print(base->tags->join());
  Serial.print(F(" "));
  Serial.print(base->pos->x);
  Serial.print(F(" "));
  Serial.print(copy == base ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(copy->pos == base->pos ? F("true") : F("false"));
  copy->pos = tsino::make<WithName>(copy->pos->x, 9);
  copy->pos->x = 0;
  Serial.print(base->pos->x);
  Serial.print(F(" "));
  Serial.print(base->pos->y);
  Serial.print(F(" "));
  Serial.print(copy->pos->x);
  Serial.print(F(" "));
  Serial.println(copy->pos->y);

  const tsino::Ref<Ten> ten = tsino::make<Ten>(10, 3);
  const tsino::Ref<Early> early = tsino::make<Early>(
      base->name,
      base->size,
      base->tags,
      base->pos,
      ten->weight);
  const tsino::Ref<Late> late = tsino::make<Late>(10, base->name, base->tags, base->pos);
  Serial.print(early->size);
  Serial.print(F(" "));
  Serial.print(early->weight);
  Serial.print(F(" "));
  Serial.println(late->size);

  const tsino::Ref<Merged> merged = tsino::make<Merged>(
      tsino::makeShared<tsino::Array<String>>(base->tags->copy()),
      F("merged"),
      true,
      base->size,
      base->pos);
  merged->tags->push(F("own"));
  Serial.print(tsino::withoutFormat(merged->name));
  Serial.print(F(" "));
  Serial.print(merged->extra ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(merged->tags->length());
  Serial.print(F(" "));
  Serial.println(base->tags->length());
  const tsino::Ref<Copy> renamed = withName(withName(base, F("x")), F("y"));
  Serial.print(tsino::withoutFormat(renamed->name));
  Serial.print(F(" "));
  Serial.print(base->name);
  Serial.print(F(" "));
  Serial.println(renamed->tags == base->tags ? F("true") : F("false"));

  const tsino::Ref<Partial> partial = tsino::make<Partial>(
      tsino::Optional<String>{},
      tsino::Optional<int32_t>(7));
  const tsino::Ref<Copy> filled = tsino::make<Copy>(
      partial->name.has() ? partial->name.value() : base->name,
      partial->size.value(),
      partial->tags.has() ? partial->tags.value() : base->tags,
      partial->pos.has() ? partial->pos.value() : base->pos);
  Serial.print(filled->size);
  Serial.print(F(" "));
  Serial.print(filled->name);
  Serial.print(F(" "));
  Serial.println(filled->pos == base->pos ? F("true") : F("false"));
}

void loop() {}
