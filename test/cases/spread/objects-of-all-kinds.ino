// objects-of-all-kinds: written by tsino from objects-of-all-kinds.ts
// Change the TypeScript, not this file.
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"

struct Copy;
struct WithName;
struct Style;
struct Style_;
struct Ten;
struct Early;
struct Late;
struct Plain;
struct Merged;
struct Point;
struct Moved;
struct O;
struct State;
struct O_;

struct Copy : tsino::Object {
  String name;
  int32_t size = 0;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Ref<WithName> pos;
  void construct(String name, int32_t size, tsino::Shared<tsino::Array<String>> tags, tsino::Ref<WithName> pos) {
    this->name = tsino::moved(name);
    this->size = size;
    this->tags = tsino::moved(tags);
    this->pos = tsino::moved(pos);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("name"), this->name);
    out.field(F("size"), this->size);
    out.field(F("tags"), this->tags);
    out.field(F("pos"), this->pos);
    out.end();
  }
};

struct WithName : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y) {
    this->x = x;
    this->y = y;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct Style : tsino::Object {
  tsino::Optional<String> color;
  tsino::Optional<int32_t> width;
  tsino::Optional<bool> dashed;
  tsino::Optional<bool> bold;
  void construct(tsino::Optional<String> color, tsino::Optional<int32_t> width, tsino::Optional<bool> dashed, tsino::Optional<bool> bold) {
    this->color = tsino::moved(color);
    this->width = tsino::moved(width);
    this->dashed = tsino::moved(dashed);
    this->bold = tsino::moved(bold);
  }
};

struct Style_ : tsino::Object {
  tsino::Optional<String> color;
  tsino::Optional<int32_t> width;
  tsino::Optional<bool> dashed;
  void construct(tsino::Optional<String> color, tsino::Optional<int32_t> width = {}, tsino::Optional<bool> dashed = {}) {
    this->color = tsino::moved(color);
    this->width = tsino::moved(width);
    this->dashed = tsino::moved(dashed);
  }
};

struct Ten : tsino::Object {
  int32_t size = 0;
  int32_t weight = 0;
  void construct(int32_t size, int32_t weight) {
    this->size = size;
    this->weight = weight;
  }
};

struct Early : tsino::Object {
  String name;
  int32_t size = 0;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Ref<WithName> pos;
  int32_t weight = 0;
  void construct(String name, int32_t size, tsino::Shared<tsino::Array<String>> tags, tsino::Ref<WithName> pos, int32_t weight) {
    this->name = tsino::moved(name);
    this->size = size;
    this->tags = tsino::moved(tags);
    this->pos = tsino::moved(pos);
    this->weight = weight;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("size"), this->size);
    out.field(F("weight"), this->weight);
    out.field(F("name"), this->name);
    out.field(F("tags"), this->tags);
    out.field(F("pos"), this->pos);
    out.end();
  }
};

struct Late : tsino::Object {
  int32_t size = 0;
  String name;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Ref<WithName> pos;
  void construct(int32_t size, String name, tsino::Shared<tsino::Array<String>> tags, tsino::Ref<WithName> pos) {
    this->size = size;
    this->name = tsino::moved(name);
    this->tags = tsino::moved(tags);
    this->pos = tsino::moved(pos);
  }
};

struct Plain : tsino::Object {
  String color;
  int32_t width = 0;
  bool dashed = false;
  void construct(String color, int32_t width, bool dashed) {
    this->color = tsino::moved(color);
    this->width = width;
    this->dashed = dashed;
  }
};

struct Merged : tsino::Object {
  String color;
  int32_t width = 0;
  bool dashed = false;
  void construct(String color, int32_t width, bool dashed) {
    this->color = tsino::moved(color);
    this->width = width;
    this->dashed = dashed;
  }
};

struct Point : tsino::Object {
  int32_t x = 0;
  int32_t y = 0;
  void construct(int32_t x, int32_t y);
  int32_t norm();
};

struct Moved : tsino::Object {
  int32_t y = 0;
  int32_t x = 0;
  void construct(int32_t y, int32_t x) {
    this->y = y;
    this->x = x;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("x"), this->x);
    out.field(F("y"), this->y);
    out.end();
  }
};

struct O : tsino::Object {
  tsino::Optional<int32_t> d;
  int32_t c = 0;
  int32_t b = 0;
  int32_t a = 0;
  void construct(tsino::Optional<int32_t> d, int32_t c, int32_t b, int32_t a) {
    this->d = tsino::moved(d);
    this->c = c;
    this->b = b;
    this->a = a;
  }
};

struct State : tsino::Object {
  int32_t count = 0;
  bool done = false;
  void construct(int32_t count, bool done) {
    this->count = count;
    this->done = done;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("count"), this->count);
    out.field(F("done"), this->done);
    out.end();
  }
};

struct O_ : tsino::Object {
  int32_t b = 0;
  int32_t c = 0;
  void construct(int32_t b, int32_t c) {
    this->b = b;
    this->c = c;
  }
};

tsino::Ref<Copy> withName(const tsino::Ref<Copy>& settings, const __FlashStringHelper* name) {
  return tsino::make<Copy>(name, settings->size, settings->tags, settings->pos);
}
const tsino::Ref<Plain> plain = tsino::make<Plain>("black", 1, false);

tsino::Ref<Style> style(const tsino::Optional<tsino::Ref<Style_>>& change, bool bold) {
  return tsino::make<Style>(
      change.has() && change.value()->color.has() ? change.value()->color : tsino::Optional<String>(
          plain->color),
      bold ? tsino::Optional<int32_t>(9) : change.has() && change.value()->width.has() ? change.value()->width : tsino::Optional<int32_t>(
          plain->width),
      bold ? tsino::Optional<bool>(true) : change.has() && change.value()->dashed.has() ? change.value()->dashed : tsino::Optional<bool>(
          plain->dashed),
      bold ? tsino::Optional<bool>(true) : tsino::Optional<bool>{});
}

void Point::construct(int32_t x, int32_t y) {
  this->x = x;
  this->y = y;
}

int32_t Point::norm() {
  return this->x + this->y;
}
String log_ = "";

int32_t note(const __FlashStringHelper* name, int32_t value) {
  log_ += name;
  return value;
}

tsino::Ref<O_> note_(const __FlashStringHelper* name, const tsino::Ref<O_>& value) {
  log_ += name;
  return value;
}

bool note_objects_of_all_kinds(const __FlashStringHelper* name, bool value) {
  log_ += name;
  return value;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Copy> base = tsino::make<Copy>(
      F("base"),
      1,
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("t")}),
      tsino::make<WithName>(1, 2));
  const tsino::Ref<Copy> copy = tsino::make<Copy>(base->name, base->size, base->tags, base->pos);
  copy->name = F("copy");
  copy->size++;
  copy->tags->push(F("shared"));
  copy->pos->x = 50;
  tsino::inspect(Serial, base);
  Serial.print(F(" "));
  tsino::inspect(Serial, copy);
  Serial.print(F(" "));
  Serial.print(copy == base ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(copy->pos == base->pos ? F("true") : F("false"));
  copy->pos = tsino::make<WithName>(copy->pos->x, 9);
  copy->pos->x = 0;
  tsino::inspect(Serial, base->pos);
  Serial.print(F(" "));
  tsino::inspect(Serial, copy->pos);
  Serial.println();
  Serial.print(tsino::withoutFormat(withName(withName(base, F("x")), F("y"))->name));
  Serial.print(F(" "));
  Serial.println(base->name);
  const tsino::Ref<Ten> ten = tsino::make<Ten>(10, 3);
  const tsino::Ref<Early> early = tsino::make<Early>(
      base->name,
      base->size,
      base->tags,
      base->pos,
      ten->weight);
  const tsino::Ref<Late> late = tsino::make<Late>(10, base->name, base->tags, base->pos);
  tsino::inspect(Serial, early);
  Serial.print(F(" "));
  Serial.println(late->size);
  const tsino::Ref<Style_> wide = tsino::make<Style_>(
      tsino::Optional<String>{},
      tsino::Optional<int32_t>(5));
  const tsino::Ref<Merged> merged = tsino::make<Merged>(
      wide->color.has() ? wide->color.value() : plain->color,
      wide->width.has() ? wide->width.value() : plain->width,
      wide->dashed.has() ? wide->dashed.value() : plain->dashed);
  Serial.print(tsino::withoutFormat(merged->color));
  Serial.print(F(" "));
  Serial.print(merged->width);
  Serial.print(F(" "));
  Serial.println(merged->dashed ? F("true") : F("false"));
  const tsino::Ref<Style> a = style({}, false);
  const tsino::Ref<Style> b = style(tsino::make<Style_>(tsino::Optional<String>(F("red"))), true);
  Serial.print(tsino::withoutFormat(tsino::optionalText(a->color)));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(a->width));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(a->bold));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(a->dashed));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(b->color));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(b->width));
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(b->bold));
  Serial.print(F(" "));
  Serial.println(tsino::optionalText(b->dashed));
  const tsino::Ref<Point> point = tsino::make<Point>(1, 2);
  const tsino::Ref<Moved> moved = tsino::make<Moved>(20, point->x);
  tsino::inspect(Serial, moved);
  Serial.print(F(" "));
  Serial.print(moved->x);
  Serial.print(F(" "));
  Serial.print(moved->y);
  Serial.print(F(" "));
  Serial.println(point->y);
  int32_t noteResult = note(F("a"), 1);
  tsino::Ref<O_> noteResult2 = note_(F("b"), tsino::make<O_>(2, 3));
  int32_t noteResult3 = note(F("c"), 4);
  bool noteResult4 = note_objects_of_all_kinds(F("d"), true);
  const tsino::Ref<O> o = tsino::make<O>(
      noteResult4 ? tsino::Optional<int32_t>(note(F("e"), 5)) : tsino::Optional<int32_t>{},
      noteResult3,
      noteResult2->b,
      noteResult);
  Serial.print(o->a);
  Serial.print(F(" "));
  Serial.print(o->b);
  Serial.print(F(" "));
  Serial.print(o->c);
  Serial.print(F(" "));
  Serial.print(tsino::optionalText(o->d));
  Serial.print(F(" "));
  Serial.println(log_);
  tsino::Ref<State> state = tsino::make<State>(0, false);
  tsino::Array<tsino::Ref<State>> history{state};
  for (int32_t i = 1; i < 4; i++) {
    state = tsino::make<State>(state->count + i, i > 2 ? true : state->done);
    history.push(state);
  }
  tsino::inspect(Serial, history);
  Serial.println();
}

void loop() {}
