// filled-after-a-cast: written by tsino from filled-after-a-cast.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/own-name.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"
#include "src/tsino/to-text.h"
#include "src/tsino/truth.h"
#include "src/tsino/union.h"
#include "src/tsino/unknown-name.h"

struct User;
struct Person;
struct Counts;
struct Groups;
struct Copy;
struct Tuple;
struct Build;
struct Build_;

struct User : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<int32_t> age;
  tsino::Optional<bool> active;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<tsino::Ref<Person>> home;
  int16_t place_of_name = 0;
  int16_t place_of_age = 0;
  int16_t place_of_active = 0;
  int16_t place_of_tags = 0;
  int16_t place_of_home = 0;
  int16_t places = 0;
  void construct(tsino::Optional<String> name, tsino::Optional<int32_t> age, tsino::Optional<bool> active, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags, tsino::Optional<tsino::Ref<Person>> home, int16_t place_of_name, int16_t place_of_age, int16_t place_of_active, int16_t place_of_tags, int16_t place_of_home, int16_t places) {
    this->name = tsino::moved(name);
    this->age = tsino::moved(age);
    this->active = tsino::moved(active);
    this->tags = tsino::moved(tags);
    this->home = tsino::moved(home);
    this->place_of_name = place_of_name;
    this->place_of_age = place_of_age;
    this->place_of_active = place_of_active;
    this->place_of_tags = place_of_tags;
    this->place_of_home = place_of_home;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_name,
        this->place_of_age,
        this->place_of_active,
        this->place_of_tags,
        this->place_of_home);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_age == place) out.field(F("age"), this->age);
      if (this->place_of_active == place) out.field(F("active"), this->active);
      if (this->place_of_tags == place) out.field(F("tags"), this->tags);
      if (this->place_of_home == place) out.field(F("home"), this->home);
    }
    out.end();
  }
};

struct Person : tsino::Object {
  String street;
  tsino::Optional<int32_t> number;
  void construct(String street, tsino::Optional<int32_t> number = {}) {
    this->street = tsino::moved(street);
    this->number = tsino::moved(number);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("street"), this->street);
    out.optionalField(F("number"), this->number);
    out.end();
  }
};

struct Counts : tsino::Object {
  tsino::Optional<int32_t> red;
  tsino::Optional<int32_t> green;
  tsino::Optional<int32_t> blue;
  int16_t place_of_red = 0;
  int16_t place_of_green = 0;
  int16_t place_of_blue = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> red, tsino::Optional<int32_t> green, tsino::Optional<int32_t> blue, int16_t place_of_red, int16_t place_of_green, int16_t place_of_blue, int16_t places) {
    this->red = tsino::moved(red);
    this->green = tsino::moved(green);
    this->blue = tsino::moved(blue);
    this->place_of_red = place_of_red;
    this->place_of_green = place_of_green;
    this->place_of_blue = place_of_blue;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_red == place) out.field(F("red"), this->red);
      if (this->place_of_green == place) out.field(F("green"), this->green);
      if (this->place_of_blue == place) out.field(F("blue"), this->blue);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_red == place) out.field(F("red"), this->red);
      if (this->place_of_green == place) out.field(F("green"), this->green);
      if (this->place_of_blue == place) out.field(F("blue"), this->blue);
    }
    out.end();
  }
};

struct Groups : tsino::Object {
  tsino::Optional<tsino::Shared<tsino::Array<String>>> red;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> green;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> blue;
  int16_t place_of_red = 0;
  int16_t place_of_green = 0;
  int16_t place_of_blue = 0;
  int16_t places = 0;
  void construct(tsino::Optional<tsino::Shared<tsino::Array<String>>> red, tsino::Optional<tsino::Shared<tsino::Array<String>>> green, tsino::Optional<tsino::Shared<tsino::Array<String>>> blue, int16_t place_of_red, int16_t place_of_green, int16_t place_of_blue, int16_t places) {
    this->red = tsino::moved(red);
    this->green = tsino::moved(green);
    this->blue = tsino::moved(blue);
    this->place_of_red = place_of_red;
    this->place_of_green = place_of_green;
    this->place_of_blue = place_of_blue;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_red == place) out.field(F("red"), this->red);
      if (this->place_of_green == place) out.field(F("green"), this->green);
      if (this->place_of_blue == place) out.field(F("blue"), this->blue);
    }
    out.end();
  }
};

struct Copy : tsino::Object {
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Optional<String> name;
  tsino::Optional<int32_t> age;
  tsino::Optional<bool> active;
  tsino::Optional<tsino::Ref<Person>> home;
  void construct(tsino::Shared<tsino::Array<String>> tags, tsino::Optional<String> name, tsino::Optional<int32_t> age, tsino::Optional<bool> active, tsino::Optional<tsino::Ref<Person>> home) {
    this->tags = tsino::moved(tags);
    this->name = tsino::moved(name);
    this->age = tsino::moved(age);
    this->active = tsino::moved(active);
    this->home = tsino::moved(home);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Union<bool, double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Person>> item1;
  void construct(String item0, tsino::Union<bool, double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Person>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Build : tsino::Object {
  tsino::Optional<int32_t> p;
  tsino::Optional<int32_t> q;
  int16_t place_of_p = 0;
  int16_t place_of_q = 0;
  int16_t places = 0;
  void construct(tsino::Optional<int32_t> p, tsino::Optional<int32_t> q, int16_t place_of_p, int16_t place_of_q, int16_t places) {
    this->p = tsino::moved(p);
    this->q = tsino::moved(q);
    this->place_of_p = place_of_p;
    this->place_of_q = place_of_q;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_p == place) out.field(F("p"), this->p);
      if (this->place_of_q == place) out.field(F("q"), this->q);
    }
    out.end();
  }
};

struct Build_ : tsino::Object {
  tsino::Optional<String> p;
  tsino::Optional<String> q;
  int16_t place_of_p = 0;
  int16_t place_of_q = 0;
  int16_t places = 0;
  void construct(tsino::Optional<String> p, tsino::Optional<String> q, int16_t place_of_p, int16_t place_of_q, int16_t places) {
    this->p = tsino::moved(p);
    this->q = tsino::moved(q);
    this->place_of_p = place_of_p;
    this->place_of_q = place_of_q;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_p == place) out.field(F("p"), this->p);
      if (this->place_of_q == place) out.field(F("q"), this->q);
    }
    out.end();
  }
};

String label(const tsino::Ref<User>& person) {
  return !person->name.has() ? String(F("nobody")) : tsino::concat(
      tsino::optionalText(person->name),
      F(" ("),
      tsino::toText(
          !person->age.has() ? tsino::Union<double, String>(String(F("?"))) : tsino::Union<double, String>(
              (double)person->age.value())),
      F(")"));
}

tsino::Ref<Build> build(const tsino::Array<String>& keys, const tsino::Function<int32_t(const String&)>& make) {
  const tsino::Ref<Build> made = tsino::make<Build>(
      tsino::Optional<int32_t>{},
      tsino::Optional<int32_t>{},
      0,
      0,
      0);
  for (const String& key : keys) {
    tsino::Optional<int32_t> value = make(key);
    if (key == F("p")) {
      made->p = value;
      made->place_of_p = made->place_of_p == 0 ? ++made->places : made->place_of_p;
    } else if (key == F("q")) {
      made->q = value;
      made->place_of_q = made->place_of_q == 0 ? ++made->places : made->place_of_q;
    } else {
      tsino::unknownName(key);
    }
  }
  return made;
}

tsino::Ref<Build_> build_(const tsino::Array<String>& keys, const tsino::Function<String(const String&)>& make) {
  const tsino::Ref<Build_> made = tsino::make<Build_>(
      tsino::Optional<String>{},
      tsino::Optional<String>{},
      0,
      0,
      0);
  for (const String& key : keys) {
    tsino::Optional<String> value = make(key);
    if (key == F("p")) {
      made->p = value;
      made->place_of_p = made->place_of_p == 0 ? ++made->places : made->place_of_p;
    } else if (key == F("q")) {
      made->q = value;
      made->place_of_q = made->place_of_q == 0 ? ++made->places : made->place_of_q;
    } else {
      tsino::unknownName(key);
    }
  }
  return made;
}

void setup() {
  Serial.begin(115200);
  tsino::Array<String> colours{F("green"), F("red"), F("green")};
  const tsino::Ref<Counts> counts = colours.reduce<tsino::Ref<Counts>>(
      [](const tsino::Ref<Counts>& sum, const String& colour) -> tsino::Ref<Counts> {
        tsino::Optional<int32_t> value = (colour == F("red") ? sum->red : colour == F("green") ? sum->green : colour
            == F("blue") ? sum->blue : ((void)tsino::ownName(colour), tsino::Optional<int32_t>{})).valueOr(0)
            + 1;
        if (colour == F("red")) {
          sum->red = value;
          sum->place_of_red = sum->place_of_red == 0 ? ++sum->places : sum->place_of_red;
        } else if (colour == F("green")) {
          sum->green = value;
          sum->place_of_green = sum->place_of_green == 0 ? ++sum->places : sum->place_of_green;
        } else if (colour == F("blue")) {
          sum->blue = value;
          sum->place_of_blue = sum->place_of_blue == 0 ? ++sum->places : sum->place_of_blue;
        } else {
          tsino::unknownName(colour);
        }
        return sum;
      },
      tsino::make<Counts>(
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>{},
          tsino::Optional<int32_t>{},
          0,
          0,
          0,
          0));
  tsino::Array<String> names;
  for (int16_t place = 1; place <= counts->places; ++place) {
    if (counts->place_of_red == place) names.push(F("red"));
    if (counts->place_of_green == place) names.push(F("green"));
    if (counts->place_of_blue == place) names.push(F("blue"));
  }
  tsino::inspect(Serial, counts);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(counts->red));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(counts->blue));
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.print(F(" "));
  Serial.print(tsino::toJson(counts));
  Serial.print(F(" "));
  Serial.println(counts->place_of_blue != 0 ? F("true") : F("false"));

  const tsino::Ref<Groups> groups = tsino::make<Groups>(
      tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
      tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
      tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
      0,
      0,
      0,
      0);
  tsino::Array<tsino::Shared<tsino::Array<String>>> list{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("red"), F("a")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("blue"), F("b")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("red"), F("c")})};
  for (const tsino::Shared<tsino::Array<String>>& item : list) {
    const String& colour = (*item)[0];
    const String& name = (*item)[1];
    tsino::Optional<tsino::Shared<tsino::Array<String>>> value = colour == F("red") ? groups->red : colour
        == F("green") ? groups->green : colour == F("blue") ? groups->blue : ((void)tsino::ownName(
        colour), tsino::Optional<tsino::Shared<tsino::Array<String>>>{});
    (!value.has() ? [&] {
      tsino::Optional<tsino::Shared<tsino::Array<String>>> value2 = tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{});
      if (colour == F("red")) {
        groups->red = value2;
        groups->place_of_red = groups->place_of_red == 0 ? ++groups->places : groups->place_of_red;
      } else if (colour == F("green")) {
        groups->green = value2;
        groups->place_of_green = groups->place_of_green == 0 ? ++groups->places : groups->place_of_green;
      } else if (colour == F("blue")) {
        groups->blue = value2;
        groups->place_of_blue = groups->place_of_blue == 0 ? ++groups->places : groups->place_of_blue;
      } else {
        tsino::unknownName(colour);
      }
      return value2;
    }() : value).value()->push(name);
  }
  if (!groups->green.has()) {
    groups->green = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{});
    groups->place_of_green = groups->place_of_green == 0 ? ++groups->places : groups->place_of_green;
  }
  groups->green.value()->push(F("z"));
  tsino::inspect(Serial, groups);
  Serial.print(F(" "));
  Serial.println(groups->red.value()->length());
  const tsino::Ref<User> user = tsino::make<User>(
      tsino::Optional<String>(F("Ada")),
      tsino::Optional<int32_t>{},
      tsino::Optional<bool>{},
      tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
      tsino::Optional<tsino::Ref<Person>>{},
      1,
      0,
      0,
      0,
      0,
      1);
  tsino::inspect(Serial, user);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(user->age));
  Serial.print(F(" "));
  Serial.print(!user->active.has() ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(
      tsino::optionalText(
          user->tags.has() ? tsino::Optional<int32_t>(user->tags.value()->length()) : tsino::Optional<int32_t>{}));
  Serial.print(F(" "));
  Serial.println(
      tsino::optionalText(
          user->home.has() ? tsino::Optional<String>(user->home.value()->street) : tsino::Optional<String>{}));
  user->tags = tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x")});
  user->place_of_tags = user->place_of_tags == 0 ? ++user->places : user->place_of_tags;
  user->age = 36;
  user->place_of_age = user->place_of_age == 0 ? ++user->places : user->place_of_age;
  tsino::inspect(Serial, user);
  Serial.print(F(" "));
  Serial.print(user->age.value() + 1);
  Serial.print(F(" "));
  Serial.println((*user->tags.value())[0]);
  user->home = tsino::make<Person>(F("s"));
  user->place_of_home = user->place_of_home == 0 ? ++user->places : user->place_of_home;
  user->home.value()->number = 5;
  user->active = user->age.value() > 18;
  user->place_of_active = user->place_of_active == 0 ? ++user->places : user->place_of_active;
  tsino::inspect(Serial, user);
  Serial.print(F(" "));
  Serial.println(tsino::truthy(user->active) ? F("yes") : F("no"));

  tsino::Array<tsino::Ref<User>> list2{
      tsino::make<User>(
          tsino::Optional<String>(F("B")),
          tsino::Optional<int32_t>{},
          tsino::Optional<bool>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<tsino::Ref<Person>>{},
          1,
          0,
          0,
          0,
          0,
          1),
      tsino::make<User>(
          tsino::Optional<String>{},
          tsino::Optional<int32_t>{},
          tsino::Optional<bool>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<tsino::Ref<Person>>{},
          0,
          0,
          0,
          0,
          0,
          0)};
  for (const tsino::Ref<User>& each : list2) {
    if (!each->age.has()) {
      each->age = 7;
      each->place_of_age = each->place_of_age == 0 ? ++each->places : each->place_of_age;
    }
  }
  tsino::inspect(Serial, list2);
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      list2.map<uint8_t>(
          [](const tsino::Ref<User>& user2) -> int32_t {
            const int32_t age = user2->age.value();
            return age;
          }));
  Serial.println();

  const tsino::Ref<Copy> copy = tsino::make<Copy>(
      tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{tsino::allOf(*user->tags.value()), F("y")}),
      user->name,
      user->age,
      user->active,
      user->home);
  tsino::Ref<User> value = tsino::make<User>(
      tsino::Optional<String>{},
      tsino::Optional<int32_t>{},
      tsino::Optional<bool>{},
      tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
      tsino::Optional<tsino::Ref<Person>>{},
      0,
      0,
      0,
      0,
      0,
      0);
  const tsino::Ref<User> bare = tsino::make<User>(
      tsino::Optional<String>(F("late")),
      value->age,
      value->active,
      value->tags,
      value->home,
      (int16_t)(value->place_of_name != 0 ? value->place_of_name : value->places + 1),
      value->place_of_age,
      value->place_of_active,
      value->place_of_tags,
      value->place_of_home,
      (int16_t)(value->places + 1));
  tsino::Array<tsino::Ref<Tuple>> values;
  for (int16_t place = 1; place <= bare->places; ++place) {
    if (bare->place_of_name == place) {
      values.push(
          tsino::make<Tuple>(
              F("name"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Person>>(
                  bare->name.value())));
    }
    if (bare->place_of_age == place) {
      values.push(
          tsino::make<Tuple>(
              F("age"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Person>>(
                  (double)bare->age.value())));
    }
    if (bare->place_of_active == place) {
      values.push(
          tsino::make<Tuple>(
              F("active"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Person>>(
                  bare->active.value())));
    }
    if (bare->place_of_tags == place) {
      values.push(
          tsino::make<Tuple>(
              F("tags"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Person>>(
                  bare->tags.value())));
    }
    if (bare->place_of_home == place) {
      values.push(
          tsino::make<Tuple>(
              F("home"),
              tsino::Union<bool, double, String, tsino::Shared<tsino::Array<String>>, tsino::Ref<Person>>(
                  bare->home.value())));
    }
  }
  tsino::inspect(Serial, copy->tags);
  Serial.print(F(" "));
  tsino::inspect(Serial, bare);
  Serial.print(F(" "));
  Serial.println(tsino::moved(values).length());
  Serial.print(tsino::withoutFormat(label(user)));
  Serial.print(F(" "));
  Serial.print(
      label(
          tsino::make<User>(
              tsino::Optional<String>{},
              tsino::Optional<int32_t>{},
              tsino::Optional<bool>{},
              tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
              tsino::Optional<tsino::Ref<Person>>{},
              0,
              0,
              0,
              0,
              0,
              0)));
  Serial.print(F(" "));
  Serial.println(label(bare));
  tsino::Ref<Build_> value2 = build_(
      tsino::Array<String>{F("q"), F("p")},
      [](const String& key) -> String { return tsino::toUpperCase(key); });
  tsino::inspect(
      Serial,
      build(
          tsino::Array<String>{F("p"), F("q")},
          [](const String& key) -> int32_t { return tsino::length(key); }));
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
}

void loop() {}
