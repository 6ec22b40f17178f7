// undo-of-documents: written by tsino from undo-of-documents.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/function.h"
#include "src/tsino/inspect-set.h"
#include "src/tsino/inspect.h"
#include "src/tsino/memory.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/set.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text.h"

struct Command;
struct Doc;
struct Cursor;
struct To;
struct History;
struct PlainCommand;

struct Command : tsino::Object {
  tsino::Function<void()> run;
  tsino::Function<void()> undo;
  virtual String get_label() = 0;
  virtual ~Command() {}
};

struct Doc : tsino::Object {
  tsino::Array<String> lines;
  tsino::Ref<Cursor> cursor;
  tsino::Shared<tsino::Set<int32_t>> marks;
  void construct();
  void inspect(tsino::Inspector& out) const {
    out.begin(F("Doc"), *this);
    out.field(F("lines"), this->lines);
    out.field(F("cursor"), this->cursor);
    out.field(F("marks"), this->marks);
    out.end();
  }
};

struct Cursor : tsino::Object {
  int32_t row = 0;
  int32_t col = 0;
  void construct(int32_t row, int32_t col) {
    this->row = row;
    this->col = col;
  }
  void inspect(tsino::Inspector& out) const {
    out.begin(*this);
    out.field(F("row"), this->row);
    out.field(F("col"), this->col);
    out.end();
  }
};

struct To : tsino::Object {
  tsino::Optional<int32_t> row;
  tsino::Optional<int32_t> col;
  void construct(tsino::Optional<int32_t> row, tsino::Optional<int32_t> col = {}) {
    this->row = tsino::moved(row);
    this->col = tsino::moved(col);
  }
};

struct History : tsino::Object {
  int32_t limit = 0;
  tsino::Array<tsino::Ref<Command>> done;
  tsino::Shared<tsino::Array<tsino::Ref<Command>>> undone;
  void construct(int32_t limit = 4);
  void do_(tsino::Ref<Command> c);
  String undo();
  String redo();
  tsino::Shared<tsino::Array<int32_t>> get_depth();
};

struct PlainCommand : Command {
  String label;
  tsino::Optional<tsino::Function<String()>> get_label_;
  void construct(tsino::Function<void()> run, tsino::Function<void()> undo, String label, tsino::Optional<tsino::Function<String()>> get_label_ = {}) {
    this->run = tsino::moved(run);
    this->undo = tsino::moved(undo);
    this->label = tsino::moved(label);
    this->get_label_ = tsino::moved(get_label_);
  }
  String get_label() final;
};

void Doc::construct() {
  this->lines = tsino::Array<String>{};
  this->cursor = tsino::make<Cursor>(0, 0);
  this->marks = tsino::makeShared<tsino::Set<int32_t>>();
}

tsino::Ref<Command> insert(const tsino::Ref<Doc>& doc, int32_t row, const String& text) {
  return tsino::make<PlainCommand>(
      [doc, row, text] { doc->lines.splice(row, 0, text); },
      [doc, row] { doc->lines.remove(row, 1); },
      tsino::concat(F("insert "), text));
}

tsino::Ref<Command> remove_(const tsino::Ref<Doc>& doc, int32_t row) {
  tsino::Ref<tsino::Cell<tsino::Optional<String>>> kept = tsino::make<tsino::Cell<tsino::Optional<String>>>(
      tsino::Optional<String>{});
  return tsino::make<PlainCommand>(
      [doc, row, kept] {
        tsino::Array<String> spliceResult = doc->lines.splice(row, 1);
        kept->value = spliceResult.get(0);
      },
      [kept, doc, row] {
        if (kept->value.has()) doc->lines.splice(row, 0, kept->value.value());
      },
      String{},
      tsino::Optional<tsino::Function<String()>>(
          [kept, row]() -> String {
            return !kept->value.has() ? tsino::concat(F("remove row "), String(row)) : tsino::concat(
                F("remove \""),
                tsino::optionalText(kept->value),
                F("\""));
          }));
}

tsino::Ref<Command> move(const tsino::Ref<Doc>& doc, const tsino::Ref<To>& to) {
  const tsino::Ref<Cursor> before = tsino::make<Cursor>(doc->cursor->row, doc->cursor->col);
  return tsino::make<PlainCommand>(
      [doc, to] {
        if (to->row.has()) doc->cursor->row = to->row.value();
        if (to->col.has()) doc->cursor->col = to->col.value();
      },
      [doc, before] { doc->cursor = before; },
      F("move"));
}

tsino::Ref<Command> group(const __FlashStringHelper* label, const tsino::Shared<tsino::Array<tsino::Ref<Command>>>& commands) {
  return tsino::make<PlainCommand>(
      [commands] { commands->forEach([](const tsino::Ref<Command>& c) { c->run(); }); },
      [commands] { commands->copy().reverse().forEach([](tsino::Ref<Command> c) { c->undo(); }); },
      label);
}

void History::construct(int32_t limit) {
  this->done = tsino::Array<tsino::Ref<Command>>{};
  this->undone = tsino::makeShared<tsino::Array<tsino::Ref<Command>>>(
      tsino::Array<tsino::Ref<Command>>{});
  this->limit = limit;
}

void History::do_(tsino::Ref<Command> c) {
  c->run();
  this->done.push(tsino::moved(c));
  if (this->done.length() > this->limit) this->done.shift();
  this->undone = tsino::makeShared<tsino::Array<tsino::Ref<Command>>>(
      tsino::Array<tsino::Ref<Command>>{});
}

String History::undo() {
  const tsino::Optional<tsino::Ref<Command>> c = this->done.pop();
  if (!c.has()) return F("nothing");
  c.value()->undo();
  this->undone->push(c.value());
  return c.value()->get_label();
}

String History::redo() {
  const tsino::Optional<tsino::Ref<Command>> c = this->undone->pop();
  return c.has() ? ((void)((void)c.value()->run(), this->done.push(c.value())), c.value()->get_label()) : String(
      F("nothing"));
}

tsino::Shared<tsino::Array<int32_t>> History::get_depth() {
  return tsino::makeShared<tsino::Array<int32_t>>(
      tsino::Array<int32_t>{this->done.length(), this->undone->length()});
}

String PlainCommand::get_label() {
  if (this->get_label_.has()) {
    return this->get_label_.value()();
  }
  return this->label;
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Doc> doc = tsino::make<Doc>();
  const tsino::Ref<History> h = tsino::make<History>();
  h->do_(insert(doc, 0, F("one")));
  h->do_(insert(doc, 1, F("two")));
  h->do_(
      group(
          F("both"),
          tsino::makeShared<tsino::Array<tsino::Ref<Command>>>(
              tsino::Array<tsino::Ref<Command>>{
                  insert(doc, 0, F("zero")),
                  move(doc, tsino::make<To>(tsino::Optional<int32_t>(2))),
                  remove_(doc, 1)})));
  tsino::inspect(Serial, doc->lines);
  Serial.print(F(" "));
  tsino::inspect(Serial, doc->cursor);
  Serial.print(F(" "));
  tsino::inspect(Serial, h->get_depth());
  Serial.println();
  String withoutFormatResult = tsino::withoutFormat(h->undo());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  tsino::inspect(Serial, doc->lines);
  Serial.print(F(" "));
  tsino::inspect(Serial, doc->cursor);
  Serial.print(F(" "));
  tsino::inspect(Serial, h->get_depth());
  Serial.println();
  String withoutFormatResult2 = tsino::withoutFormat(h->redo());
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  tsino::inspect(Serial, doc->lines);
  Serial.print(F(" "));
  tsino::inspect(Serial, doc->cursor);
  Serial.print(F(" "));
  tsino::inspect(Serial, h->get_depth());
  Serial.println();
  h->do_(move(doc, tsino::make<To>(tsino::Optional<int32_t>{}, tsino::Optional<int32_t>(7))));
  h->do_(remove_(doc, 0));
  tsino::inspect(Serial, h->get_depth());
  Serial.print(F(" "));
  tsino::inspect(Serial, doc->lines);
  Serial.print(F(" "));
  tsino::inspect(Serial, doc);
  Serial.println();
  while (true) {
    const String l = h->undo();
    if (l == F("nothing")) break;
    Serial.print(F("undo "));
    Serial.print(l);
    Serial.print(F(" "));
    tsino::inspect(Serial, doc->lines);
    Serial.print(F(" "));
    tsino::inspect(Serial, doc->cursor);
    Serial.println();
    yield();
  }
  tsino::inspect(Serial, h->get_depth());
  Serial.print(F(" "));
  tsino::inspect(Serial, doc->lines);
  Serial.println();
  const tsino::Ref<Command> r = remove_(doc, 0);
  Serial.println(r->get_label());
  r->run();
  Serial.println(r->get_label());
}

void loop() {}
