// Collects what console.log prints of a value with parts, and knows how deep it is and where it meets an object again.
// Cost: 6 KB of flash with its layout; the whole output is on the heap while it is made.
//
// A struct of the program has a member that names its fields, in the order of JavaScript:
//   void inspect(tsino::Inspector& out) const {
//     out.begin(F("Point"), *this);
//     out.field(F("x"), this->x);
//     out.end();
//   }
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "identity.h"
#include "inspect-layout.h"
#include "inspect-quote.h"
#include "memory.h"
#include "optional.h"
#include "text-build.h"

namespace tsino {

/** Whether `typeof value` is number: columns of numbers are aligned to the right. */
template <class T> typename When<!IsUnion<T>::value, bool>::type isNumeric(const T&) { return !IsClass<T>::value && !Same<T, bool>::value; }
inline bool isNumeric(const __FlashStringHelper*) { return false; }
template <class T> bool isNumeric(const Optional<T>& value) { return value.has() && isNumeric(value.value()); }

/** Collects values: each `inspect(out, value)` leaves one text, which becomes the entry of an object or list. */
class Inspector {
  typedef const __FlashStringHelper* Literal;

 public:
  /** The text of the last value. */
  const String& result() const { return result_; }

  // Single values.

  /** A value that is shown as it is: `true`, `[Function: f]`. */
  void give(String text) { result_ = moved(text); }
  void giveText(const String& value) { result_ = inspectedText(value, indent_); }
  /** `undefined`, or `null` where the type says so. */
  void giveAbsent() { result_ = absentIsNull_ ? F("null") : F("undefined"); }

  // Objects and lists.

  /** An object literal. */
  template <class T> void begin(const T& self) { begin(F(""), self); }
  /** An object of a class. */
  template <class T> void begin(Literal name, const T& self) { open(identityOf(self), name, namedOpening(name, '{'), '}'); }
  /** An array; of one that is no plain Array the name is `Uint8Array(3)`. */
  template <class T> void beginList(const T& self) { openList(identityOf(self), F("Array"), String('[')); }
  template <class T> void beginList(Literal name, int32_t count, const T& self) {
    openList(identityOf(self), name, countedOpening(name, count, '['));
  }
  /** A Map or Set. */
  template <class T> void beginCollection(Literal name, int32_t count, const T& self) {
    open(identityOf(self), name, countedOpening(name, count, '{'), '}');
  }
  /** Something that has fields in spite of its own text: a function, a class, an error. */
  template <class T> void beginSpecial(String text, Literal name, const T& self) {
    open(identityOf(self), name, String('{'), '}');
    level().box.base = moved(text);
  }
  void end();

  /** A field; a name that is no identifier comes in its quotes. */
  template <class T> void field(Literal name, const T& value) { showField(name, value, false); }
  /** A field whose absent values are null. */
  template <class T> void fieldOrNull(Literal name, const T& value) { showField(name, value, true); }
  /** A field that is not there at all where it has no value. */
  template <class T> void optionalField(Literal name, const Optional<T>& value) {
    if (value.has()) showField(name, value.value(), false);
  }
  template <class T> void optionalFieldOrNull(Literal name, const Optional<T>& value) {
    if (value.has()) showField(name, value.value(), true);
  }
  /** An element whose text is known: `[Function: f]`. */
  void elementText(Literal text) {
    if (!beginEntry()) return;
    result_ = text;
    level().box.numbers = false;
    endEntry(String());
  }
  /** A field whose text is known: `[Getter]`. */
  void fieldText(Literal name, Literal text) {
    if (!beginEntry()) return;
    result_ = text;
    endEntry(concat(name, F(": ")));
  }
  /** An entry of a record. */
  template <class T> void entry(const String& key, const T& value) {
    if (!beginEntry()) return;
    inspect(*this, value);
    endEntry(concat(inspectedName(key), F(": ")));
  }
  /** An element of a list or Set. */
  template <class T> void element(const T& value) {
    if (!beginEntry()) return;
    inspect(*this, value);
    if (!isNumeric(value)) level().box.numbers = false;
    endEntry(String());
  }
  // Elements of a tuple, each of a type of its own.
  template <class T> void elementOrNull(const T& value) { showElement(value, true); }
  template <class T> void elementOrUndefined(const T& value) { showElement(value, false); }
  template <class T> void optionalElement(const Optional<T>& value) {
    if (value.has()) element(value.value());
  }
  template <class T> void optionalElementOrNull(const Optional<T>& value) {
    if (value.has()) elementOrNull(value.value());
  }
  template <class T> void optionalElementOrUndefined(const Optional<T>& value) {
    if (value.has()) elementOrUndefined(value.value());
  }
  /** An entry of a Map. */
  template <class Key, class T> void pair(const Key& key, const T& value) {
    if (!beginEntry()) return;
    inspect(*this, key);
    String start = concat(result_, F(" => "));
    inspect(*this, value);
    endEntry(moved(start));
  }
  /** Says how many elements are not shown, if any. */
  void more(int32_t count);

  /** All elements of what has a length and an index. */
  template <class List> void elements(const List& list) {
    const int32_t count = list.length();
    for (int32_t i = 0; i < count && i < inspectMost; ++i) element(list[i]);
    more(count - inspectMost);
    // Node looks at one more element when it decides how to align them.
    if (count > inspectMost && !isNumeric(list[inspectMost])) level().box.numbers = false;
  }

  /** Absent values at the top are null. */
  void absentIsNull() { absentIsNull_ = true; }

 private:
  enum State : uint8_t { shown, tooDeep, circular };
  struct Level {
    Identity self;
    Literal name;
    State state;
    int32_t circle;
    bool filled;
    InspectBox box;
  };

  static String namedOpening(Literal name, char bracket) {
    String opening(name);
    if (opening.length()) appendPart(opening, ' ');
    appendPart(opening, bracket);
    return opening;
  }
  static String countedOpening(Literal name, int32_t count, char bracket) {
    return concat(name, '(', String(count), F(") "), bracket);
  }

  Level& level() { return levels_[levels_.length() - 1]; }
  void openList(Identity self, Literal name, String opening) {
    open(self, name, moved(opening), ']');
    level().box.list = true;
  }
  void open(Identity self, Literal name, String opening, char close);
  bool beginEntry();
  void endEntry(String start);
  int32_t findCircle(Identity self) const;

  template <class T> void showElement(const T& value, bool orNull) {
    const bool outer = absentIsNull_;
    absentIsNull_ = orNull;
    element(value);
    absentIsNull_ = outer;
  }
  template <class T> void showField(Literal name, const T& value, bool orNull) {
    if (!beginEntry()) return;
    const bool outer = absentIsNull_;
    absentIsNull_ = orNull;
    inspect(*this, value);
    absentIsNull_ = outer;
    endEntry(concat(name, F(": ")));
  }

  String result_;
  Array<Level> levels_;
  Array<Identity> circles_;
  int32_t indent_ = 0;
  /** How deep the last object was that had anything in it. */
  int32_t lastDepth_ = 0;
  bool absentIsNull_ = false;
};

/** The number of an object that holds itself, 0 for others. */
inline int32_t Inspector::findCircle(Identity self) const {
  for (int32_t i = 0; i < circles_.length(); ++i)
    if (circles_[i] == self) return i + 1;
  return 0;
}

inline void Inspector::open(Identity self, Literal name, String opening, char close) {
  Level fresh = {self, name, shown, 0, false, {String(), moved(opening), close, false, true, false, Array<String>()}};
  for (const Level& outer : levels_) {
    if (!(outer.self == self)) continue;
    fresh.state = circular;
    fresh.circle = findCircle(self);
    if (!fresh.circle) fresh.circle = circles_.push(self);
    break;
  }
  if (fresh.state == shown && levels_.length() > 2) fresh.state = tooDeep;
  levels_.push(moved(fresh));
}

inline bool Inspector::beginEntry() {
  Level& here = level();
  here.filled = true;
  if (here.state != shown) return false;
  lastDepth_ = levels_.length();
  indent_ += 2;
  return true;
}

inline void Inspector::endEntry(String start) {
  indent_ -= 2;
  if (start.length()) {
    appendPart(start, result_);
    level().box.entries.push(moved(start));
  } else {
    level().box.entries.push(moved(result_));
  }
}

inline void Inspector::more(int32_t count) {
  Level& here = level();
  if (count <= 0 || here.state != shown) return;
  here.box.more = true;
  here.box.entries.push(concat(F("... "), String(count), F(" more item"), count > 1 ? F("s") : F("")));
}

inline void Inspector::end() {
  Level done = levels_.popValue();
  InspectBox& box = done.box;
  if (done.state == circular) {
    result_ = concat(F("[Circular *"), String(done.circle), ']');
  } else if (!done.filled) {
    result_ = box.base.length() ? moved(box.base) : concat(box.open, box.close);
  } else if (done.state == tooDeep) {
    result_ = concat('[', partSize(done.name) ? done.name : F("Object"), ']');
  } else {
    const int32_t depth = levels_.length() + 1;
    const int32_t circle = findCircle(done.self);
    if (circle) box.base = concat(F("<ref *"), String(circle), box.base.length() ? F("> ") : F(">"), box.base);
    result_ = layOut(box, indent_, lastDepth_ - depth < 3);
  }
}

}  // namespace tsino
