// promised-by-interfaces: written by tsino from promised-by-interfaces.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/print-union.h"
#include "src/tsino/record.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"

struct Repo;
struct User;
struct Session;
struct Counted;
struct Store_number;
struct Numbers;
struct MapRepo;
struct ListRepo;
struct ByName;
struct PlainRepo;

struct Repo : tsino::Chained {
  virtual tsino::Optional<tsino::Ref<User>> find(const String&) = 0;
  virtual int32_t get_size() = 0;
  virtual ~Repo() {}
};

struct User : tsino::Object {
  String name;
  tsino::Optional<String> boss;
  void construct(String name, tsino::Optional<String> boss = {}) {
    this->name = tsino::moved(name);
    this->boss = tsino::moved(boss);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("name"), this->name);
    out.field(F("boss"), this->boss);
    out.end();
  }
};

struct Session : tsino::Object {
  int32_t id = 0;
  tsino::Optional<tsino::Ref<User>> user;
  void construct(int32_t id, tsino::Optional<tsino::Ref<User>> user) {
    this->id = id;
    this->user = tsino::moved(user);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    out.field(F("id"), this->id);
    out.field(F("user"), this->user);
    out.end();
  }
};

struct Counted : Repo {
  tsino::Ref<Repo> inner;
  int32_t size = 0;
  void construct(tsino::Ref<Repo> inner);
  tsino::Optional<tsino::Ref<User>> find(const String& id) final;
  int32_t get_size() final;
};

struct Store_number : tsino::Object {
  void construct();
  virtual tsino::Optional<int32_t> at(const String& key) = 0;
  int32_t atOr(const __FlashStringHelper* key, int32_t otherwise);
  virtual ~Store_number() {}
};

struct Numbers : Store_number {
  tsino::Shared<tsino::Record<uint8_t>> all;
  void construct(tsino::Shared<tsino::Record<uint8_t>> all);
  tsino::Optional<int32_t> at(const String& key) final;
};

struct MapRepo : Repo {
  tsino::Shared<tsino::Map<String, tsino::Ref<User>>> users;
  void construct();
  tsino::Optional<tsino::Ref<User>> find(const String& id) final;
  int32_t get_size() final;
};

struct ListRepo : Repo {
  int32_t size = 0;
  tsino::Function<tsino::Optional<tsino::Ref<User>>(const String&)> find_;
  void construct();
  tsino::Optional<tsino::Ref<User>> find(const String& id) final;
  int32_t get_size() final;
};

struct ByName : tsino::Object {
  String item0;
  tsino::Ref<User> item1;
  void construct(String item0, tsino::Ref<User> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct PlainRepo : Repo {
  tsino::Function<tsino::Optional<tsino::Ref<User>>(const String&)> find_;
  int32_t size = 0;
  void construct(tsino::Function<tsino::Optional<tsino::Ref<User>>(const String&)> find_, int32_t size) {
    this->find_ = tsino::moved(find_);
    this->size = size;
  }
  tsino::Optional<tsino::Ref<User>> find(const String& id) final;
  int32_t get_size() final;
};

tsino::Array<tsino::Ref<User>> people{
    tsino::make<User>("Al", tsino::Optional<String>("Bo")),
    tsino::make<User>("Bo")};

int32_t MapRepo::get_size() {
  return this->users->size();
}

tsino::Optional<tsino::Ref<User>> MapRepo::find(const String& id) {
  return this->users->get(id);
}

void MapRepo::construct() {
  const auto value = tsino::makeShared<tsino::Map<String, tsino::Ref<User>>>();
  people.map<tsino::Ref<ByName>>(
      [](const tsino::Ref<User>& user) -> tsino::Ref<ByName> {
        return tsino::make<ByName>(user->name, user);
      }).forEach(
      [&](const tsino::Ref<ByName>& value2) { value->set(value2->item0, value2->item1); });
  this->users = value;
}

void Counted::construct(tsino::Ref<Repo> inner) {
  this->size = 0;
  this->inner = tsino::moved(inner);
}

tsino::Optional<tsino::Ref<User>> Counted::find(const String& id) {
  ++this->size;
  return this->inner->find(id);
}

void ListRepo::construct() {
  this->size = 2;
  this->find_ = [](const String& id) -> tsino::Optional<tsino::Ref<User>> {
    return people.find(
        [&](const tsino::Ref<User>& user) -> bool {
          const String& name = user->name;
          return name == id;
        });
  };
}

String nameOf(const tsino::Ref<Repo>& repo_, const __FlashStringHelper* id) {
  const tsino::Optional<tsino::Ref<User>> user = repo_->find(id);
  if (!user.has()) return F("nobody");
  return user.value()->name;
}

int32_t Store_number::atOr(const __FlashStringHelper* key, int32_t otherwise) {
  return this->at(key).valueOr(otherwise);
}

void Store_number::construct() {}

void Numbers::construct(tsino::Shared<tsino::Record<uint8_t>> all) {
  Store_number::construct();
  this->all = tsino::moved(all);
}

tsino::Optional<int32_t> Numbers::at(const String& key) {
  return tsino::convertOptional(this->all->get(key));
}
tsino::Array<String> looked;

tsino::Array<String> look(const tsino::Array<String>& ids, const tsino::Function<String(const tsino::Ref<User>&, int32_t)>& found, const tsino::Function<tsino::Optional<tsino::Ref<User>>(const String&)>& find) {
  return ids.map<String>(
      [&](const String& id, int32_t at) -> String {
        looked.push(id);
        return find(id).has() ? found(find(id).value(), at) : tsino::concat(F("no "), id);
      });
}
tsino::Ref<Repo> repo;

String shown(const tsino::Optional<tsino::Ref<User>>& user = {}) {
  return user.has() ? user.value()->name : String(F("none"));
}

String withUser(const __FlashStringHelper* id, const tsino::Function<String(const tsino::Optional<tsino::Ref<User>>&)>& use) {
  return use(repo->find(id));
}

tsino::Union<double, String> withUser_(const __FlashStringHelper* id, const tsino::Function<tsino::Union<double, String>(const tsino::Optional<tsino::Ref<User>>&)>& use) {
  return use(repo->find(id));
}
tsino::Shared<tsino::Map<String, tsino::Ref<User>>> byName;

tsino::Ref<Session> open_(const String& name) {
  tsino::Optional<tsino::Ref<User>> user = byName->get(name);
  return tsino::make<Session>(9, tsino::moved(user));
}

// What is only asked whether it is true.
const auto seen = tsino::makeRecord<bool>({{"a", true}, {"b", false}});

tsino::Optional<bool> isSeen(const String& key) {
  return seen->get(key);
}
const auto stock = tsino::makeRecord<uint8_t>({{"pear", 2}});

tsino::Optional<int32_t> left(const String& key) {
  return tsino::convertOptional(stock->get(key));
}

int32_t Counted::get_size() {
  return this->size;
}

tsino::Optional<tsino::Ref<User>> ListRepo::find(const String& id) {
  return this->find_(id);
}

int32_t ListRepo::get_size() {
  return this->size;
}

tsino::Optional<tsino::Ref<User>> PlainRepo::find(const String& id) {
  return this->find_(id);
}

int32_t PlainRepo::get_size() {
  return this->size;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Counted> counted = tsino::make<Counted>(tsino::make<MapRepo>());
  tsino::Array<tsino::Ref<Repo>> list{
      tsino::Ref<Repo>(counted),
      tsino::Ref<Repo>(tsino::make<ListRepo>()),
      tsino::Ref<Repo>(
          tsino::make<PlainRepo>(
              [](const String& id) -> tsino::Optional<tsino::Ref<User>> {
                return tsino::make<User>(tsino::concat(F("new "), id));
              },
              0))};
  for (const tsino::Ref<Repo>& repo_ : list) {
    String withoutFormatResult = tsino::withoutFormat(nameOf(repo_, F("Al")));
    String nameOfResult = nameOf(repo_, F("Cy"));
    int32_t size = repo_->get_size();
    int32_t lengthResult = tsino::length(repo_->find(F("Bo")).value()->name);
    Serial.print(withoutFormatResult);
    Serial.print(F(" "));
    Serial.print(nameOfResult);
    Serial.print(F(" "));
    Serial.print(size);
    Serial.print(F(" "));
    Serial.println(lengthResult);
  }
  const tsino::Ref<Numbers> numbers = tsino::make<Numbers>(
      tsino::makeRecord<uint8_t>({{F("zero"), 0}}));
  Serial.print(numbers->atOr(F("zero"), 5));
  Serial.print(F(" "));
  Serial.print(numbers->atOr(F("one"), 5));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(numbers->at(F("two"))));
  repo = counted;
  tsino::Array<String> value = look(
      tsino::Array<String>{F("Al"), F("Dee")},
      [](const tsino::Ref<User>& user, int32_t at) -> String {
        return tsino::concat(user->name, String(at));
      },
      [](const String& id) -> tsino::Optional<tsino::Ref<User>> { return repo->find(id); });
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, looked);
  Serial.print(F(" "));
  Serial.println(counted->size);
  String withoutFormatResult = tsino::withoutFormat(
      withUser(
          F("Al"),
          tsino::Function<String(const tsino::Optional<tsino::Ref<User>>&)>::of<decltype(shown), shown>()));
  String withUserResult = withUser(
      F("Ed"),
      tsino::Function<String(const tsino::Optional<tsino::Ref<User>>&)>::of<decltype(shown), shown>());
  tsino::Union<double, String> withUserResult2 = withUser_(
      F("Fi"),
      [](const tsino::Optional<tsino::Ref<User>>& user) -> tsino::Union<double, String> {
        return !user.has() ? tsino::Union<double, String>(0.0) : tsino::Union<double, String>(
            user.value()->name);
      });
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(withUserResult);
  Serial.print(F(" "));
  tsino::printUnion(Serial, withUserResult2);
  Serial.println();
  const auto value2 = tsino::makeShared<tsino::Map<String, tsino::Ref<User>>>();
  people.map<tsino::Ref<ByName>>(
      [](const tsino::Ref<User>& user) -> tsino::Ref<ByName> {
        return tsino::make<ByName>(user->name, user);
      }).forEach(
      [&](const tsino::Ref<ByName>& value3) { value2->set(value3->item0, value3->item1); });
  byName = value2;
  tsino::Array<tsino::Ref<Session>> sessions = tsino::Array<String>{F("Al"), F("Gus")}.map<tsino::Ref<Session>>(
      [](const String& name, int32_t id) -> tsino::Ref<Session> {
        return tsino::make<Session>(id, byName->get(name));
      });
  tsino::Array<tsino::Ref<Session>> list2{tsino::allOf(sessions), open_(F("Bo")), open_(F("Hal"))};
  for (const tsino::Ref<Session>& item : list2) {
    const int32_t id = item->id;
    const tsino::Optional<tsino::Ref<User>>& user = item->user;
    Serial.print(id);
    Serial.print(F(" "));
    Serial.println(user.has() ? user.value()->name : String(F("anonymous")));
  }
  Serial.print(tsino::withoutFormat(tsino::toJson(open_(F("Ida")))));
  Serial.print(F(" "));
  Serial.println(open_(F("Al"))->user.value()->name);
  for (const tsino::Ref<User>& user : people) {
    tsino::Optional<tsino::Ref<User>> value3 = !user->boss.has() ? tsino::Optional<tsino::Ref<User>>{} : byName->get(
        user->boss.value());
    Serial.print(tsino::withoutFormat(value3.has() ? value3.value()->name : String(F("top"))));
    Serial.print(F(" "));
    Serial.println(
        (!user->boss.has() ? false : byName->has(user->boss.value())) ? F("true") : F("false"));
  }
  tsino::Array<String> list3{F("a"), F("b"), F("c")};
  for (const String& key : list3) {
    Serial.print(tsino::withoutFormat(tsino::truthy(isSeen(key)) ? F("seen") : F("new")));
    Serial.print(F(" "));
    Serial.println(tsino::optionalText(isSeen(key)));
  }
  tsino::Optional<int32_t> leftResult = left(F("pear"));
  tsino::Optional<int32_t> leftResult2 = left(F("fig"));
  Serial.print(tsino::truthy(leftResult) ? leftResult.value() : 0);
  Serial.print(F(" "));
  Serial.println(tsino::truthy(leftResult2) ? leftResult2.value() : 0);
}

void loop() {}
