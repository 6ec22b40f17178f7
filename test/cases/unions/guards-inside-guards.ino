// guards-inside-guards: written by tsino from guards-inside-guards.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Job;
struct Device;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, double, String, tsino::Shared<tsino::Array<Unknown>>, tsino::Ref<Job>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Job : tsino::Chained {
  Unknown title;
  Unknown n;
  tsino::Optional<Unknown> tag;
  void construct(Unknown title, Unknown n = Unknown{}, tsino::Optional<Unknown> tag = {}) {
    this->title = tsino::moved(title);
    this->n = tsino::moved(n);
    this->tag = tsino::moved(tag);
  }
  virtual ~Job() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Device : Job {
  void construct();
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Job::isA(asked); }
};

void Device::construct() {
  this->title = String(F("device"));
  this->n = 3.0;
}

bool isRecord(const Unknown& x) {
  return tsino::isObject(x) && !x.is<tsino::Null>();
}

bool isJob(const Unknown& x) {
  if (!isRecord(x)) return false;
  return (x.is<tsino::Ref<Job>>() && x.get<tsino::Ref<Job>>()->isA(Device::classId) ? Unknown(
      tsino::downcast<Device>(x.get<tsino::Ref<Job>>())->title.get<String>()) : x.is<tsino::Ref<Job>>() ? x.get<tsino::Ref<Job>>()->title : Unknown(
      tsino::Undefined{})).is<String>()
      && (x.is<tsino::Ref<Job>>() && x.get<tsino::Ref<Job>>()->isA(Device::classId) ? Unknown(
      tsino::downcast<Device>(x.get<tsino::Ref<Job>>())->n.get<double>()) : x.is<tsino::Ref<Job>>() ? x.get<tsino::Ref<Job>>()->n : Unknown(
      tsino::Undefined{})).is<double>();
}

bool isTagged(const Unknown& x) {
  if (!tsino::isObject(x) || x.is<tsino::Null>()) return false;
  const Unknown& entry = x;
  return entry.is<tsino::Ref<Job>>() && entry.get<tsino::Ref<Job>>()->tag.has()
      && (entry.is<tsino::Ref<Job>>() && entry.get<tsino::Ref<Job>>()->isA(Device::classId) ? Unknown(
      tsino::downcast<Device>(entry.get<tsino::Ref<Job>>())->title.get<String>()) : entry.is<tsino::Ref<Job>>() ? entry.get<tsino::Ref<Job>>()->title : Unknown(
      tsino::Undefined{})).is<String>()
      && (entry.is<tsino::Ref<Job>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      entry.get<tsino::Ref<Job>>()->tag) : Unknown(tsino::Undefined{})).is<String>();
}

String show(const Unknown& x) {
  if (isTagged(x)) {
    return tsino::concat(
        F("#"),
        tsino::optionalText(
            tsino::optionalMember<String, tsino::Undefined>(
                tsino::fromOptional<Unknown, tsino::Undefined>(x.get<tsino::Ref<Job>>()->tag))),
        F(" "),
        x.get<tsino::Ref<Job>>()->title.get<String>());
  }
  return isJob(x) ? tsino::concat(
      x.get<tsino::Ref<Job>>()->title.get<String>(),
      F(" "),
      String((int32_t)x.get<tsino::Ref<Job>>()->n.get<double>() + 1)) : String(F("no job"));
}

String titleOf(const Unknown& x) {
  if (!isRecord(x)) return F("none");
  const Unknown title = x.is<tsino::Ref<Job>>() && x.get<tsino::Ref<Job>>()->isA(Device::classId) ? Unknown(
      tsino::downcast<Device>(x.get<tsino::Ref<Job>>())->title.get<String>()) : x.is<tsino::Ref<Job>>() ? x.get<tsino::Ref<Job>>()->title : Unknown(
      tsino::Undefined{});
  const Unknown n = x.is<tsino::Ref<Job>>() && x.get<tsino::Ref<Job>>()->isA(Device::classId) ? Unknown(
      tsino::downcast<Device>(x.get<tsino::Ref<Job>>())->n.get<double>()) : x.is<tsino::Ref<Job>>() ? x.get<tsino::Ref<Job>>()->n : Unknown(
      tsino::Undefined{});
  Unknown value = x.is<tsino::Ref<Job>>() ? tsino::fromOptional<Unknown, tsino::Undefined>(
      x.get<tsino::Ref<Job>>()->tag) : Unknown(tsino::Undefined{});
  return tsino::concat(
      tsino::toText(title),
      F(" of "),
      tsino::toText(n),
      F(", "),
      tsino::toText(
          value.is<tsino::Undefined>() || value.is<tsino::Null>() ? Unknown(String(F("plain"))) : value));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Job> known = tsino::make<Job>(
      Unknown(String(F("known"))),
      Unknown(1.0),
      tsino::Optional<Unknown>(
          tsino::fromOptional<Unknown, tsino::Undefined>(tsino::Optional<String>(F("a")))));
  tsino::Array<Unknown> all{
      Unknown(known),
      Unknown(tsino::make<Job>(Unknown(String(F("literal"))), Unknown(2.0))),
      Unknown(tsino::make<Job>(Unknown(3.0), Unknown(3.0))),
      Unknown(
          tsino::makeShared<tsino::Array<Unknown>>(
              tsino::Array<Unknown>{Unknown(1.0), Unknown(2.0)})),
      Unknown(String(F("text"))),
      Unknown(tsino::Null{})};
  for (const Unknown& one : all) Serial.println(show(one));
  Serial.print(isJob(Unknown(tsino::Ref<Job>(tsino::make<Device>()))) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(isRecord(Unknown(known)) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(show(Unknown(tsino::make<Job>(Unknown(String(F("half")))))));
  Serial.print(
      tsino::withoutFormat(
          titleOf(
              Unknown(
                  tsino::make<Job>(
                      Unknown{},
                      Unknown{},
                      tsino::Optional<Unknown>(Unknown(tsino::Null{})))))));
  Serial.print(F(" | "));
  Serial.print(
      titleOf(
          Unknown(
              tsino::make<Job>(
                  Unknown(String(F("t"))),
                  Unknown{},
                  tsino::Optional<Unknown>(Unknown(5.0))))));
  Serial.print(F(" | "));
  Serial.println(titleOf(Unknown(tsino::Ref<Job>(tsino::make<Device>()))));
}

void loop() {}
