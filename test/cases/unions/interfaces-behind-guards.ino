// interfaces-behind-guards: written by tsino from interfaces-behind-guards.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/dynamic.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json-union.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/ref.h"

struct Job;

struct Unknown : tsino::Union<tsino::Undefined, double, String, tsino::Ref<Job>> {
  using Union::Union;
  Unknown() {}
  Unknown(const Union& other) : Union(other) {}
};

struct Job : tsino::Chained {
  Unknown title;
  Unknown n;
  void construct(Unknown title, Unknown n) {
    this->title = tsino::moved(title);
    this->n = tsino::moved(n);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("title"), this->title);
    out.field(F("n"), this->n);
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("title"), this->title);
    out.field(F("n"), this->n);
    out.end();
  }
};

bool isJob(const Unknown& x) {
  return x.is<tsino::Ref<Job>>() && !false
      && (x.is<tsino::Ref<Job>>() && ((void)x.get<tsino::Ref<Job>>(), true))
      && (x.is<tsino::Ref<Job>>() && ((void)x.get<tsino::Ref<Job>>(), true));
}
tsino::Array<tsino::Ref<Job>> jobs;

void add(const Unknown& x) {
  if (isJob(x)) jobs.push(x.get<tsino::Ref<Job>>());
}

tsino::Ref<Job> load(const Unknown& x) {
  if (isJob(x)) return x.get<tsino::Ref<Job>>();
  return tsino::make<Job>(Unknown(String(F("default"))), Unknown(0.0));
}

void setup() {
  Serial.begin(115200);
  add(Unknown(tsino::make<Job>(Unknown(String(F("a"))), Unknown(1.0))));
  add(Unknown(String(F("none"))));
  Serial.print(jobs.length());
  Serial.print(F(" "));
  Serial.print(tsino::toJson(jobs));
  Serial.print(F(" "));
  tsino::inspect(Serial, jobs);
  Serial.println();
  Serial.print(
      tsino::withoutFormat(
          ::load(Unknown(tsino::make<Job>(Unknown(String(F("q"))), Unknown(3.0))))->title.get<String>()));
  Serial.print(F(" "));
  Serial.println(::load(Unknown(3.0))->title.get<String>());
}

void loop() {}
