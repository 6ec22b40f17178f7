// given-away: written by tsino from given-away.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/doubt.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect-union.h"
#include "src/tsino/inspect.h"
#include "src/tsino/map.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"
#include "src/tsino/union.h"
#include "src/tsino/unreachable.h"

struct Note;
struct Group;
struct Pair;
struct Named;
struct Kept;
struct Holder;
struct Pool;

struct Note : tsino::Chained {
  String text;
  tsino::Shared<tsino::Array<String>> tags;
  tsino::Optional<tsino::Ref<Note>> next;
  void construct(String text, tsino::Shared<tsino::Array<String>> tags, tsino::Optional<tsino::Ref<Note>> next) {
    this->text = tsino::moved(text);
    this->tags = tsino::moved(tags);
    this->next = tsino::moved(next);
  }
};

struct Group : tsino::Object {
  tsino::Shared<tsino::Array<String>> first;
  tsino::Shared<tsino::Array<String>> rest;
  int32_t count = 0;
  void construct(tsino::Shared<tsino::Array<String>> first, tsino::Shared<tsino::Array<String>> rest, int32_t count) {
    this->first = tsino::moved(first);
    this->rest = tsino::moved(rest);
    this->count = count;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("first"), this->first);
    out.field(F("rest"), this->rest);
    out.field(F("count"), this->count);
    out.end();
  }
};

struct Pair : tsino::Object {
  tsino::Shared<tsino::Array<String>> a;
  tsino::Shared<tsino::Array<String>> b;
  void construct(tsino::Shared<tsino::Array<String>> a, tsino::Shared<tsino::Array<String>> b) {
    this->a = tsino::moved(a);
    this->b = tsino::moved(b);
  }
};

struct Named : tsino::Object {
  String head;
  tsino::Shared<tsino::Array<String>> all;
  void construct(String head, tsino::Shared<tsino::Array<String>> all) {
    this->head = tsino::moved(head);
    this->all = tsino::moved(all);
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("head"), this->head);
    out.field(F("all"), this->all);
    out.end();
  }
};

struct Kept : tsino::Object {
  tsino::Function<String()> ask;
  tsino::Shared<tsino::Array<String>> list;
  void construct(tsino::Function<String()> ask, tsino::Shared<tsino::Array<String>> list) {
    this->ask = tsino::moved(ask);
    this->list = tsino::moved(list);
  }
};

struct Holder : tsino::Object {
  String owner;
  tsino::Array<tsino::Shared<tsino::Array<String>>> items;
  String last;
  void construct(String owner);
  tsino::Ref<Holder> take(const tsino::Shared<tsino::Array<String>>& row);
  void swap(int32_t i, int32_t j);
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Holder"), *this);
    out.field(F("owner"), this->owner);
    out.field(F("items"), this->items);
    out.field(F("last"), this->last);
    out.end();
  }
};

// Returned where it was found: from a function that gives less than the variable may be.
struct Pool : tsino::Object {
  tsino::Shared<tsino::Array<tsino::Ref<Note>>> free;
  tsino::Shared<tsino::Map<uint8_t, String>> names;
  void construct();
  void put(const tsino::Ref<Note>& note);
  tsino::Ref<Note> take();
  String name(int32_t id);
  String first();
};

const String long_ = "a text that is longer than eleven characters";
tsino::Array<tsino::Ref<Note>> notes;
const auto byText = tsino::makeShared<tsino::Map<String, tsino::Ref<Note>>>();

tsino::Ref<Note> add(String text, const tsino::Array<String>& from) {
  tsino::Shared<tsino::Array<String>> tags = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (const String& tag : from) {
    String shown = tsino::concat(F("#"), tag, F(" of "), text);
    tags->push(tsino::moved(shown));
  }
  const tsino::Ref<Note> note = tsino::make<Note>(
      text,
      tags,
      notes.length() > 0 ? tsino::Optional<tsino::Ref<Note>>(notes[notes.length() - 1]) : tsino::Optional<tsino::Ref<Note>>{});
  notes.push(note);
  byText->set(tsino::moved(text), note);
  return note;
}

/** Returned twice over, from two places. */
tsino::Ref<Group> group(const tsino::Array<tsino::Ref<Note>>& all, int32_t limit) {
  tsino::Shared<tsino::Array<String>> first = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  tsino::Shared<tsino::Array<String>> rest = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{});
  for (const tsino::Ref<Note>& item : all) {
    const String& text = item->text;
    if (first->length() < limit) {
      first->push(text);
    } else {
      rest->push(text);
    }
  }
  if (rest->length() == 0) return tsino::make<Group>(first, tsino::moved(rest), first->length());
  return tsino::make<Group>(first, rest, first->length() + rest->length());
}

/** The same variable twice in what is returned: both see one list. */
tsino::Ref<Pair> pair() {
  tsino::Shared<tsino::Array<String>> shared = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{long_});
  return tsino::make<Pair>(shared, shared);
}

/** A name for what lies in the variable outlives it. */
tsino::Ref<Named> named() {
  tsino::Shared<tsino::Array<String>> all = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{long_, F("b")});
  const String& head = (*all)[0];
  return tsino::make<Named>(head, all);
}

tsino::Ref<Kept> kept() {
  tsino::Shared<tsino::Array<String>> list = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{long_});
  return tsino::make<Kept>([list]() -> String { return list->join(); }, list);
}

void Holder::construct(String owner) {
  this->items = tsino::Array<tsino::Shared<tsino::Array<String>>>{};
  this->last = F("");
  this->owner = tsino::moved(owner);
}

tsino::Ref<Holder> Holder::take(const tsino::Shared<tsino::Array<String>>& row) {
  const tsino::Shared<tsino::Array<String>>& again = row;
  this->items.push(again);
  String text = row->join(F("+"));
  this->last = tsino::moved(text);
  return tsino::Ref<Holder>(this);
}

void Holder::swap(int32_t i, int32_t j) {
  tsino::Shared<tsino::Array<String>> one_ = this->items[i];
  this->items.set(i, tsino::moved(this->items[j]));
  this->items.set(j, tsino::moved(one_));
}

String lengthen(String text) {
  text += F("!");
  return text;
}

tsino::Ref<Note> one;
const String asked = tsino::concat(long_, " asked");

tsino::Array<String> tried(int32_t n) {
  const String text = tsino::concat(long_, F(" tried"));
  tsino::Array<String> list;
  {
    list.push(text);
    if (n > 0) {
      tsino::raise(tsino::make<tsino::Error>(text));
      goto caught;
    }
  }
  caught:;
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> e = tsino::caught();
    list.push(e->isA(tsino::Error::classId) ? tsino::slice(e->message, -5) : String(F("?")));
  }
  list.push(tsino::slice(text, 0, 6));
  return list;
}

tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<String>>>> choose(int32_t n) {
  tsino::Shared<tsino::Array<String>> list = tsino::makeShared<tsino::Array<String>>(
      tsino::Array<String>{long_});
  const String word_ = tsino::concat(long_, F(" word"));
  switch (n) {
    case 0: {
      const String inner = tsino::concat(word_, F(" inner"));
      return tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>{
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(inner),
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(list)};
    }
    case 1:
      return tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>{
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(word_),
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(list)};
    default:
      return n > 2 ? tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>{
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(list)} : tsino::Array<tsino::Union<String, tsino::Shared<tsino::Array<String>>>>{
          tsino::Union<String, tsino::Shared<tsino::Array<String>>>(word_)};
  }
  tsino::unreachable();
}

void Pool::put(const tsino::Ref<Note>& note) {
  this->free->push(note);
}

tsino::Ref<Note> Pool::take() {
  tsino::Optional<tsino::Ref<Note>> known = this->free->pop();
  if (known.has()) return tsino::moved(known.value());
  return tsino::make<Note>(
      F("made"),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{}),
      tsino::Optional<tsino::Ref<Note>>{});
}

String Pool::name(int32_t id) {
  tsino::Optional<String> found = this->names->get((uint8_t)id);
  if (found.has()) return tsino::moved(found.value());
  const String made = tsino::concat(long_, F(" "), String(id));
  this->names->set((uint8_t)id, made);
  return made;
}

String Pool::first() {
  const tsino::Optional<tsino::Ref<Note>> first = this->free->get(0);
  if (!first.has()) return F("none");
  const String& text = first.value()->text;
  this->free = tsino::makeShared<tsino::Array<tsino::Ref<Note>>>(tsino::Array<tsino::Ref<Note>>{});
  return text;
}

void Pool::construct() {
  this->free = tsino::makeShared<tsino::Array<tsino::Ref<Note>>>(tsino::Array<tsino::Ref<Note>>{});
  this->names = tsino::makeShared<tsino::Map<uint8_t, String>>();
}

tsino::Function<tsino::Ref<Note>()> later(const tsino::Optional<tsino::Ref<Note>>& note) {
  const tsino::Optional<tsino::Ref<Note>>& kept_ = note;
  if (!kept_.has()) return []() -> tsino::Ref<Note> { return one; };
  const tsino::Function<tsino::Ref<Note>()> again = [kept_]() -> tsino::Ref<Note> {
    return kept_.value();
  };
  return again;
}

void setup() {
  Serial.begin(115200);
  one = add(long_, tsino::Array<String>{F("x"), F("y")});
  add(F("second"), tsino::Array<String>{});
  tsino::Ref<Group> value = group(notes, 1);
  tsino::Ref<Group> value2 = group(notes, 5);
  tsino::inspect(Serial, value);
  Serial.print(F(" "));
  tsino::inspect(Serial, value2);
  Serial.println();
  Serial.print(one == notes.get(0) ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(byText->get(long_) == one ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.println(notes[1]->next == one ? F("true") : F("false"));
  const tsino::Ref<Pair> pairResult = pair();
  tsino::Shared<tsino::Array<String>> a = pairResult->a;
  tsino::Shared<tsino::Array<String>> b = pairResult->b;
  a->push(F("more"));
  Serial.print(a == b ? F("true") : F("false"));
  Serial.print(F(" "));
  tsino::inspect(Serial, b);
  Serial.print(F(" "));
  tsino::inspect(Serial, named());
  Serial.print(F(" "));
  Serial.print(kept()->ask());
  Serial.print(F(" "));
  tsino::inspect(Serial, kept()->list);
  Serial.println();
  const tsino::Ref<Holder> holder = tsino::make<Holder>(tsino::concat(F("owner of "), long_))->take(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{long_, F("2")}))->take(
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("3")}));
  holder->swap(0, 1);
  tsino::inspect(Serial, holder);
  Serial.println();

  tsino::Array<tsino::Shared<tsino::Array<String>>> rows;
  for (int32_t i = 0; i < 3; i++) {
    tsino::Shared<tsino::Array<String>> row = tsino::makeShared<tsino::Array<String>>(
        tsino::Array<String>{tsino::concat(long_, F(" "), String(i))});
    if (i == 1) continue;
    rows.push(tsino::moved(row));
  }
  const String outside = tsino::concat(long_, F(" outside"));
  for (int32_t i = 0; i < 2; i++) {
    rows.push(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{outside}));
  }
  const String given = tsino::concat(long_, F(" given"));
  tsino::inspect(Serial, rows);
  Serial.print(F(" "));
  Serial.println(lengthen(given));
  tsino::Array<tsino::Function<tsino::Shared<tsino::Array<String>>()>> fs = tsino::Array<uint8_t>{
      0, 1}.map<tsino::Function<tsino::Shared<tsino::Array<String>>()>>(
      [](int32_t n) -> tsino::Function<tsino::Shared<tsino::Array<String>>()> {
        return [n]() -> tsino::Shared<tsino::Array<String>> {
          return tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{asked, String(n)});
        };
      });
  tsino::inspect(Serial, fs[0]());
  Serial.print(F(" "));
  tsino::inspect(Serial, fs[1]());
  Serial.println();
  tsino::Array<String> value3 = tried(0);
  tsino::Array<String> value4 = tried(1);
  tsino::inspect(Serial, value3);
  Serial.print(F(" "));
  tsino::inspect(Serial, value4);
  Serial.println();
  tsino::inspect(Serial, choose(0));
  Serial.print(F(" "));
  tsino::inspect(Serial, choose(1));
  Serial.print(F(" "));
  tsino::inspect(Serial, choose(2));
  Serial.print(F(" "));
  tsino::inspect(Serial, choose(3));
  Serial.println();
  const auto sets = tsino::makeShared<tsino::Set<String>>();
  tsino::Array<uint8_t> list{1, 2, 1};
  for (const int32_t n : list) {
    String key = tsino::concat(long_, F(" "), String(n));
    sets->add(tsino::moved(key));
  }
  tsino::inspect(Serial, sets);
  Serial.println();
  const tsino::Ref<Pool> pool = tsino::make<Pool>();
  pool->put(one);
  pool->put(notes[1]);
  String withoutFormatResult = tsino::withoutFormat(pool->name(1));
  String nameResult = pool->name(1);
  String nameResult2 = pool->name(2);
  bool value5 = pool->take() == notes.get(1);
  String firstResult = pool->first();
  String firstResult2 = pool->first();
  String text = pool->take()->text;
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.print(nameResult);
  Serial.print(F(" "));
  Serial.print(nameResult2);
  Serial.print(F(" "));
  Serial.print(value5 ? F("true") : F("false"));
  Serial.print(F(" "));
  Serial.print(firstResult);
  Serial.print(F(" "));
  Serial.print(firstResult2);
  Serial.print(F(" "));
  Serial.println(text);
  Serial.print(tsino::withoutFormat(later(tsino::present(notes.get(1)).value())()->text));
  Serial.print(F(" "));
  Serial.println(later({})() == one ? F("true") : F("false"));
}

void loop() {}
