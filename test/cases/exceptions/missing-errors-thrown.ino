// missing-errors-thrown: written by tsino from missing-errors-thrown.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/thrown.h"
#include "src/tsino/union.h"

struct Job;

struct Unknown : tsino::Union<tsino::Undefined, tsino::Null, String, tsino::Ref<tsino::Error>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

// @run
// Errors that may be missing: throwing one that is throws undefined or null. Errors and text in one throw.
struct Job : tsino::Object {
  tsino::Optional<tsino::Ref<tsino::Error>> err;
  tsino::Optional<tsino::Ref<tsino::RangeError>> nul;
  void construct();
  void rethrow();
  void rethrowNull();
};

void Job::rethrow() {
  tsino::raise(tsino::boxed(tsino::fromOptional<Unknown, tsino::Undefined>(this->err)));
}

void Job::rethrowNull() {
  tsino::raise(
      tsino::boxed(
          tsino::fromOptional<Unknown, tsino::Null>(
              tsino::Optional<tsino::Ref<tsino::Error>>(this->nul))));
}

void Job::construct() {
  this->nul = {};
}
tsino::Array<tsino::Ref<tsino::Error>> errs{tsino::make<tsino::Error>("one")};
const auto byName = tsino::makeMap<String, tsino::Ref<tsino::Error>>(
    {{"a", tsino::make<tsino::Error>("A")}});

void attempt(const tsino::Function<void()>& f) {
  {
    f();
    if (tsino::thrown()) goto caught;
    Serial.println(F("went on"));
  }
  caught:;
  if (tsino::thrown()) {
    const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
    Serial.println(
        e.is<tsino::Ref<tsino::Error>>() ? e.get<tsino::Ref<tsino::Error>>()->message : tsino::toText(
            e));
    Serial.print(e.is<tsino::Undefined>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(e.is<tsino::Null>() ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.println(tsino::typeOf(e));
  }
}
const tsino::Ref<Job> job = tsino::make<Job>();

void fail(const tsino::Optional<tsino::Ref<tsino::Error>>& e = {}) {
  tsino::raise(tsino::boxed(tsino::fromOptional<Unknown, tsino::Undefined>(e)));
}

void refuse(bool b) {
  tsino::Union<String, tsino::Ref<tsino::RangeError>> value = b ? tsino::Union<String, tsino::Ref<tsino::RangeError>>(
      tsino::make<tsino::RangeError>(F("out"))) : tsino::Union<String, tsino::Ref<tsino::RangeError>>(
      String(F("text")));
  tsino::raise(
      tsino::boxed(
          value.is<String>() ? Unknown(value.get<String>()) : Unknown(
              tsino::Ref<tsino::Error>(value.get<tsino::Ref<tsino::RangeError>>()))));
}

void setup() {
  Serial.begin(115200);
  attempt([] { job->rethrow(); });
  attempt([] { job->rethrowNull(); });
  job->err = tsino::make<tsino::Error>(F("kept"));
  job->nul = tsino::make<tsino::RangeError>(F("range"));
  attempt([] { job->rethrow(); });
  attempt([] { job->rethrowNull(); });
  attempt(
      [] {
        tsino::raise(tsino::boxed(tsino::fromOptional<Unknown, tsino::Undefined>(errs.pop())));
      });
  attempt(
      [] {
        tsino::raise(tsino::boxed(tsino::fromOptional<Unknown, tsino::Undefined>(errs.pop())));
      });
  attempt(
      [] {
        tsino::raise(tsino::boxed(tsino::fromOptional<Unknown, tsino::Undefined>(errs.at(0))));
      });
  attempt(
      [] {
        tsino::raise(
            tsino::boxed(
                tsino::fromOptional<Unknown, tsino::Undefined>(
                    errs.find(
                        [](const tsino::Ref<tsino::Error>& e) -> bool {
                          return e->message == F("q");
                        }))));
      });
  attempt(
      [] {
        tsino::raise(
            tsino::boxed(tsino::fromOptional<Unknown, tsino::Undefined>(byName->get(F("a")))));
      });
  attempt(
      [] {
        tsino::raise(
            tsino::boxed(tsino::fromOptional<Unknown, tsino::Undefined>(byName->get(F("zz")))));
      });
  attempt([] { fail(); });
  attempt(
      [] {
        fail(tsino::Optional<tsino::Ref<tsino::TypeError>>(tsino::make<tsino::TypeError>(F("t"))));
      });
  const tsino::Optional<tsino::Ref<tsino::Error>> z;
  tsino::raise(tsino::boxed(tsino::fromOptional<Unknown, tsino::Null>(z)));
  {
    const Unknown e = tsino::unboxed<Unknown>(tsino::caught());
    Serial.println(tsino::toText(e));
  }
  attempt([] { refuse(true); });
  attempt([] { refuse(false); });
}

void loop() {}
