// Writes JSON as JSON.stringify does, from front to end into one text.
// Cost: about 1.5 KB of flash; the text itself and 36 bytes for each level of nesting on the heap.
//
// A struct of the program has a function that names its fields, in the order of JavaScript:
//   void writeJson(tsino::JsonWriter& out, const Point& value) {
//     out.begin();
//     out.field(F("x"), value.x);
//     out.end();
//   }
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "identity.h"
#include "json-text.h"
#include "optional.h"
#include "text-build.h"
#include "text-slice.h"

namespace tsino {

/** Whether a value is undefined, which objects leave out. */
template <class T> typename When<!IsUnion<T>::value, bool>::type isAbsent(const T&) { return false; }
template <class T> bool isAbsent(const Optional<T>& value) { return !value.has() || isAbsent(value.value()); }
/** Whether a value that is null where there is none is a function, which objects leave out, too. */
template <class T> bool isLeftOut(const T&) { return false; }
template <class T> bool isLeftOut(const Optional<T>& value) { return value.has() && isAbsent(value.value()); }

class JsonWriter {
  typedef const __FlashStringHelper* Literal;

 public:
  JsonWriter() {}
  /** With line ends, each level indented by this text: 10 characters of it at most. */
  explicit JsonWriter(const String& indent) : indent_(slice(indent, 0, 10)) {}
  /** With line ends, each level indented by so many spaces: 10 at most. */
  explicit JsonWriter(int32_t indent) {
    for (; indent > 0 && indent_.length() < 10; --indent) appendPart(indent_, ' ');
  }

  const String& result() const { return result_; }
  /** False when an object holds itself; `error` is then the text of the TypeError. */
  bool ok() const { return error_.length() == 0; }
  const String& error() const { return error_; }

  // Only some properties, in an order of their own: `do { if (out.wants(F("x"))) out.field(F("x"), this->x); } while (out.again());`

  void pick(const Array<String>& names) { names_ = &names; }
  const Array<String>* names() const { return names_; }
  /** Whether the name is the one that is wanted next. Without a list all are. */
  bool wants(Literal name) { return !names_ || (isNew(level().turn) && isLiteral((*names_)[level().turn], name)); }
  /** Goes on to the next name. */
  bool again() { return names_ && ++level().turn < names_->length(); }
  /** Whether no name before it is the same. */
  bool isNew(int32_t turn) const {
    if (turn >= names_->length()) return false;
    for (int32_t i = 0; i < turn; ++i)
      if ((*names_)[i] == (*names_)[turn]) return false;
    return true;
  }

  // Single values.

  void write(Literal text) { appendPart(result_, text); }
  void write(const String& text) { appendPart(result_, text); }
  void writeText(const String& text) { appendJsonText(result_, text); }

  // Objects and lists.

  /** An object that can't lead to itself. */
  void begin() { open(Identity{nullptr, nullptr}, nullptr, '{'); }
  /** An object of a class that can; the name is for the message. */
  template <class T> void begin(Literal name, const T& self) { open(identityOf(self), name, '{'); }
  void end() { close('}'); }
  template <class T> void beginList(const T& self) { open(identityOf(self), F("Array"), '['); }
  void endList() { close(']'); }

  /** A field; undefined is left out. A name with characters that JSON escapes comes with its backslashes. */
  template <class T> void field(Literal name, const T& value) {
    if (!isAbsent(value)) fieldOrNull(name, value);
  }
  /** A field whose absent values are null. */
  template <class T> void fieldOrNull(Literal name, const T& value) {
    if (isLeftOut(value) || !beginEntry()) return;
    level().key = name;
    appendPart(result_, '"');
    appendPart(result_, name);
    endName(F("\""));
    writeJson(*this, value);
  }
  /** An entry of a record; undefined is left out. */
  template <class T> void entry(const String& key, const T& value) {
    if (!isAbsent(value)) entryOrNull(key, value);
  }
  /** An entry whose absent value is null. */
  template <class T> void entryOrNull(const String& key, const T& value) {
    if (!isLeftOut(value) && beginNamed(key)) writeJson(*this, value);
  }
  template <class T> void element(const T& value) {
    if (beginEntry()) writeJson(*this, value);
  }
  /** An element of a tuple that is shorter without it. */
  template <class T> void optionalElement(const Optional<T>& value) {
    if (value.has()) element(value.value());
  }

 protected:
  /** How many entries of the innermost object or list there are so far. */
  int32_t count() const { return levels_[levels_.length() - 1].count; }
  bool beginEntry();
  /** An entry up to its value; the key must stay where it is until that is written. */
  bool beginNamed(const String& key);

 private:
  struct Level {
    Identity self;
    Literal name;
    /** By which name or index the next level is reached. */
    Literal key;
    const String* keyText;
    int32_t count;
    /** Which of the wanted names is next. */
    int32_t turn;
  };

  Level& level() { return levels_[levels_.length() - 1]; }
  void open(Identity self, Literal name, char bracket);
  void close(char bracket);
  void breakLine();
  void endName(Literal quote);
  void reportCircle(int32_t first);
  void describeKey(const Level& from);

  String result_;
  String indent_;
  String error_;
  Array<Level> levels_;
  const Array<String>* names_ = nullptr;
};

inline void JsonWriter::open(Identity self, Literal name, char bracket) {
  for (int32_t i = 0; self.address && i < levels_.length(); ++i) {
    if (ok() && levels_[i].self == self) reportCircle(i);
  }
  levels_.push(Level{self, name, nullptr, nullptr, 0, 0});
  appendPart(result_, bracket);
}

inline void JsonWriter::close(char bracket) {
  const Level done = levels_.popValue();
  if (done.count) breakLine();
  appendPart(result_, bracket);
}

inline void JsonWriter::breakLine() {
  if (!indent_.length()) return;
  appendPart(result_, '\n');
  for (int32_t i = 0; i < levels_.length(); ++i) appendPart(result_, indent_);
}

inline bool JsonWriter::beginEntry() {
  if (!ok()) return false;
  if (level().count++) appendPart(result_, ',');
  breakLine();
  return true;
}

inline bool JsonWriter::beginNamed(const String& key) {
  if (!beginEntry()) return false;
  level().keyText = &key;
  appendJsonText(result_, key);
  endName(F(""));
  return true;
}

inline void JsonWriter::endName(Literal quote) {
  appendPart(result_, quote);
  appendPart(result_, ':');
  if (indent_.length()) appendPart(result_, ' ');
}

/** `property 'next'`, `index 2` or, of an empty name, `<anonymous>` */
inline void JsonWriter::describeKey(const Level& from) {
  if (from.keyText && !from.keyText->length()) return appendPart(error_, F("<anonymous>"));
  if (!from.key && !from.keyText) return appendPart(error_, concat(F("index "), String(from.count - 1)));
  appendPart(error_, F("property '"));
  if (from.key) appendPart(error_, from.key);
  else appendPart(error_, *from.keyText);
  appendPart(error_, '\'');
}

/** The message of Node: the way from the object to itself, shortened in the middle. */
inline void JsonWriter::reportCircle(int32_t first) {
  const int32_t last = levels_.length() - 1;
  error_ = F("Converting circular structure to JSON\n    --> starting at");
  for (int32_t i = first; i <= last; ++i) {
    if (i > first + 2 && i < last) {
      if (i == first + 3) appendPart(error_, F("\n    |     ..."));
      continue;
    }
    if (i > first) {
      appendPart(error_, F("\n    |     "));
      describeKey(levels_[i - 1]);
      appendPart(error_, F(" ->"));
    }
    const bool named = levels_[i].name && partSize(levels_[i].name);
    appendPart(error_, concat(F(" object with constructor '"), named ? levels_[i].name : F("Object"), '\''));
  }
  appendPart(error_, F("\n    --- "));
  describeKey(levels_[last]);
  appendPart(error_, F(" closes the circle"));
}

}  // namespace tsino
