// resources-and-cleanup: written by tsino from resources-and-cleanup.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error-text.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Resource;
struct Lock;

struct Resource : tsino::Object {
  String name;
  bool open = false;
  void construct(const String& name);
  int32_t use(int32_t work_);
  void close();
};

struct Lock : tsino::Object {
  int32_t held = 0;
  void construct();
  int32_t run(const tsino::Function<int32_t()>& action);
  void run_void(const tsino::Function<void()>& action);
};

// @run
// Cleanup in reverse order, locks, nested resources, failing cleanups: the classic uses of finally.
tsino::Array<String> log_;

void Resource::construct(const String& name) {
  this->open = true;
  this->name = name;
  log_.push(tsino::concat(F("+"), name));
}

int32_t Resource::use(int32_t work_) {
  if (!this->open) {
    tsino::raise(tsino::makeError<tsino::Error>(this->name, F(" is closed")));
    return 0;
  }
  if (work_ < 0) {
    tsino::raise(tsino::makeError<tsino::RangeError>(this->name, F(" got "), work_));
    return 0;
  }
  return work_ + 1;
}

void Resource::close() {
  this->open = false;
  log_.push(tsino::concat(F("-"), this->name));
}

int32_t using_(const __FlashStringHelper* name, const tsino::Function<int32_t(const tsino::Ref<Resource>&)>& body) {
  const tsino::Ref<Resource> resource = tsino::make<Resource>(name);
  int32_t result = 0;
  {
    int32_t bodyResult = body(resource);
    if (tsino::thrown()) goto finally;
    result = bodyResult;
  }
  finally:;
  resource->close();
  if (tsino::thrown()) return 0;
  return result;
}

tsino::Ref<Resource> using_resources_and_cleanup(const __FlashStringHelper* name, const tsino::Function<tsino::Ref<Resource>(const tsino::Ref<Resource>&)>& body) {
  const tsino::Ref<Resource> resource = tsino::make<Resource>(name);
  tsino::Ref<Resource> result;
  result = body(resource);
  resource->close();
  return result;
}

String work(int32_t n) {
  {
    int32_t usingResult = using_(
        F("a"),
        [n](const tsino::Ref<Resource>& a) -> int32_t {
          return using_(
              F("b"),
              [a, n](const tsino::Ref<Resource>& b) -> int32_t {
                int32_t useResult = b->use(n);
                if (tsino::thrown()) return 0;
                return a->use(useResult);
              });
        });
    if (tsino::thrown()) goto caught;
    return tsino::concat(F("result "), String(usingResult));
  }
  caught:;
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return tsino::concat(error->name, F(" "), error->message);
  }
}

void Lock::construct() {
  this->held = 0;
}

int32_t Lock::run(const tsino::Function<int32_t()>& action) {
  this->held++;
  int32_t result = 0;
  result = action();
  this->held--;
  return result;
}

void Lock::run_void(const tsino::Function<void()>& action) {
  this->held++;
  {
    action();
    if (tsino::thrown()) goto finally;
  }
  finally:;
  this->held--;
}
const tsino::Ref<Lock> lock = tsino::make<Lock>();

String replace() {
  tsino::raise(tsino::make<tsino::Error>(F("first")));
  {
    tsino::Optional<tsino::Ref<tsino::Error>> held = tsino::setAside();
    tsino::raise(tsino::make<tsino::Error>(F("second")));
  }
  {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    return error->message;
  }
}

void setup() {
  Serial.begin(115200);
  String withoutFormatResult = tsino::withoutFormat(work(1));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(log_.join(F(" ")));
  log_.setLength(0);
  String withoutFormatResult2 = tsino::withoutFormat(work(-1));
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.println(log_.join(F(" ")));
  log_.setLength(0);
  const tsino::Ref<Resource> leaked = using_resources_and_cleanup(
      F("c"),
      [](const tsino::Ref<Resource>& c) -> tsino::Ref<Resource> { return c; });
  leaked->use(1);
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.print(tsino::withoutFormat(error->message));
    Serial.print(F(" "));
    Serial.println(log_.join(F(" ")));
  }
  int32_t runResult = lock->run(
      []() -> int32_t { return lock->run([]() -> int32_t { return lock->held; }); });
  Serial.print(runResult);
  Serial.print(F(" "));
  Serial.println(lock->held);
  lock->run_void([] { tsino::raise(tsino::make<tsino::Error>(F("inside"))); });
  if (tsino::thrown()) {
    tsino::caught();
    Serial.println(lock->held);
  }
  Serial.println(replace());
}

void loop() {}
