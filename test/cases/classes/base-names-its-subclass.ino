// base-names-its-subclass: written by tsino from base-names-its-subclass.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-spread.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/text.h"

struct Entry;
struct Menu;
struct Leaf;
struct SubMenu;

// @run
// The fields and methods of a base name classes that derive from it: whichever is met first, methods replace those of the base.
struct Entry : tsino::Chained {
  String title;
  tsino::Optional<tsino::Ref<Menu>> parent;
  tsino::Optional<tsino::Ref<Leaf>> first;
  int32_t count = 0;
  void construct(String title);
  virtual tsino::Optional<tsino::Ref<Entry>> select();
  virtual String path();
  virtual String get_kind();
  virtual ~Entry() {}
};

struct Menu : Entry {
  tsino::Array<tsino::Ref<Entry>> entries;
  void construct(String title);
  tsino::Ref<Menu> add(tsino::Ref<Entry> entry);
  tsino::Optional<tsino::Ref<Entry>> select() final;
  String get_kind() final;
};

struct Leaf : Entry {
  String get_kind() final;
};

struct SubMenu : Menu {
  String path() final;
};

void Entry::construct(String title) {
  this->parent = {};
  this->count = 1;
  this->title = tsino::moved(title);
}

tsino::Optional<tsino::Ref<Entry>> Entry::select() {
  return {};
}

String Entry::get_kind() {
  return F("entry");
}

String Entry::path() {
  return !this->parent.has() ? this->title : tsino::concat(
      this->parent.value()->path(),
      F("/"),
      this->title);
}

tsino::Ref<Menu> Menu::add(tsino::Ref<Entry> entry) {
  entry->parent = tsino::Ref<Menu>(this);
  this->entries.push(tsino::moved(entry));
  return tsino::Ref<Menu>(this);
}

tsino::Optional<tsino::Ref<Entry>> Menu::select() {
  return tsino::Ref<Entry>(tsino::Ref<Menu>(this));
}

String Menu::get_kind() {
  return F("menu");
}

void Menu::construct(String title) {
  Entry::construct(tsino::moved(title));
  this->entries = tsino::Array<tsino::Ref<Entry>>{};
  this->count = 2;
}

String Leaf::get_kind() {
  return tsino::concat(F("leaf of "), Entry::get_kind());
}

String SubMenu::path() {
  return tsino::concat(F("["), Entry::path(), F("]"));
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Menu> top = tsino::make<Menu>(F("top"));
  const tsino::Ref<SubMenu> inner = tsino::make<SubMenu>(F("inner"));
  const tsino::Ref<Leaf> leaf = tsino::make<Leaf>(F("leaf"));
  top->add(tsino::downcast<SubMenu>(inner->add(leaf)))->add(tsino::make<Entry>(F("plain")));
  leaf->first = leaf;
  tsino::Array<tsino::Ref<Entry>> all{
      tsino::Ref<Entry>(top),
      tsino::Ref<Entry>(inner),
      tsino::Ref<Entry>(leaf),
      tsino::allOf(top->entries)};
  for (const tsino::Ref<Entry>& entry : all) {
    Serial.print(tsino::withoutFormat(entry->get_kind()));
    Serial.print(F(" "));
    Serial.print(entry->path());
    Serial.print(F(" "));
    Serial.print(entry->select() == entry ? F("true") : F("false"));
    Serial.print(F(" "));
    Serial.print(entry->count);
    Serial.print(F(" "));
    Serial.println(entry->first == leaf ? F("true") : F("false"));
  }
  for (const tsino::Ref<Entry>& entry : all) entry->parent = {};
  leaf->first = {};
}

void loop() {}
