// undo-stack: written by tsino from undo-stack.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/error.h"
#include "src/tsino/function.h"
#include "src/tsino/number.h"
#include "src/tsino/optional-text.h"
#include "src/tsino/optional.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-characters.h"
#include "src/tsino/text-literal.h"
#include "src/tsino/text-split.h"
#include "src/tsino/text.h"

struct Document;
struct Cursor;
struct Editor;
struct Edit;
struct Group;
struct Insert;
struct Remove;
struct BreakLine;

// @run
// A line editor with commands that undo themselves: an abstract command, subclasses, merging of typed letters, groups,
// a bounded history and a redo stack.
struct Document : tsino::Object {
  tsino::Array<String> lines;
  tsino::Ref<Cursor> cursor;
  void construct();
  void insert(int32_t line, int32_t column, const String& text);
  String remove(int32_t line, int32_t column, int32_t count);
  String toString();
};

struct Cursor : tsino::Object {
  int32_t line = 0;
  int32_t column = 0;
  void construct(int32_t line, int32_t column) {
    this->line = line;
    this->column = column;
  }
};

struct Editor : tsino::Object {
  tsino::Ref<Document> document_;
  int32_t limit = 0;
  tsino::Array<tsino::Ref<Edit>> done;
  tsino::Shared<tsino::Array<tsino::Ref<Edit>>> undone;
  tsino::Optional<tsino::Ref<Group>> group;
  void construct(const tsino::Ref<Document>& document_, int32_t limit = 6);
  void do_(const tsino::Ref<Edit>& edit);
  void remember(const tsino::Ref<Edit>& edit);
  tsino::Ref<Editor> type(const String& text);
  tsino::Ref<Editor> backspace(tsino::Optional<int32_t> countGiven = {});
  tsino::Ref<Editor> as(const String& label, const tsino::Function<void(const tsino::Ref<Editor>&)>& work);
  tsino::Ref<Editor> replaceAll(const String& from, const String& to);
  tsino::Optional<String> undo();
  tsino::Optional<String> redo();
  String get_history();
};

struct Edit : tsino::Chained {
  void construct();
  virtual void apply(const tsino::Ref<Document>& document_) = 0;
  virtual void revert(const tsino::Ref<Document>& document_) = 0;
  virtual bool merge(const tsino::Ref<Edit>& _later);
  virtual String get_label() = 0;
  virtual ~Edit() {}
  virtual bool isA(uint8_t) const { return false; }
};

struct Group : Edit {
  String label;
  tsino::Array<tsino::Ref<Edit>> edits;
  void construct(const String& label);
  void add(const tsino::Ref<Edit>& edit);
  void apply(const tsino::Ref<Document>& document_) final;
  void revert(const tsino::Ref<Document>& document_) final;
  String get_label() final;
  bool get_isEmpty();
};

struct Insert : Edit {
  int32_t line = 0;
  int32_t column = 0;
  String text;
  void construct(int32_t line, int32_t column, const String& text);
  void apply(const tsino::Ref<Document>& document_) final;
  void revert(const tsino::Ref<Document>& document_) final;
  bool merge(const tsino::Ref<Edit>& later) final;
  String get_label() final;
  static constexpr uint8_t classId = 1;
  bool isA(uint8_t asked) const override { return asked == classId || Edit::isA(asked); }
};

struct Remove : Edit {
  int32_t line = 0;
  int32_t column = 0;
  int32_t count = 0;
  String removed;
  void construct(int32_t line, int32_t column, int32_t count);
  void apply(const tsino::Ref<Document>& document_) final;
  void revert(const tsino::Ref<Document>& document_) final;
  String get_label() final;
};

struct BreakLine : Edit {
  String label;
  int32_t line = 0;
  int32_t column = 0;
  void construct(int32_t line, int32_t column);
  void apply(const tsino::Ref<Document>& document_) final;
  void revert(const tsino::Ref<Document>& document_) final;
  String get_label() final;
};

void Document::insert(int32_t line, int32_t column, const String& text) {
  const String old = this->lines[line];
  this->lines.set(
      line,
      tsino::concat(tsino::slice(old, 0, column), text, tsino::slice(old, column)));
  this->cursor = tsino::make<Cursor>(line, column + tsino::length(text));
}

String Document::remove(int32_t line, int32_t column, int32_t count) {
  const String old = this->lines[line];
  const String removed = tsino::substring(old, column, column + count);
  this->lines.set(
      line,
      tsino::concat(tsino::slice(old, 0, column), tsino::slice(old, column + count)));
  this->cursor = tsino::make<Cursor>(line, column);
  return removed;
}

String Document::toString() {
  return this->lines.map<String>(
      [&](const String& text, int32_t line) -> String {
        if (line != this->cursor->line) return text;
        const int32_t column = this->cursor->column;
        return tsino::concat(tsino::slice(text, 0, column), F("|"), tsino::slice(text, column));
      }).join(F("/"));
}

void Document::construct() {
  this->lines = tsino::Array<String>{F("")};
  this->cursor = tsino::make<Cursor>(0, 0);
}

/** Takes a later edit into this one; false where they are two steps. */
bool Edit::merge(const tsino::Ref<Edit>& _later) {
  return false;
}

void Edit::construct() {}

void Insert::construct(int32_t line, int32_t column, const String& text) {
  Edit::construct();
  this->line = line;
  this->column = column;
  this->text = text;
}

String Insert::get_label() {
  return tsino::concat(F("insert \""), this->text, F("\""));
}

void Insert::apply(const tsino::Ref<Document>& document_) {
  document_->insert(this->line, this->column, this->text);
}

void Insert::revert(const tsino::Ref<Document>& document_) {
  document_->remove(this->line, this->column, tsino::length(this->text));
}
int32_t Insert_merged = 0;

bool Insert::merge(const tsino::Ref<Edit>& later) {
  if (!later->isA(Insert::classId) || tsino::downcast<Insert>(later)->line != this->line) {
    return false;
  }
  if (tsino::downcast<Insert>(later)->column != this->column + tsino::length(this->text)
      || tsino::downcast<Insert>(later)->text == F(" ")) return false;
  this->text += tsino::downcast<Insert>(later)->text;
  Insert_merged++;
  return true;
}

void Remove::construct(int32_t line, int32_t column, int32_t count) {
  Edit::construct();
  this->removed = F("");
  this->line = line;
  this->column = column;
  this->count = count;
}

String Remove::get_label() {
  return tsino::concat(F("remove \""), this->removed, F("\""));
}

void Remove::apply(const tsino::Ref<Document>& document_) {
  this->removed = document_->remove(this->line, this->column, this->count);
}

void Remove::revert(const tsino::Ref<Document>& document_) {
  document_->insert(this->line, this->column, this->removed);
}

String BreakLine::get_label() {
  return this->label;
}

void BreakLine::construct(int32_t line, int32_t column) {
  Edit::construct();
  this->label = F("break");
  this->line = line;
  this->column = column;
}

void BreakLine::apply(const tsino::Ref<Document>& document_) {
  const String text = document_->lines[this->line];
  document_->lines.splice(
      this->line,
      1,
      tsino::slice(text, 0, this->column),
      tsino::slice(text, this->column));
  document_->cursor = tsino::make<Cursor>(this->line + 1, 0);
}

void BreakLine::revert(const tsino::Ref<Document>& document_) {
  tsino::Array<String> spliceResult = document_->lines.splice(this->line + 1, 1);
  const String below = spliceResult[0];
  document_->lines[this->line] += below;
  document_->cursor = tsino::make<Cursor>(this->line, this->column);
}

String Group::get_label() {
  return this->label;
}

void Group::construct(const String& label) {
  Edit::construct();
  this->edits = tsino::Array<tsino::Ref<Edit>>{};
  this->label = label;
}

void Group::add(const tsino::Ref<Edit>& edit) {
  this->edits.push(edit);
}

bool Group::get_isEmpty() {
  return this->edits.length() == 0;
}

void Group::apply(const tsino::Ref<Document>& document_) {
  for (const tsino::Ref<Edit>& edit : this->edits) edit->apply(document_);
}

void Group::revert(const tsino::Ref<Document>& document_) {
  for (int32_t i = this->edits.length() - 1; i >= 0; i--) this->edits[i]->revert(document_);
}

void Editor::construct(const tsino::Ref<Document>& document_, int32_t limit) {
  this->done = tsino::Array<tsino::Ref<Edit>>{};
  this->undone = tsino::makeShared<tsino::Array<tsino::Ref<Edit>>>(
      tsino::Array<tsino::Ref<Edit>>{});
  this->group = {};
  this->document_ = document_;
  this->limit = limit;
}

void Editor::do_(const tsino::Ref<Edit>& edit) {
  edit->apply(this->document_);
  this->undone = tsino::makeShared<tsino::Array<tsino::Ref<Edit>>>(
      tsino::Array<tsino::Ref<Edit>>{});
  if (this->group.has()) {
    this->group.value()->add(edit);
    return;
  }
  tsino::Optional<tsino::Ref<Edit>> atResult = this->done.at(-1);
  if (!(atResult.has() && atResult.value()->merge(edit))) this->remember(edit);
}

void Editor::remember(const tsino::Ref<Edit>& edit) {
  this->done.push(edit);
  if (this->done.length() > this->limit) this->done.shift();
}

tsino::Ref<Editor> Editor::type(const String& text) {
  for (const String& char_ : tsino::eachCharacter(text)) {
    const int32_t line = this->document_->cursor->line;
    const int32_t column = this->document_->cursor->column;
    this->do_(
        char_ == F("\n") ? tsino::Ref<Edit>(tsino::make<BreakLine>(line, column)) : tsino::Ref<Edit>(
            tsino::make<Insert>(line, column, char_)));
  }
  return tsino::Ref<Editor>(this);
}

tsino::Ref<Editor> Editor::backspace(tsino::Optional<int32_t> countGiven) {
  const int32_t count = countGiven.valueOr(1);
  const int32_t line = this->document_->cursor->line;
  const int32_t column = this->document_->cursor->column;
  const int32_t possible = tsino::minimum<int32_t>(count, column);
  if (possible > 0) this->do_(tsino::make<Remove>(line, column - possible, possible));
  return tsino::Ref<Editor>(this);
}

tsino::Ref<Editor> Editor::as(const String& label, const tsino::Function<void(const tsino::Ref<Editor>&)>& work) {
  const tsino::Ref<Group> group = tsino::make<Group>(label);
  this->group = group;
  {
    work(tsino::Ref<Editor>(this));
    if (tsino::thrown()) {
      const tsino::Ref<tsino::Error> error = tsino::caught();
      group->revert(this->document_);
      tsino::raise(error);
      goto finally;
    }
  }
  finally:;
  this->group = {};
  if (tsino::thrown()) return {};
  if (!group->get_isEmpty()) this->remember(group);
  return tsino::Ref<Editor>(this);
}

tsino::Ref<Editor> Editor::replaceAll(const String& from, const String& to) {
  const tsino::Ref<Editor> self = tsino::Ref<Editor>(this);
  return this->as(
      tsino::concat(F("replace "), from),
      [self, from, to](const tsino::Ref<Editor>&) {
        self->document_->lines.forEach(
            [&](String text, int32_t line) {
              for (int32_t at = tsino::lastIndexOf(text, from); at >= 0; at = at == 0 ? -1 : tsino::lastIndexOf(
                  text,
                  from,
                  at - 1)) {
                self->do_(tsino::make<Remove>(line, at, tsino::length(from)));
                self->do_(tsino::make<Insert>(line, at, to));
                yield();
              }
            });
      });
}

tsino::Optional<String> Editor::undo() {
  const tsino::Optional<tsino::Ref<Edit>> edit = this->done.pop();
  if (!edit.has()) return {};
  edit.value()->revert(this->document_);
  this->undone->push(edit.value());
  return edit.value()->get_label();
}

tsino::Optional<String> Editor::redo() {
  const tsino::Optional<tsino::Ref<Edit>> edit = this->undone->pop();
  if (edit.has()) edit.value()->apply(this->document_);
  if (edit.has()) this->done.push(edit.value());
  return edit.has() ? tsino::Optional<String>(edit.value()->get_label()) : tsino::Optional<String>{};
}

String Editor::get_history() {
  return this->done.map<String>(
      [](const tsino::Ref<Edit>& edit) -> String {
        const String label = edit->get_label();
        return label;
      }).join(F(", "));
}

const tsino::Ref<Document> document = tsino::make<Document>();

void show(const String& what) {
  Serial.print(tsino::padEnd(what, 14));
  Serial.print(F(" "));
  Serial.println(document->toString());
}

void setup() {
  Serial.begin(115200);
  const tsino::Ref<Editor> editor = tsino::make<Editor>(document);

  editor->type(F("hello world"));
  show(F("typed"));
  Serial.print(tsino::withoutFormat(editor->get_history()));
  Serial.print(F(" "));
  Serial.println(Insert_merged);
  editor->backspace(3)->type(F("k!\nsecond"));
  show(F("changed"));
  String withoutFormatResult = tsino::withoutFormat(tsino::optionalText(editor->undo()));
  String undoResult = tsino::optionalText(editor->undo());
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(undoResult);
  show(F("undo twice"));
  String withoutFormatResult2 = tsino::withoutFormat(tsino::optionalText(editor->redo()));
  String redoResult = tsino::optionalText(editor->redo());
  String redoResult2 = tsino::optionalText(editor->redo());
  Serial.print(withoutFormatResult2);
  Serial.print(F(" "));
  Serial.print(redoResult);
  Serial.print(F(" "));
  Serial.println(redoResult2);
  show(F("redo"));
  editor->replaceAll(F("o"), F("00"));
  if (tsino::thrown()) tsino::uncaught();
  show(F("replaced"));
  Serial.println(editor->get_history());
  Serial.println(tsino::optionalText(editor->undo()));
  show(F("undo group"));
  editor->type(F("?"));
  String withoutFormatResult3 = tsino::withoutFormat(tsino::optionalText(editor->redo()));
  Serial.print(withoutFormatResult3);
  Serial.print(F(" "));
  Serial.println(tsino::split(editor->get_history(), F(", ")).length());
  show(F("new branch"));
  editor->as(
      F("fails"),
      [](const tsino::Ref<Editor>& inner) {
        inner->type(F(" xyz"));
        show(F("inside"));
        tsino::raise(tsino::make<tsino::Error>(F("changed my mind")));
      });
  if (tsino::thrown()) {
    const tsino::Ref<tsino::Error> error = tsino::caught();
    Serial.println(error->isA(tsino::Error::classId) ? error->message : String(F("?")));
  }
  show(F("rolled back"));
  {
    tsino::Optional<String> label = editor->undo();
    int32_t step = 1;
    for (; label.has(); (void)(label = editor->undo()), step++) {
      show(tsino::concat(String(step), F(" "), label.value()));
      yield();
    }
  }
  tsino::Optional<String> undoResult2 = editor->undo();
  Serial.println(undoResult2.has() ? undoResult2.value() : String(F("nothing to undo")));
}

void loop() {}
