// interface-members-as-fields: written by tsino from interface-members-as-fields.ts
// Change the TypeScript, not this file.
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/union.h"

struct Store;
struct MapStore_string_number;
struct One_string_number;
struct PlainStore;

struct Store : tsino::Object {
  tsino::Optional<tsino::Function<void()>> clear;
  virtual int32_t get_size() = 0;
  virtual tsino::Optional<uint32_t> get(const String&) = 0;
  virtual void set(const String&, uint32_t) = 0;
  virtual ~Store() {}
};

struct MapStore_string_number : Store {
  tsino::Shared<tsino::Map<String, uint32_t>> m;
  void construct();
  tsino::Optional<uint32_t> get(const String& k) final;
  void set(const String& k, uint32_t v) final;
  int32_t get_size() final;
};

struct One_string_number : Store {
  int32_t size = 0;
  tsino::Optional<uint32_t> last;
  tsino::Function<tsino::Optional<uint32_t>(const String&)> get_;
  void construct();
  void set(const String& _k, uint32_t v) final;
  int32_t get_size() final;
  tsino::Optional<uint32_t> get(const String& k) final;
};

struct PlainStore : Store {
  int32_t size = 0;
  tsino::Function<tsino::Optional<uint32_t>(const String&)> get_;
  tsino::Function<void(const String&, uint32_t)> set_;
  void construct(tsino::Optional<tsino::Function<void()>> clear, int32_t size, tsino::Function<tsino::Optional<uint32_t>(const String&)> get_, tsino::Function<void(const String&, uint32_t)> set_) {
    this->clear = tsino::moved(clear);
    this->size = size;
    this->get_ = tsino::moved(get_);
    this->set_ = tsino::moved(set_);
  }
  int32_t get_size() final;
  tsino::Optional<uint32_t> get(const String& k) final;
  void set(const String& k, uint32_t v) final;
};

int32_t MapStore_string_number::get_size() {
  return this->m->size();
}

tsino::Optional<uint32_t> MapStore_string_number::get(const String& k) {
  return this->m->get(k);
}

void MapStore_string_number::set(const String& k, uint32_t v) {
  this->m->set(k, v);
}

void MapStore_string_number::construct() {
  const tsino::Ref<MapStore_string_number> self = tsino::Ref<MapStore_string_number>(this);
  this->m = tsino::makeShared<tsino::Map<String, uint32_t>>();
  this->clear = tsino::Optional<tsino::Function<void()>>([self] { self->m->clear(); });
}

void One_string_number::set(const String& _k, uint32_t v) {
  this->last = v;
  this->size = 1;
}

void One_string_number::construct() {
  const tsino::Ref<One_string_number> self = tsino::Ref<One_string_number>(this);
  this->size = 0;
  this->last = {};
  this->get_ = [self](const String& _k) -> tsino::Optional<uint32_t> { return self->last; };
}

String fill(const tsino::Ref<Store>& s, int32_t n) {
  for (int32_t i = 0; i < n; ++i) s->set(tsino::concat(F("k"), String(i)), i * i);
  tsino::Optional<uint32_t> value = s->get(F("k1"));
  return tsino::concat(
      String(s->get_size()),
      F(" "),
      tsino::toText(
          !value.has() ? tsino::Union<double, String>(String(F("none"))) : tsino::Union<double, String>(
              (double)value.value())));
}

int32_t One_string_number::get_size() {
  return this->size;
}

tsino::Optional<uint32_t> One_string_number::get(const String& k) {
  return this->get_(k);
}

int32_t PlainStore::get_size() {
  return this->size;
}

tsino::Optional<uint32_t> PlainStore::get(const String& k) {
  return this->get_(k);
}

void PlainStore::set(const String& k, uint32_t v) {
  this->set_(k, v);
}

void setup() {
  Serial.begin(115200);
  const auto stores = tsino::makeRecord<tsino::Ref<Store>>(
      {
          {F("map"), tsino::Ref<Store>(tsino::make<MapStore_string_number>())},
          {F("one"), tsino::Ref<Store>(tsino::make<One_string_number>())}});
  stores->set(
      F("fn"),
      []() -> tsino::Ref<Store> {
        tsino::Ref<tsino::Cell<int32_t>> n = tsino::make<tsino::Cell<int32_t>>(0);
        return tsino::make<PlainStore>(
            tsino::Optional<tsino::Function<void()>>{},
            8,
            [n](const String&) -> tsino::Optional<uint32_t> {
              return tsino::convertOptional(tsino::Optional<int32_t>(n->value));
            },
            [n](const String&, uint32_t) { ++n->value; });
      }());
  for (const auto& entry : stores->entries()) {
    const String& name = entry.key();
    const tsino::Ref<Store>& s = entry.value();
    String fillResult = fill(s, 4);
    Serial.print(tsino::withoutFormat(name));
    Serial.print(F(" "));
    Serial.println(fillResult);
    if (s->clear.has()) s->clear.value()();
    Serial.println(s->get_size());
  }
}

void loop() {}
