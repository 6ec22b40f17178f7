// assigned-patches: written by tsino from assigned-patches.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/narrow.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/print.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"

struct Both;
struct Fresh;
struct Next;
struct Shape;
struct Settings;
struct Init;
struct Change;
struct Both_;
struct Before;
struct Shape_;

struct Both : tsino::Object {
  String name;
  double rate = 0;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Optional<String> note;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>> owner;
  int16_t place_of_name = 0;
  int16_t place_of_rate = 0;
  int16_t place_of_tags = 0;
  int16_t place_of_note = 0;
  int16_t place_of_owner = 0;
  int16_t places = 0;
  void construct(String name, double rate, tsino::Shared<tsino::Array<String>> tags, tsino::Optional<String> note, tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>> owner, int16_t place_of_name, int16_t place_of_rate, int16_t place_of_tags, int16_t place_of_note, int16_t place_of_owner, int16_t places) {
    this->name = tsino::moved(name);
    this->rate = rate;
    this->tags = tsino::moved(tags);
    this->note = tsino::moved(note);
    this->owner = tsino::moved(owner);
    this->place_of_name = place_of_name;
    this->place_of_rate = place_of_rate;
    this->place_of_tags = place_of_tags;
    this->place_of_note = place_of_note;
    this->place_of_owner = place_of_owner;
    this->places = places;
    tsino::closeGaps(
        this->places,
        this->place_of_name,
        this->place_of_rate,
        this->place_of_tags,
        this->place_of_note,
        this->place_of_owner);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_name == place) out.field(F("name"), this->name);
      if (this->place_of_rate == place) out.field(F("rate"), this->rate);
      if (this->place_of_tags == place) out.field(F("tags"), this->tags);
      if (this->place_of_note == place) out.field(F("note"), this->note);
      if (this->place_of_owner == place) out.field(F("owner"), this->owner);
    }
    out.end();
  }
};

struct Fresh : tsino::Object {
  int32_t id = 0;
  void construct(int32_t id) {
    this->id = id;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("id"), this->id);
    out.end();
  }
};

struct Next : tsino::Object {
  tsino::Optional<String> name;
  tsino::Optional<double> rate;
  tsino::Optional<tsino::Shared<tsino::Array<String>>> tags;
  tsino::Optional<String> note;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>> owner;
  bool has_owner = false;
  void construct(tsino::Optional<String> name = {}, tsino::Optional<double> rate = {}, tsino::Optional<tsino::Shared<tsino::Array<String>>> tags = {}, tsino::Optional<String> note = {}, tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>> owner = tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>>{}, bool has_owner = false) {
    this->name = tsino::moved(name);
    this->rate = tsino::moved(rate);
    this->tags = tsino::moved(tags);
    this->note = tsino::moved(note);
    this->owner = tsino::moved(owner);
    this->has_owner = has_owner;
  }
};

struct Shape : tsino::Object {
  int32_t volume = 0;
  String label;
  tsino::Optional<bool> muted;
  virtual tsino::Ref<Settings> with(const tsino::Ref<Change>&) = 0;
  virtual ~Shape() {}
};

struct Settings : Shape {
  void construct(const tsino::Optional<tsino::Ref<Init>>& initGiven = {});
  tsino::Ref<Settings> with(const tsino::Ref<Change>& change) final;
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Settings"), *this);
    out.field(F("volume"), this->volume);
    out.field(F("label"), this->label);
    out.field(F("muted"), this->muted);
    out.end();
  }
};

struct Init : tsino::Object {
  tsino::Optional<int32_t> volume;
  tsino::Optional<String> label;
  tsino::Optional<bool> muted;
  bool has_muted = false;
  void construct(tsino::Optional<int32_t> volume = {}, tsino::Optional<String> label = {}, tsino::Optional<bool> muted = {}, bool has_muted = false) {
    this->volume = tsino::moved(volume);
    this->label = tsino::moved(label);
    this->muted = tsino::moved(muted);
    this->has_muted = has_muted;
  }
};

struct Change : tsino::Object {
  tsino::Optional<int32_t> volume;
  tsino::Optional<String> label;
  void construct(tsino::Optional<int32_t> volume = {}, tsino::Optional<String> label = {}) {
    this->volume = tsino::moved(volume);
    this->label = tsino::moved(label);
  }
};

struct Both_ : tsino::Object {
  int32_t rate = 0;
  void construct(int32_t rate) {
    this->rate = rate;
  }
};

struct Before : tsino::Object {
  String name;
  double rate = 0;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Optional<String> note;
  tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>> owner;
  bool has_note = false;
  void construct(String name, double rate, tsino::Shared<tsino::Array<String>> tags, tsino::Optional<String> note, tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>> owner, bool has_note) {
    this->name = tsino::moved(name);
    this->rate = rate;
    this->tags = tsino::moved(tags);
    this->note = tsino::moved(note);
    this->owner = tsino::moved(owner);
    this->has_note = has_note;
  }
};

struct Shape_ : tsino::Object {
  String name;
  int32_t rate = 0;
  void construct(String name, int32_t rate) {
    this->name = tsino::moved(name);
    this->rate = rate;
  }
};

tsino::Ref<Both> fresh() {
  return tsino::make<Both>(
      F("pump"),
      9600.0,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("a")}),
      tsino::Optional<String>{},
      tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>>(tsino::Null{}),
      1,
      2,
      3,
      0,
      4,
      4);
}
const tsino::Ref<Both> config = fresh();

void Settings::construct(const tsino::Optional<tsino::Ref<Init>>& initGiven) {
  this->volume = 5;
  this->label = F("main");
  const tsino::Ref<Init> init = initGiven.has() ? initGiven.value() : tsino::make<Init>();
  if (false) this->volume = init->volume.value();
  if (init->label.has()) this->label = init->label.value();
  if (init->has_muted) this->muted = init->muted;
}

tsino::Ref<Settings> Settings::with(const tsino::Ref<Change>& change) {
  if (change->volume.has()) this->volume = change->volume.value();
  return tsino::downcast<Settings>(tsino::Ref<Shape>(((void)0, tsino::Ref<Settings>(this))));
}

// One object is both, and an expression is evaluated once.
int32_t count = 0;

tsino::Ref<Next> next() {
  count++;
  return tsino::make<Next>(tsino::Optional<String>(tsino::concat(F("n"), String(count))));
}

// A place that may be null takes what a spread has for it, and keeps what it had where there is none.
tsino::Ref<Both> merged(const tsino::Ref<Both>& c, const tsino::Ref<Next>& patch) {
  return tsino::make<Both>(
      patch->name.has() ? patch->name.value() : c->name,
      patch->rate.has() ? patch->rate.value() : c->rate,
      patch->tags.has() ? patch->tags.value() : c->tags,
      patch->note.has() ? patch->note : c->note,
      patch->has_owner ? patch->owner : c->owner,
      c->place_of_name,
      c->place_of_rate,
      c->place_of_tags,
      (int16_t)(c->place_of_note != 0 ? c->place_of_note : patch->note.has() ? c->places + 2 : 0),
      c->place_of_owner,
      (int16_t)(c->places + 5));
}

void setup() {
  Serial.begin(115200);
  tsino::Array<tsino::Ref<Next>> patches{
      tsino::make<Next>(tsino::Optional<String>{}, tsino::Optional<double>(115200.0)),
      tsino::make<Next>(),
      tsino::make<Next>(
          tsino::Optional<String>{},
          tsino::Optional<double>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>(
              tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("x"), F("y")})),
          tsino::Optional<String>{},
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>>(tsino::make<Fresh>(3)),
          true),
      tsino::make<Next>(
          tsino::Optional<String>(F("valve")),
          tsino::Optional<double>{},
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<String>(F("late"))),
      tsino::make<Next>(
          tsino::Optional<String>{},
          tsino::Optional<double>(1.5),
          tsino::Optional<tsino::Shared<tsino::Array<String>>>{},
          tsino::Optional<String>{},
          tsino::Union<tsino::Undefined, tsino::Null, tsino::Ref<Fresh>>(tsino::Null{}),
          true)};
  for (const tsino::Ref<Next>& patch : patches) {
    if (patch->name.has()) {
      config->name = patch->name.value();
      config->place_of_name = tsino::narrow<int16_t>(
          config->place_of_name == 0 ? config->places + 3 : config->place_of_name);
    }
    if (patch->rate.has()) {
      config->rate = patch->rate.value();
      config->place_of_rate = tsino::narrow<int16_t>(
          config->place_of_rate == 0 ? config->places + 5 : config->place_of_rate);
    }
    if (patch->tags.has()) {
      config->tags = patch->tags.value();
      config->place_of_tags = tsino::narrow<int16_t>(
          config->place_of_tags == 0 ? config->places + 1 : config->place_of_tags);
    }
    if (patch->note.has()) {
      config->note = patch->note;
      config->place_of_note = tsino::narrow<int16_t>(
          config->place_of_note == 0 ? config->places + 2 : config->place_of_note);
    }
    const tsino::Ref<Both> same = ((void)((void)(patch->has_owner ? (void)((void)((void)(config->owner = patch->owner), config->place_of_owner = tsino::narrow<int16_t>(
        config->place_of_owner == 0 ? config->places + 4 : config->place_of_owner)), config->owner) : (void)0), tsino::endPlaces(
        config->places + 5,
        config->places,
        config->place_of_name,
        config->place_of_rate,
        config->place_of_tags,
        config->place_of_note,
        config->place_of_owner)), config);
    Serial.print(same == config ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(config->name);
    Serial.print(F(" "));
    tsino::inspect(Serial, config->rate);
    Serial.print(F(" "));
    tsino::inspect(Serial, config->tags);
    Serial.print(F(" "));
    tsino::inspect(Serial, config->owner);
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(config->note));
    Serial.print(F(" "));
    Serial.println(config->place_of_note != 0 ? F("true") : F("false"));
  }
  tsino::inspect(Serial, config);
  Serial.println();
  bool value = patches[2]->tags == fresh()->tags;
  tsino::Ref<Both> freshResult = fresh();
  tsino::Ref<Next> element = patches[2];
  if (element->name.has()) {
    freshResult->name = element->name.value();
    freshResult->place_of_name = tsino::narrow<int16_t>(
        freshResult->place_of_name == 0 ? freshResult->places + 3 : freshResult->place_of_name);
  }
  if (element->rate.has()) {
    freshResult->rate = element->rate.value();
    freshResult->place_of_rate = tsino::narrow<int16_t>(
        freshResult->place_of_rate == 0 ? freshResult->places + 5 : freshResult->place_of_rate);
  }
  if (element->tags.has()) {
    freshResult->tags = element->tags.value();
    freshResult->place_of_tags = tsino::narrow<int16_t>(
        freshResult->place_of_tags == 0 ? freshResult->places + 1 : freshResult->place_of_tags);
  }
  if (element->note.has()) {
    freshResult->note = element->note;
    freshResult->place_of_note = tsino::narrow<int16_t>(
        freshResult->place_of_note == 0 ? freshResult->places + 2 : freshResult->place_of_note);
  }
  (void)((void)(element->has_owner ? (void)((void)((void)(freshResult->owner = element->owner), freshResult->place_of_owner = tsino::narrow<int16_t>(
      freshResult->place_of_owner == 0 ? freshResult->places + 4 : freshResult->place_of_owner)), freshResult->owner) : (void)0), tsino::endPlaces(
      freshResult->places + 5,
      freshResult->places,
      freshResult->place_of_name,
      freshResult->place_of_rate,
      freshResult->place_of_tags,
      freshResult->place_of_note,
      freshResult->place_of_owner));
  bool value2 = freshResult->tags == patches[2]->tags;
  Serial.print(value ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(value2 ? F("true") : F("false"));

  // Several sources, the last one wins; nothing is dropped by one that lacks it.
  tsino::Ref<Both> freshResult2 = fresh();
  tsino::Ref<Next> element2 = patches[0];
  tsino::Ref<Next> element3 = patches[3];
  if (element2->name.has()) {
    freshResult2->name = element2->name.value();
    freshResult2->place_of_name = tsino::narrow<int16_t>(
        freshResult2->place_of_name == 0 ? freshResult2->places + 3 : freshResult2->place_of_name);
  }
  if (element2->rate.has()) {
    freshResult2->rate = element2->rate.value();
    freshResult2->place_of_rate = tsino::narrow<int16_t>(
        freshResult2->place_of_rate == 0 ? freshResult2->places + 5 : freshResult2->place_of_rate);
  }
  if (element2->tags.has()) {
    freshResult2->tags = element2->tags.value();
    freshResult2->place_of_tags = tsino::narrow<int16_t>(
        freshResult2->place_of_tags == 0 ? freshResult2->places + 1 : freshResult2->place_of_tags);
  }
  if (element2->note.has()) {
    freshResult2->note = element2->note;
    freshResult2->place_of_note = tsino::narrow<int16_t>(
        freshResult2->place_of_note == 0 ? freshResult2->places + 2 : freshResult2->place_of_note);
  }
  const tsino::Ref<Both> both = ((void)((void)(element2->has_owner ? (void)((void)((void)(freshResult2->owner = element2->owner), freshResult2->place_of_owner = tsino::narrow<int16_t>(
      freshResult2->place_of_owner == 0 ? freshResult2->places + 4 : freshResult2->place_of_owner)), freshResult2->owner) : (void)0), tsino::endPlaces(
      freshResult2->places + 5,
      freshResult2->places,
      freshResult2->place_of_name,
      freshResult2->place_of_rate,
      freshResult2->place_of_tags,
      freshResult2->place_of_note,
      freshResult2->place_of_owner)), [&] {
    if (element3->name.has()) {
      freshResult2->name = element3->name.value();
      freshResult2->place_of_name = tsino::narrow<int16_t>(
          freshResult2->place_of_name == 0 ? freshResult2->places + 3 : freshResult2->place_of_name);
    }
    if (element3->rate.has()) {
      freshResult2->rate = element3->rate.value();
      freshResult2->place_of_rate = tsino::narrow<int16_t>(
          freshResult2->place_of_rate == 0 ? freshResult2->places + 5 : freshResult2->place_of_rate);
    }
    if (element3->tags.has()) {
      freshResult2->tags = element3->tags.value();
      freshResult2->place_of_tags = tsino::narrow<int16_t>(
          freshResult2->place_of_tags == 0 ? freshResult2->places + 1 : freshResult2->place_of_tags);
    }
    if (element3->note.has()) {
      freshResult2->note = element3->note;
      freshResult2->place_of_note = tsino::narrow<int16_t>(
          freshResult2->place_of_note == 0 ? freshResult2->places + 2 : freshResult2->place_of_note);
    }
    return (void)((void)(element3->has_owner ? (void)((void)((void)(freshResult2->owner = element3->owner), freshResult2->place_of_owner = tsino::narrow<int16_t>(
        freshResult2->place_of_owner == 0 ? freshResult2->places + 4 : freshResult2->place_of_owner)), freshResult2->owner) : (void)0), tsino::endPlaces(
        freshResult2->places + 5,
        freshResult2->places,
        freshResult2->place_of_name,
        freshResult2->place_of_rate,
        freshResult2->place_of_tags,
        freshResult2->place_of_note,
        freshResult2->place_of_owner)), ((void)((void)(freshResult2->rate = tsino::make<Both_>(7)->rate), freshResult2->place_of_rate = freshResult2->place_of_rate
        == 0 ? ++freshResult2->places : freshResult2->place_of_rate), freshResult2);
  }());
  tsino::inspect(Serial, both->rate);
  Serial.print(F(" "));
  Serial.print(both->name);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(both->note));
  Serial.print(F(" "));
  Serial.println(both->tags->length());
  const tsino::Ref<Settings> s = tsino::make<Settings>(
      tsino::Optional<tsino::Ref<Init>>(
          tsino::make<Init>(tsino::Optional<int32_t>{}, tsino::Optional<String>(F("side")))));
  tsino::Ref<Settings> value3 = s;
  int32_t volume = s->with(tsino::make<Change>(tsino::Optional<int32_t>(9)))->volume;
  String label = s->with(tsino::make<Change>())->label;
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.print(volume);
  Serial.print(F(" "));
  Serial.print(label);
  Serial.print(F(" "));
  tsino::inspect(Serial, s);
  Serial.println();
  tsino::inspect(Serial, tsino::make<Settings>());
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Settings>(
          tsino::Optional<tsino::Ref<Init>>(
              tsino::make<Init>(
                  tsino::Optional<int32_t>{},
                  tsino::Optional<String>{},
                  tsino::Optional<bool>(true),
                  true))));
  Serial.print(F(" "));
  tsino::inspect(
      Serial,
      tsino::make<Settings>(
          tsino::Optional<tsino::Ref<Init>>(
              tsino::make<Init>(
                  tsino::Optional<int32_t>{},
                  tsino::Optional<String>{},
                  tsino::Optional<bool>{},
                  true))));
  Serial.println();
  tsino::Ref<Next> nextResult = next();
  tsino::Ref<Next> nextResult2 = next();
  if (nextResult->name.has()) {
    config->name = nextResult->name.value();
    config->place_of_name = tsino::narrow<int16_t>(
        config->place_of_name == 0 ? config->places + 3 : config->place_of_name);
  }
  if (nextResult->rate.has()) {
    config->rate = nextResult->rate.value();
    config->place_of_rate = tsino::narrow<int16_t>(
        config->place_of_rate == 0 ? config->places + 5 : config->place_of_rate);
  }
  if (nextResult->tags.has()) {
    config->tags = nextResult->tags.value();
    config->place_of_tags = tsino::narrow<int16_t>(
        config->place_of_tags == 0 ? config->places + 1 : config->place_of_tags);
  }
  if (nextResult->note.has()) {
    config->note = nextResult->note;
    config->place_of_note = tsino::narrow<int16_t>(
        config->place_of_note == 0 ? config->places + 2 : config->place_of_note);
  }
  (void)((void)(nextResult->has_owner ? (void)((void)((void)(config->owner = nextResult->owner), config->place_of_owner = tsino::narrow<int16_t>(
      config->place_of_owner == 0 ? config->places + 4 : config->place_of_owner)), config->owner) : (void)0), tsino::endPlaces(
      config->places + 5,
      config->places,
      config->place_of_name,
      config->place_of_rate,
      config->place_of_tags,
      config->place_of_note,
      config->place_of_owner));
  if (nextResult2->name.has()) {
    config->name = nextResult2->name.value();
    config->place_of_name = tsino::narrow<int16_t>(
        config->place_of_name == 0 ? config->places + 3 : config->place_of_name);
  }
  if (nextResult2->rate.has()) {
    config->rate = nextResult2->rate.value();
    config->place_of_rate = tsino::narrow<int16_t>(
        config->place_of_rate == 0 ? config->places + 5 : config->place_of_rate);
  }
  if (nextResult2->tags.has()) {
    config->tags = nextResult2->tags.value();
    config->place_of_tags = tsino::narrow<int16_t>(
        config->place_of_tags == 0 ? config->places + 1 : config->place_of_tags);
  }
  if (nextResult2->note.has()) {
    config->note = nextResult2->note;
    config->place_of_note = tsino::narrow<int16_t>(
        config->place_of_note == 0 ? config->places + 2 : config->place_of_note);
  }
  if (nextResult2->has_owner) {
    config->owner = nextResult2->owner;
    config->place_of_owner = tsino::narrow<int16_t>(
        config->place_of_owner == 0 ? config->places + 4 : config->place_of_owner);
  }
  tsino::endPlaces(
      config->places + 5,
      config->places,
      config->place_of_name,
      config->place_of_rate,
      config->place_of_tags,
      config->place_of_note,
      config->place_of_owner);
  String withoutFormatResult = tsino::withoutFormat(config->name);
  config->name = config->name;
  config->place_of_name = tsino::narrow<int16_t>(
      config->place_of_name == 0 ? config->places + config->place_of_name : config->place_of_name);
  config->rate = config->rate;
  config->place_of_rate = tsino::narrow<int16_t>(
      config->place_of_rate == 0 ? config->places + config->place_of_rate : config->place_of_rate);
  config->tags = config->tags;
  config->place_of_tags = tsino::narrow<int16_t>(
      config->place_of_tags == 0 ? config->places + config->place_of_tags : config->place_of_tags);
  if (config->place_of_note != 0) {
    config->note = config->note;
    config->place_of_note = tsino::narrow<int16_t>(
        config->place_of_note == 0 ? config->places + config->place_of_note : config->place_of_note);
  }
  bool value4 = ((void)((void)((void)((void)(config->owner = config->owner), config->place_of_owner = tsino::narrow<int16_t>(
      config->place_of_owner == 0 ? config->places + config->place_of_owner : config->place_of_owner)), config->owner), tsino::endPlaces(
      config->places + config->places,
      config->places,
      config->place_of_name,
      config->place_of_rate,
      config->place_of_tags,
      config->place_of_note,
      config->place_of_owner)), config) == config;
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(count);
  Serial.print(F(" "));
  Serial.print(value4 ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, config->rate);
  Serial.println();
  const tsino::Function<void()> undo = []() -> tsino::Function<void()> {
    const tsino::Ref<Before> before = tsino::make<Before>(
        config->name,
        config->rate,
        config->tags,
        config->note,
        config->owner,
        config->place_of_note != 0);
    return [before] {
      config->name = before->name;
      config->place_of_name = tsino::narrow<int16_t>(
          config->place_of_name == 0 ? config->places + 1 : config->place_of_name);
      config->rate = before->rate;
      config->place_of_rate = tsino::narrow<int16_t>(
          config->place_of_rate == 0 ? config->places + 2 : config->place_of_rate);
      config->tags = before->tags;
      config->place_of_tags = tsino::narrow<int16_t>(
          config->place_of_tags == 0 ? config->places + 3 : config->place_of_tags);
      if (before->has_note) {
        config->note = before->note;
        config->place_of_note = tsino::narrow<int16_t>(
            config->place_of_note == 0 ? config->places + 4 : config->place_of_note);
      }
      config->owner = before->owner;
      config->place_of_owner = tsino::narrow<int16_t>(
          config->place_of_owner == 0 ? config->places + 5 : config->place_of_owner);
      tsino::endPlaces(
          config->places + 5,
          config->places,
          config->place_of_name,
          config->place_of_rate,
          config->place_of_tags,
          config->place_of_note,
          config->place_of_owner);
    };
  }();
  tsino::Ref<Shape_> value5 = tsino::make<Shape_>(F("gone"), 0);
  config->name = value5->name;
  config->place_of_name = tsino::narrow<int16_t>(
      config->place_of_name == 0 ? config->places + 1 : config->place_of_name);
  config->rate = value5->rate;
  config->place_of_rate = tsino::narrow<int16_t>(
      config->place_of_rate == 0 ? config->places + 2 : config->place_of_rate);
  tsino::endPlaces(
      config->places + 2,
      config->places,
      config->place_of_name,
      config->place_of_rate,
      config->place_of_tags,
      config->place_of_note,
      config->place_of_owner);
  undo();
  Serial.print(tsino::withoutFormat(config->name));
  Serial.print(F(" "));
  tsino::inspect(Serial, config->rate);
  Serial.println();
  tsino::inspectFirst(Serial, merged(fresh(), patches[2])->owner);
  Serial.print(F(" "));
  tsino::inspect(Serial, merged(config, tsino::make<Next>())->owner);
  Serial.print(F(" "));
  tsino::inspect(Serial, merged(config, patches[4])->owner);
  Serial.println();
}

void loop() {}
