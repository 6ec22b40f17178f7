// untyped-from-what-is-missing: written by tsino from untyped-from-what-is-missing.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/table-get.h"
#include "src/tsino/table.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Job;

struct Job : tsino::Object {
  int32_t at = 0;
  String name;
  void construct(int32_t at, String name) {
    this->at = at;
    this->name = tsino::moved(name);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("at"), this->at);
    out.field(F("name"), this->name);
    out.end();
  }
};

const char words[][6] PROGMEM = {"one", "", "three"};

tsino::Optional<tsino::Ref<Job>> find(const tsino::Array<tsino::Ref<Job>>& list, const String& name) {
  tsino::Optional<tsino::Ref<Job>> job;
  for (int32_t i = 0; (job = list.get(i)).has(); i++) {
    if (job.value()->name == name) return job;
    yield();
  }
  return job;
}

int32_t total(const tsino::Array<tsino::Ref<Job>>& list, int32_t from) {
  tsino::Optional<tsino::Ref<Job>> job;
  int32_t sum = 0;
  while ((job = list.get(from++)).has()) {
    sum += job.value()->at;
    yield();
  }
  return sum;
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Ref<Job>> jobs{tsino::make<Job>(1, F("a")), tsino::make<Job>(2, F("b"))};
  const auto byName = tsino::makeRecord<tsino::Ref<Job>>({{F("x"), tsino::make<Job>(5, F("x"))}});
  tsino::Array<tsino::Optional<tsino::Ref<Job>>> holes{
      tsino::Optional<tsino::Ref<Job>>(tsino::make<Job>(7, F("h"))),
      tsino::Optional<tsino::Ref<Job>>{}};

  tsino::inspect(Serial, find(jobs, F("b")));
  Serial.print(F(" "));
  tsino::inspect(Serial, find(jobs, F("z")));
  Serial.print(F(" "));
  Serial.print(total(jobs, 0));
  Serial.print(F(" "));
  Serial.print(total(jobs, 1));
  Serial.print(F(" "));
  Serial.println(total(tsino::Array<tsino::Ref<Job>>{}, 0));

  tsino::Optional<tsino::Ref<Job>> job;
  while ((job = jobs.get(0)).has()) {
    jobs.shift();
    Serial.println(job.value()->at);
    yield();
  }
  tsino::inspect(Serial, job);
  Serial.print(F(" "));
  Serial.println(jobs.length());

  tsino::Array<uint8_t> events{3, 8, 4};
  for (tsino::Optional<int32_t> event; tsino::truthy(event = tsino::convertOptional(events.get(0)))
      && event.value() < 5;) {
    events.shift();
    Serial.print(F("event "));
    Serial.println(tsino::optionalText(event));
    yield();
  }

  tsino::Optional<String> word_;
  int32_t at = 0;
  while (tsino::truthy(word_ = tsino::tableGet(words, at))) {
    int32_t atBefore = at++;
    Serial.print(tsino::length(word_.value()));
    Serial.print(F(" "));
    Serial.println(atBefore);
    yield();
  }
  Serial.print(word_ == F("") ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(word_));
  word_ = tsino::tableGet(words, 9);
  Serial.print(!word_.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(word_));
  Serial.print(F(" "));
  Serial.print(word_.has() ? F("string") : F("undefined"));
  Serial.print(F(" "));
  Serial.println(tsino::truthy(word_) ? F("some") : F("none"));
  if (tsino::truthy(word_ = tsino::Optional<String>(tsino::tableText(words, 1)))
      || tsino::truthy(word_ = tsino::tableGet(words, 7))
      || tsino::truthy(word_ = tsino::Optional<String>(tsino::tableText(words, 2)))) {
    Serial.println(tsino::optionalText(word_));
  }

  tsino::Optional<tsino::Ref<Job>> entry;
  tsino::Array<String> list{F("x"), F("y")};
  for (const String& key : list) {
    if ((entry = byName->get(key)).has()) {
      Serial.println(entry.value()->at);
    } else {
      Serial.print(F("no "));
      Serial.print(key);
      Serial.print(F(" "));
      tsino::inspect(Serial, entry);
      Serial.println();
    }
  }

  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>> hole;
  for (int32_t i = 0; i < 3; i++) {
    hole = i >= 0 && i < holes.length() ? tsino::fromOptional<tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>, tsino::Null>(
        holes.get(i)) : tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Job>>(
        tsino::Undefined{});
    Serial.println(
        tsino::truthy(hole) ? hole.get<tsino::Ref<Job>>()->name : String(
            hole.is<tsino::Null>() ? F("null") : F("not there")));
  }
}

void loop() {}
