// JSON.parse into declared types. The program's own types and collections add functions `readJson(in, value)`.
// Cost: that of json-reader.h and of the types that are read; a text with wrong types costs no more than a right one.
//
// A struct of the program has a function that names its fields, in any order:
//   void readJson(tsino::JsonReader& in, Point& value) {
//     tsino::JsonFields fields(in);
//     while (fields.next()) {
//       fields.read(F("x"), value.x);
//       fields.readOptional(F("label"), value.label);
//     }
//   }
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "error.h"
#include "json-reader.h"
#include "memory.h"
#include "optional.h"
#include "ref.h"
#include "shared.h"

namespace tsino {

/** The fields of one object, up to 64. */
class JsonFields {
  typedef const __FlashStringHelper* Literal;

 public:
  /** @param inOrder the text must have the fields in the order in which they are read, and no others */
  explicit JsonFields(JsonReader& in, bool inOrder = false)
      : in_(in), state_(names), first_(true), waiting_(false), inOrder_(inOrder), index_(0), seen_(0) {
    if (in_.peek() == '{') {
      in_.takeBracket();
      return;
    }
    in_.refuse(F("an object"));
    state_ = over;
  }

  /** Goes to the next field of the text. After the last one the loop runs once more, for the fields that are missing. */
  bool next() {
    index_ = 0;
    if (state_ != names) return false;
    if (waiting_) {
      if (inOrder_) in_.refusePlace(name_);
      in_.skip();
    }
    waiting_ = in_.nextName(first_);
    first_ = false;
    if (waiting_) name_ = in_.takeName();
    else state_ = in_.ok() ? missing : over;
    return state_ != over;
  }

  template <class T> void read(Literal name, T& value) {
    if (!isNext(name, true)) return;
    readJson(in_, value);
  }
  /** A field that need not be there. */
  template <class T> void readOptional(Literal name, Optional<T>& value) {
    if (!isNext(name, false)) return;
    T fresh = T();
    readJson(in_, fresh);
    value = Optional<T>(static_cast<T&&>(fresh));
  }
  /** One that may be null, too, which is another value. */
  template <class Value> void readOptional(Literal name, Value& value) {
    if (isNext(name, false)) readJson(in_, value);
  }
  /** A field that need not be there, and may be null: both are one absent value. */
  template <class T> void readOptionalOrNull(Literal name, Optional<T>& value) {
    if (isNext(name, false)) readJson(in_, value);
  }

 private:
  enum State : uint8_t { names, missing, over };

  /** Whether the value that is next belongs to this field. */
  bool isNext(Literal name, bool required) {
    const uint64_t mark = 1ull << index_++;
    if (state_ == missing) {
      if (required && !(seen_ & mark)) in_.refuseMissing(name);
      return false;
    }
    if (!waiting_ || !isLiteral(name_, name)) return false;
    waiting_ = false;
    // Bits above the mark: fields that belong behind this one.
    if (inOrder_ && (seen_ & ~(mark | (mark - 1)))) in_.refusePlace(name_);
    seen_ |= mark;
    return true;
  }

  JsonReader& in_;
  State state_;
  bool first_;
  /** A name was taken whose value no field has read yet. */
  bool waiting_;
  bool inOrder_;
  uint8_t index_;
  uint64_t seen_;
  String name_;
};

/** The elements of a tuple. */
class JsonItems {
 public:
  explicit JsonItems(JsonReader& in) : in_(in), first_(true), open_(in.peek() == '[') {
    if (open_) in_.takeBracket();
    else in_.refuse(F("an array"));
  }
  template <class T> void read(T& value) {
    if (next()) readJson(in_, value);
    else if (wasOpen_) in_.refuseMissing(F("next element"));
  }
  /** One that need not be there. */
  template <class T> void readOptional(Optional<T>& value) {
    if (!next()) return;
    T fresh = T();
    readJson(in_, fresh);
    value = Optional<T>(static_cast<T&&>(fresh));
  }
  template <class Value> void readOptional(Value& value) {
    if (next()) readJson(in_, value);
  }
  void end() {
    while (next()) in_.refuse(F("the end of the array"));
  }

 private:
  bool next() {
    wasOpen_ = open_;
    open_ = open_ && in_.nextElement(first_);
    first_ = false;
    return open_;
  }

  JsonReader& in_;
  bool first_;
  bool open_;
  bool wasOpen_ = false;
};

inline void readJson(JsonReader& in, bool& value) {
  const char kind = in.peek();
  if (kind != 't' && kind != 'f') return in.refuse(F("a boolean"));
  in.takeWord();
  value = kind == 't';
}

inline void readJson(JsonReader& in, String& value) {
  if (in.peek() != '"') return in.refuse(F("a string"));
  value = in.takeText();
}

inline void readJson(JsonReader& in, double& value) {
  if (in.peek() != '0') return in.refuse(F("a number"));
  value = in.takeNumber();
}
inline void readJson(JsonReader& in, float& value) {
  double wide = 0;
  readJson(in, wide);
  value = static_cast<float>(wide);
}

/** An integer: a fraction, or a number beyond its type, is refused. */
template <class T> typename When<!IsClass<T>::value>::type readJson(JsonReader& in, T& value) {
  const bool isSigned = static_cast<T>(-1) < static_cast<T>(1);
  const double limit = static_cast<double>(1ull << (sizeof(T) * 8 - (isSigned ? 2 : 1))) * 2;
  double wide = 0;
  if (in.takeWhole(wide, isSigned ? -limit : 0, limit)) value = static_cast<T>(wide);
}

/** `T | null` */
template <class T> void readJson(JsonReader& in, Optional<T>& value) {
  if (in.peek() == 'n') {
    in.takeWord();
    value = Optional<T>();
    return;
  }
  T fresh = T();
  readJson(in, fresh);
  value = Optional<T>(static_cast<T&&>(fresh));
}

template <class T> void readJson(JsonReader& in, Array<T>& value) {
  if (in.peek() != '[') return in.refuse(F("an array"));
  in.takeBracket();
  Array<T> fresh;
  for (bool first = true; in.nextElement(first); first = false) {
    T item = T();
    readJson(in, item);
    fresh.push(static_cast<T&&>(item));
  }
  value = static_cast<Array<T>&&>(fresh);
}

template <class T> void readJson(JsonReader& in, Shared<T>& value) {
  value = makeShared<T>();
  readJson(in, *value);
}

/** An object of the program, whose fields have their defaults until they are read. */
template <class T> void readJson(JsonReader& in, Ref<T>& value) {
  value = makeEmpty<T>();
  value->readJson(in);
}

/** Reads the whole text as a T; `in` then says whether it was one. */
template <class T> T fromJson(JsonReader& in) {
  T value = T();
  readJson(in, value);
  in.finish();
  return value;
}

/** Throws what the reader found wrong. */
inline void raiseJson(const JsonReader& in) {
  if (in.ok()) return;
  if (in.isSyntaxError()) raise(make<SyntaxError>(in.error()));
  else raise(make<TypeError>(in.error()));
  if (in.isMisplaced()) uncaught();
}

/** `JSON.parse(text)` as a T; throws a SyntaxError, or a TypeError where the text is no T. */
template <class T> T parseJson(const String& text) {
  JsonReader in(text);
  T value = fromJson<T>(in);
  raiseJson(in);
  return value;
}

/** `JSON.parse(text) as null` */
inline Optional<bool> parseJsonNull(const String& text) {
  JsonReader in(text);
  if (in.peek() == 'n') in.takeWord();
  else in.refuse(F("null"));
  in.finish();
  raiseJson(in);
  return Optional<bool>();
}

/** `JSON.parse(text)` of which nobody wants the value. */
inline void checkJson(const String& text) {
  JsonReader in(text);
  in.skip();
  in.finish();
  raiseJson(in);
}

}  // namespace tsino
