// presence-without-a-value: written by tsino from presence-without-a-value.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect.h"
#include "src/tsino/json.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-convert.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/places.h"
#include "src/tsino/ref.h"
#include "src/tsino/union.h"

struct Note;
struct Copies;
struct others;
struct left;
struct Bird;
struct Tuple;
struct Merged;
struct Shape;
struct Shape_;

struct Note : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> text;
  tsino::Optional<int32_t> level;
  int16_t place_of_id = 0;
  int16_t place_of_text = 0;
  int16_t place_of_level = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Optional<String> text, tsino::Optional<int32_t> level, int16_t place_of_id, int16_t place_of_text, int16_t place_of_level, int16_t places) {
    this->id = id;
    this->text = tsino::moved(text);
    this->level = tsino::moved(level);
    this->place_of_id = place_of_id;
    this->place_of_text = place_of_text;
    this->place_of_level = place_of_level;
    this->places = places;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_text == place) out.field(F("text"), this->text);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_text == place) out.field(F("text"), this->text);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
};

struct Copies : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> text;
  tsino::Optional<int32_t> level;
  int16_t place_of_id = 0;
  int16_t place_of_text = 0;
  int16_t place_of_level = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Optional<String> text, tsino::Optional<int32_t> level, int16_t place_of_id, int16_t place_of_text, int16_t place_of_level, int16_t places) {
    this->id = id;
    this->text = tsino::moved(text);
    this->level = tsino::moved(level);
    this->place_of_id = place_of_id;
    this->place_of_text = place_of_text;
    this->place_of_level = place_of_level;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_id, this->place_of_text, this->place_of_level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_text == place) out.field(F("text"), this->text);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
};

struct others : tsino::Object {
  tsino::Optional<String> text;
  tsino::Optional<int32_t> level;
  int16_t place_of_text = 0;
  int16_t place_of_level = 0;
  int16_t places = 0;
  void construct(tsino::Optional<String> text, tsino::Optional<int32_t> level, int16_t place_of_text, int16_t place_of_level, int16_t places) {
    this->text = tsino::moved(text);
    this->level = tsino::moved(level);
    this->place_of_text = place_of_text;
    this->place_of_level = place_of_level;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_text, this->place_of_level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_text == place) out.field(F("text"), this->text);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
};

struct left : tsino::Object {
  int32_t id = 0;
  tsino::Optional<int32_t> level;
  int16_t place_of_id = 0;
  int16_t place_of_level = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Optional<int32_t> level, int16_t place_of_id, int16_t place_of_level, int16_t places) {
    this->id = id;
    this->level = tsino::moved(level);
    this->place_of_id = place_of_id;
    this->place_of_level = place_of_level;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_id, this->place_of_level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
};

struct Bird : tsino::Object {
  int32_t wings = 0;
  tsino::Optional<tsino::Function<String()>> fly;
  tsino::Optional<int32_t> fins;
  tsino::Function<String()> swim;
  void construct(int32_t wings, tsino::Optional<tsino::Function<String()>> fly, tsino::Optional<int32_t> fins = {}, tsino::Function<String()> swim = tsino::Function<String()>{}) {
    this->wings = wings;
    this->fly = tsino::moved(fly);
    this->fins = tsino::moved(fins);
    this->swim = tsino::moved(swim);
  }
};

struct Tuple : tsino::Object {
  String item0;
  tsino::Optional<tsino::Union<double, String>> item1;
  void construct(String item0, tsino::Optional<tsino::Union<double, String>> item1) {
    this->item0 = tsino::moved(item0);
    this->item1 = tsino::moved(item1);
  }
};

struct Merged : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> text;
  tsino::Optional<int32_t> level;
  int16_t place_of_id = 0;
  int16_t place_of_text = 0;
  int16_t place_of_level = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Optional<String> text, tsino::Optional<int32_t> level, int16_t place_of_id, int16_t place_of_text, int16_t place_of_level, int16_t places) {
    this->id = id;
    this->text = tsino::moved(text);
    this->level = tsino::moved(level);
    this->place_of_id = place_of_id;
    this->place_of_text = place_of_text;
    this->place_of_level = place_of_level;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_id, this->place_of_text, this->place_of_level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_text == place) out.field(F("text"), this->text);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
};

struct Shape : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> text;
  tsino::Optional<int32_t> level;
  int16_t place_of_id = 0;
  int16_t place_of_text = 0;
  int16_t place_of_level = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Optional<String> text, tsino::Optional<int32_t> level, int16_t place_of_id, int16_t place_of_text, int16_t place_of_level, int16_t places) {
    this->id = id;
    this->text = tsino::moved(text);
    this->level = tsino::moved(level);
    this->place_of_id = place_of_id;
    this->place_of_text = place_of_text;
    this->place_of_level = place_of_level;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_id, this->place_of_text, this->place_of_level);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_text == place) out.field(F("text"), this->text);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
};

struct Shape_ : tsino::Object {
  int32_t id = 0;
  tsino::Optional<String> text;
  tsino::Optional<int32_t> level;
  int16_t place_of_id = 0;
  int16_t place_of_text = 0;
  int16_t place_of_level = 0;
  int16_t places = 0;
  void construct(int32_t id, tsino::Optional<String> text, tsino::Optional<int32_t> level, int16_t place_of_id, int16_t place_of_text, int16_t place_of_level, int16_t places) {
    this->id = id;
    this->text = tsino::moved(text);
    this->level = tsino::moved(level);
    this->place_of_id = place_of_id;
    this->place_of_text = place_of_text;
    this->place_of_level = place_of_level;
    this->places = places;
    tsino::closeGaps(this->places, this->place_of_id, this->place_of_text, this->place_of_level);
  }
  void writeJson(tsino::JsonWriter& out) const {
    out.begin(F(""), *this);
    for (int16_t place = 1; place <= this->places; ++place) {
      if (this->place_of_id == place) out.field(F("id"), this->id);
      if (this->place_of_text == place) out.field(F("text"), this->text);
      if (this->place_of_level == place) out.field(F("level"), this->level);
    }
    out.end();
  }
};

tsino::Array<tsino::Ref<Note>> notes{
    tsino::make<Note>(1, tsino::Optional<String>{}, tsino::Optional<int32_t>{}, 1, 0, 0, 1),
    tsino::make<Note>(2, tsino::Optional<String>{}, tsino::Optional<int32_t>{}, 1, 2, 0, 2),
    tsino::make<Note>(3, tsino::Optional<String>("c"), tsino::Optional<int32_t>{}, 1, 2, 3, 3)};

tsino::Ref<Note> mark(const tsino::Ref<Note>& note, tsino::Optional<int32_t> level = {}) {
  note->level = level;
  note->place_of_level = note->place_of_level == 0 ? ++note->places : note->place_of_level;
  return note;
}

int32_t turns = 0;

const tsino::Ref<Note>& pick() {
  return notes[turns++ % 3];
}

tsino::Ref<Note> maybe(bool on, const tsino::Optional<String>& text = {}) {
  return tsino::make<Note>(
      8,
      on ? text : tsino::Optional<String>{},
      on ? tsino::Optional<int32_t>(1) : tsino::Optional<int32_t>{},
      1,
      (int16_t)(on ? 2 : 0),
      (int16_t)(on ? 3 : 0),
      3);
}

tsino::Ref<Note> first(const tsino::Ref<Note>& a, const tsino::Ref<Note>& b) {
  const tsino::Ref<Note>& chosen = a->place_of_text != 0 ? a : b;
  chosen->text = {};
  chosen->place_of_text = chosen->place_of_text == 0 ? ++chosen->places : chosen->place_of_text;
  return chosen;
}

tsino::Function<tsino::Ref<Note>()> make(tsino::Optional<int32_t> levelGiven = {}) {
  tsino::Ref<tsino::Cell<tsino::Optional<int32_t>>> level = tsino::make<tsino::Cell<tsino::Optional<int32_t>>>(
      levelGiven);
  const tsino::Ref<Note> own = tsino::make<Note>(
      14,
      tsino::Optional<String>{},
      tsino::Optional<int32_t>{},
      1,
      0,
      0,
      1);
  return [level, own]() -> tsino::Ref<Note> {
    if (level->value.has()) {
      int32_t levelBefore = level->value.value();
      int32_t value = levelBefore - 1;
      level->value = value;
      (void)value;
      own->level = levelBefore;
      own->place_of_level = own->place_of_level == 0 ? ++own->places : own->place_of_level;
    } else {
      own->level = {};
      tsino::dropPlace(
          own->place_of_level,
          own->places,
          own->place_of_id,
          own->place_of_text,
          own->place_of_level);
    }
    if (level->value == 0) level->value = {};
    return own;
  };
}

void setup() {
  Serial.begin(115200);
  tsino::inspect(Serial, notes);
  Serial.println();
  for (const tsino::Ref<Note>& note : notes) {
    tsino::Array<String> names;
    for (int16_t place = 1; place <= note->places; ++place) {
      if (note->place_of_id == place) names.push(F("id"));
      if (note->place_of_text == place) names.push(F("text"));
      if (note->place_of_level == place) names.push(F("level"));
    }
    tsino::Array<tsino::Ref<Tuple>> values;
    for (int16_t place = 1; place <= note->places; ++place) {
      if (note->place_of_id == place) {
        values.push(
            tsino::make<Tuple>(
                F("id"),
                tsino::Optional<tsino::Union<double, String>>(
                    tsino::Union<double, String>((double)note->id))));
      }
      if (note->place_of_text == place) {
        values.push(
            tsino::make<Tuple>(
                F("text"),
                tsino::Optional<tsino::Union<double, String>>(tsino::convertOptional(note->text))));
      }
      if (note->place_of_level == place) {
        values.push(
            tsino::make<Tuple>(
                F("level"),
                tsino::Optional<tsino::Union<double, String>>(
                    tsino::convertOptional(
                        tsino::Optional<double>(tsino::convertOptional(note->level))))));
      }
    }
    Serial.print(note->place_of_text != 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(note->place_of_level != 0 ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(tsino::moved(names).join());
    Serial.print(F(" "));
    Serial.println(tsino::moved(values).length());
  }
  tsino::Ref<Note> value = mark(
      tsino::make<Note>(4, tsino::Optional<String>{}, tsino::Optional<int32_t>{}, 1, 0, 0, 1),
      {});
  tsino::Ref<Note> value2 = mark(
      tsino::make<Note>(5, tsino::Optional<String>(F("e")), tsino::Optional<int32_t>{}, 1, 2, 0, 2),
      1);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  tsino::Ref<Note> pickResult = pick();
  (void)((void)(pickResult->level = tsino::Optional<int32_t>(notes[0]->place_of_level != 0 ? 1 : 2)), pickResult->place_of_level = pickResult->place_of_level
      == 0 ? ++pickResult->places : pickResult->place_of_level);
  const int32_t given = pickResult->level.value();
  tsino::Ref<Note> value3 = notes[0];
  tsino::Ref<Note> element = notes[0];
  (void)((void)(element->level = {}), element->place_of_level = element->place_of_level == 0 ? ++element->places : element->place_of_level);
  String value4 = tsino::optionalText(element->level);
  Serial.print(given);
  Serial.print(F(" "));
  Serial.print(turns);
  Serial.print(F(" "));
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  Serial.print(value4);
  Serial.print(F(" "));
  tsino::inspect(Serial, notes[0]);
  Serial.println();
  const tsino::Ref<Note> alias = notes[0];
  alias->level = tsino::Optional<int32_t>(!alias->level.has() ? 7 : 8);
  alias->place_of_level = alias->place_of_level == 0 ? ++alias->places : alias->place_of_level;
  tsino::Ref<Note> element2 = notes[0];
  (void)((void)(element2->level = {}), tsino::dropPlace(
      element2->place_of_level,
      element2->places,
      element2->place_of_id,
      element2->place_of_text,
      element2->place_of_level));
  (void)element2->level;
  tsino::inspect(Serial, alias);
  Serial.print(F(" "));
  Serial.println(alias->place_of_level != 0 ? F("true") : F("false"));
  if (!notes[1]->level.has()) {
    tsino::Ref<Note> element3 = notes[1];
    (void)((void)(element3->level = 9), element3->place_of_level = element3->place_of_level == 0 ? ++element3->places : element3->place_of_level);
    (void)element3->level;
  } else {
    (void)notes[1]->level;
  }
  tsino::Ref<Note> element3 = notes[1];
  (void)((void)(element3->level = notes[1]->level.value() + 1), element3->place_of_level = element3->place_of_level
      == 0 ? ++element3->places : element3->place_of_level);
  (void)element3->level;
  tsino::inspect(Serial, notes[1]);
  Serial.println();

  tsino::Array<tsino::Ref<Copies>> copies = notes.map<tsino::Ref<Copies>>(
      [](const tsino::Ref<Note>& note) -> tsino::Ref<Copies> {
        return tsino::make<Copies>(
            note->id * 10,
            note->text,
            note->level,
            note->place_of_id,
            note->place_of_text,
            note->place_of_level,
            note->places);
      });
  tsino::inspect(Serial, copies);
  Serial.print(F(" "));
  Serial.println(
      copies.map<bool>(
          [](const tsino::Ref<Copies>& copy) -> bool { return copy->place_of_text != 0; }).join());
  const int32_t id = notes[1]->id;
  const tsino::Ref<others> others_ = tsino::make<others>(
      notes[1]->text,
      notes[1]->level,
      notes[1]->place_of_text,
      notes[1]->place_of_level,
      notes[1]->places);
  Serial.print(id);
  Serial.print(F(" "));
  tsino::inspect(Serial, others_);
  Serial.print(F(" "));
  Serial.println(others_->place_of_text != 0 ? F("true") : F("false"));
  tsino::Optional<String> text = copies[2]->text;
  const String taken = text.has() ? text.value() : String(F("none"));
  const tsino::Ref<left> left_ = tsino::make<left>(
      copies[2]->id,
      copies[2]->level,
      copies[2]->place_of_id,
      copies[2]->place_of_level,
      copies[2]->places);
  tsino::Array<String> names;
  for (int16_t place = 1; place <= left_->places; ++place) {
    if (left_->place_of_id == place) names.push(F("id"));
    if (left_->place_of_level == place) names.push(F("level"));
  }
  Serial.print(tsino::withoutFormat(taken));
  Serial.print(F(" "));
  tsino::inspect(Serial, left_);
  Serial.print(F(" "));
  tsino::inspect(Serial, tsino::moved(names));
  Serial.println();

  const tsino::Ref<Note> defaults = tsino::make<Note>(
      0,
      tsino::Optional<String>(F("default")),
      tsino::Optional<int32_t>(5),
      1,
      2,
      3,
      3);
  for (const tsino::Ref<Note>& note : notes) {
    const tsino::Ref<Merged> merged = tsino::make<Merged>(
        note->id,
        note->place_of_text != 0 ? note->text : defaults->text,
        note->place_of_level != 0 ? note->level : defaults->level,
        defaults->place_of_id,
        (int16_t)(defaults->place_of_text != 0 ? defaults->place_of_text : note->place_of_text != 0 ? defaults->places
            + note->place_of_text : 0),
        (int16_t)(defaults->place_of_level != 0 ? defaults->place_of_level : note->place_of_level
            != 0 ? defaults->places + note->place_of_level : 0),
        (int16_t)(defaults->places + note->places));
    tsino::inspect(Serial, merged);
    Serial.print(F(" "));
    Serial.print(tsino::optionalText(merged->text));
    Serial.print(F(" "));
    Serial.println(merged->place_of_level != 0 ? F("true") : F("false"));
  }
  tsino::inspect(Serial, maybe(false));
  Serial.print(F(" "));
  tsino::inspect(Serial, maybe(true));
  Serial.print(F(" "));
  tsino::inspect(Serial, maybe(true, tsino::Optional<String>(F("t"))));
  Serial.print(F(" "));
  Serial.print(maybe(true)->place_of_text != 0 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(
      maybe(false, tsino::Optional<String>(F("x")))->place_of_text != 0 ? F("true") : F("false"));
  tsino::Ref<Note> value5 = first(
      tsino::make<Note>(10, tsino::Optional<String>{}, tsino::Optional<int32_t>{}, 1, 0, 0, 1),
      tsino::make<Note>(11, tsino::Optional<String>{}, tsino::Optional<int32_t>{}, 1, 0, 0, 1));
  tsino::Ref<Note> value6 = first(
      tsino::make<Note>(
          12,
          tsino::Optional<String>(F("x")),
          tsino::Optional<int32_t>{},
          1,
          2,
          0,
          2),
      tsino::make<Note>(13, tsino::Optional<String>{}, tsino::Optional<int32_t>{}, 1, 0, 0, 1));
  tsino::inspect(Serial, value5);
  Serial.print(F(" "));
  tsino::inspect(Serial, value6);
  Serial.println();
  const tsino::Function<tsino::Ref<Note>()> next = ::make(2);
  tsino::Ref<Note> value7 = next();
  tsino::Ref<Note> value8 = next();
  tsino::Ref<Shape> value9 = tsino::make<Shape>(
      value8->id,
      value8->text,
      value8->level,
      value8->place_of_id,
      value8->place_of_text,
      value8->place_of_level,
      value8->places);
  tsino::Ref<Note> value10 = next();
  tsino::inspect(Serial, value7);
  Serial.print(F(" "));
  tsino::inspect(Serial, value9);
  Serial.print(F(" "));
  tsino::inspect(Serial, value10);
  Serial.println();
  tsino::Ref<Note> element4 = notes[2];
  Serial.print(tsino::withoutFormat(tsino::toJson(notes)));
  Serial.print(F(" "));
  Serial.println(
      tsino::toJson(
          tsino::make<Shape_>(
              0,
              element4->text,
              element4->level,
              element4->place_of_id,
              element4->place_of_text,
              element4->place_of_level,
              element4->places)));
  tsino::Array<tsino::Ref<Bird>> animals{
      tsino::make<Bird>(
          2,
          tsino::Optional<tsino::Function<String()>>([]() -> String { return F("flies"); })),
      tsino::make<Bird>(
          0,
          tsino::Optional<tsino::Function<String()>>{},
          tsino::Optional<int32_t>(3),
          []() -> String { return F("swims"); })};
  for (const tsino::Ref<Bird>& animal : animals) {
    Serial.print(tsino::withoutFormat(animal->fly.has() ? animal->fly.value()() : animal->swim()));
    Serial.print(F(" "));
    Serial.println(animal->fins.has() ? F("true") : F("false"));
  }
}

void loop() {}
