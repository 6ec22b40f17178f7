// JSON.stringify with a function that gets each key and value before it is written, and says what is written instead.
// Cost: that of json.h; each value becomes one that may be anything, each key a String, and the function is called for it.
//
// A struct of the program has a function that hands its properties on:
//   void replaceJson(tsino::JsonReplacer<Unknown>& out) const {
//     out.begin(F("Point"), *this);
//     out.property(F("x"), Unknown(this->x));
//     out.end();
//   }
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "dynamic.h"
#include "error.h"
#include "json.h"
#include "json-union.h"
#include "json-visit.h"

namespace tsino {

/** The object among the types of a value that objects of a class are. */
template <class T, class... Types> struct RootAmong { typedef void type; };
template <bool isThere, class T, class First, class... Rest> struct RootOr { typedef Ref<First> type; };
template <class T, class First, class... Rest> struct RootOr<false, T, First, Rest...> : RootAmong<T, Rest...> {};
template <class T, class First, class... Rest> struct RootAmong<T, Ref<First>, Rest...>
    : RootOr<IsBase<First, T>::value, T, First, Rest...> {};
template <class T, class First, class... Rest> struct RootAmong<T, First, Rest...> : RootAmong<T, Rest...> {};

template <class T, class... Types> typename RootAmong<T, Types...>::type rootAmong(const Ref<T>& object, const Union<Types...>&) {
  return typename RootAmong<T, Types...>::type(object);
}

/** An element as a value that may be anything. */
template <class Value, class T> typename When<IsClass<T>::value, Value>::type asAnything(const T& value) { return Value(value); }
template <class Value, class T> typename When<!IsClass<T>::value, Value>::type asAnything(const T& value) {
  return Value(static_cast<double>(value));
}
template <class Value> Value asAnything(bool value) { return Value(value); }
template <class Value, class T> Value asAnything(const Ref<T>& object) { return Value(rootAmong(object, Value())); }

template <class Value> class JsonReplacer : public JsonWriter {
  typedef const __FlashStringHelper* Literal;

 public:
  JsonReplacer() {}
  template <class Indent> explicit JsonReplacer(const Indent& indent) : JsonWriter(indent) {}
  virtual ~JsonReplacer() {}

  /** A property of an object: left out where the function makes it undefined. */
  void property(Literal name, const Value& value) { property(String(name), value); }
  void property(const String& name, const Value& value) {
    if (isDone()) return;
    const Value own = replaced(name, value);
    if (!isDone() && !isAbsent(own) && beginNamed(name)) write(own);
  }
  /** An element of a list. */
  void item(const Value& value) {
    if (isDone()) return;
    const Value own = replaced(String(count()), value);
    if (!isDone() && beginEntry()) write(own);
  }
  /** The value that is asked for: nothing where the function makes it undefined. */
  Optional<String> whole(const Value& value) {
    const Value own = replaced(String(), value);
    if (thrown() || isAbsent(own)) return Optional<String>();
    write(own);
    if (thrown()) return Optional<String>();
    return Optional<String>(finished(*this));
  }

 private:
  virtual Value replaced(const String& key, const Value& value) = 0;
  /** The function threw an error, or an object holds itself: it is called no more. */
  bool isDone() const { return thrown() || !ok(); }

  struct Writing {
    JsonReplacer& out;
    template <class T> void operator()(const T& value) const { writeJson(out, value); }
    template <class T> void operator()(const Ref<T>& object) const { writeObject(object, object); }
    template <class T> void operator()(const Shared<Array<T>>& list) const {
      out.beginList(*list);
      const int32_t length = list->length();
      for (int32_t i = 0; i < length; ++i) out.item(asAnything<Value>((*list)[i]));
      out.endList();
    }
    template <class V> void operator()(const Shared<Record<V>>& table) const { replaceTable(out, *table); }
    /** Errors have no properties that could be handed on. */
    void writeObject(const Ref<Error>& error, const Ref<Error>&) const { writeJson(out, error); }
    template <class T, class Same> void writeObject(const Ref<T>& object, const Same&) const { object->replaceJson(out); }
  };
  void write(const Value& value) {
    Writing act = {*this};
    value.template visit<void>(act);
  }
};

template <class Value, class F> class JsonReplacerBy : public JsonReplacer<Value> {
 public:
  explicit JsonReplacerBy(const F& act) : act_(act) {}
  template <class Indent> JsonReplacerBy(const F& act, const Indent& indent) : JsonReplacer<Value>(indent), act_(act) {}

 private:
  Value replaced(const String& key, const Value& value) override { return visitedBy<Value>(act_, key, value, Given<2>()); }
  const F& act_;
};

/** `JSON.stringify(value, replacer)` */
template <class Value, class F> Optional<String> toJsonBy(const Value& value, const F& act) {
  JsonReplacerBy<Value, F> out(act);
  return out.whole(value);
}
template <class Value, class F, class Indent> Optional<String> toJsonBy(const Value& value, const F& act, const Indent& indent) {
  JsonReplacerBy<Value, F> out(act, indent);
  return out.whole(value);
}

}  // namespace tsino
