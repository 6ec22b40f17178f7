// optional-properties: written by tsino from optional-properties.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Config;
struct Node;
struct Slot;
struct Lists;
struct Empty;

struct Config : tsino::Object {
  String name;
  tsino::Optional<int32_t> port;
  tsino::Optional<String> host;
  void construct(String name, tsino::Optional<int32_t> port = {}, tsino::Optional<String> host = {}) {
    this->name = tsino::moved(name);
    this->port = tsino::moved(port);
    this->host = tsino::moved(host);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.optionalField(F("port"), this->port);
    out.optionalField(F("host"), this->host);
    out.end();
  }
};

struct Node : tsino::Chained {
  int32_t value = 0;
  tsino::Optional<tsino::Ref<Node>> next;
  void construct(int32_t value, tsino::Optional<tsino::Ref<Node>> next = {}) {
    this->value = value;
    this->next = tsino::moved(next);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("value"), this->value);
    out.optionalField(F("next"), this->next);
    out.end();
  }
};

struct Slot : tsino::Object {
  bool used = false;
  tsino::Optional<String> owner;
  tsino::Optional<double> until;
  void construct(bool used, tsino::Optional<String> owner, tsino::Optional<double> until) {
    this->used = used;
    this->owner = tsino::moved(owner);
    this->until = tsino::moved(until);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("used"), this->used);
    out.fieldOrNull(F("owner"), this->owner);
    out.field(F("until"), this->until);
    out.end();
  }
};

struct Lists : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Optional<String>>> names;
  tsino::Shared<tsino::Array<tsino::Optional<int32_t>>> counts;
  void construct(tsino::Shared<tsino::Array<tsino::Optional<String>>> names, tsino::Shared<tsino::Array<tsino::Optional<int32_t>>> counts) {
    this->names = tsino::moved(names);
    this->counts = tsino::moved(counts);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.fieldOrNull(F("names"), this->names);
    out.field(F("counts"), this->counts);
    out.end();
  }
};

struct Empty : tsino::Object {
  tsino::Optional<String> label;
  void construct(tsino::Optional<String> label = {}) {
    this->label = tsino::moved(label);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.optionalField(F("label"), this->label);
    out.end();
  }
};

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Config> plain = tsino::make<Config>(F("plain"));
  const tsino::Ref<Config> full = tsino::make<Config>(
      F("full"),
      tsino::Optional<int32_t>(80),
      tsino::Optional<String>(F("local")));
  const tsino::Ref<Config> half = tsino::make<Config>(
      F("half"),
      tsino::Optional<int32_t>{},
      tsino::Optional<String>(F("other")));
  tsino::inspect(Serial, plain);
  Serial.print(F(" "));
  tsino::inspect(Serial, full);
  Serial.print(F(" "));
  tsino::inspect(Serial, half);
  Serial.println();
  const tsino::Ref<Node> last = tsino::make<Node>(3);
  const tsino::Ref<Node> first = tsino::make<Node>(
      1,
      tsino::Optional<tsino::Ref<Node>>(
          tsino::make<Node>(2, tsino::Optional<tsino::Ref<Node>>(last))));
  tsino::inspect(Serial, first);
  Serial.println();
  last->next = tsino::make<Node>(4);
  tsino::inspect(Serial, first);
  Serial.println();
  tsino::inspect(Serial, last);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Node>>{last});
  Serial.println();
  const tsino::Ref<Slot> free = tsino::make<Slot>(
      false,
      tsino::Optional<String>{},
      tsino::Optional<double>{});
  const tsino::Ref<Slot> taken = tsino::make<Slot>(
      true,
      tsino::Optional<String>(F("me")),
      tsino::Optional<double>(12.5));
  tsino::inspect(Serial, free);
  Serial.print(F(" "));
  tsino::inspect(Serial, taken);
  Serial.println();
  free->owner = tsino::Optional<String>(F("you"));
  taken->owner = {};
  taken->until = {};
  tsino::inspect(Serial, tsino::Array<tsino::Ref<Slot>>{free, taken});
  Serial.println();
  const tsino::Optional<tsino::Ref<Slot>> nothing;
  const tsino::Optional<tsino::Ref<Slot>> something = free->used ? tsino::Optional<tsino::Ref<Slot>>{} : tsino::Optional<tsino::Ref<Slot>>(
      free);
  tsino::inspectOrNull(Serial, nothing);
  Serial.print(F(" "));
  tsino::inspect(Serial, something);
  Serial.println();

  const tsino::Ref<Lists> lists = tsino::make<Lists>(
      tsino::makeShared<tsino::Array<tsino::Optional<String>>>(
          tsino::Array<tsino::Optional<String>>{
              tsino::Optional<String>(F("a")),
              tsino::Optional<String>{}}),
      tsino::makeShared<tsino::Array<tsino::Optional<int32_t>>>(
          tsino::Array<tsino::Optional<int32_t>>{
              tsino::Optional<int32_t>{},
              tsino::Optional<int32_t>(0)}));
  tsino::inspect(Serial, lists);
  Serial.print(F(" "));
  tsino::inspectOrNull(Serial, lists->names);
  Serial.print(F(" "));
  tsino::inspect(Serial, lists->counts);
  Serial.println();
  const tsino::Ref<Empty> empty = tsino::make<Empty>();
  tsino::inspect(Serial, empty);
  Serial.println();
  empty->label = tsino::Optional<String>(F("set"));
  tsino::inspect(Serial, empty);
  Serial.println();
}

void loop() {}
