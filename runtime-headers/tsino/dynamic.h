// Values that may be anything (`unknown`): the sketch's own struct derives from the Union of what they are there, so that
// lists of such values can be one of them. Cost: that of union.h; the text of an object is 15 bytes of flash.
#pragma once
#include <Arduino.h>

#include "array-text.h"
#include "check.h"
#include "union.h"

namespace tsino {

template <class T> class Ref;
template <class Signature> class Function;
template <class K, class V> class Map;
template <class T> class Set;
template <class V> class Record;

/** What `typeof` says. */
struct KindName {
  typedef const __FlashStringHelper* Literal;
  Literal operator()(Undefined) const { return F("undefined"); }
  Literal operator()(bool) const { return F("boolean"); }
  Literal operator()(double) const { return F("number"); }
  Literal operator()(const String&) const { return F("string"); }
  template <class Signature> Literal operator()(const Function<Signature>&) const { return F("function"); }
  template <class T> Literal operator()(const T&) const { return F("object"); }
};
template <class... Types> String typeOf(const Union<Types...>& value) {
  KindName act;
  return String(value.template visit<const __FlashStringHelper*>(act));
}

/** typeof x === "object", which null is, too. */
struct ObjectTest {
  bool operator()(Undefined) const { return false; }
  bool operator()(bool) const { return false; }
  bool operator()(double) const { return false; }
  bool operator()(const String&) const { return false; }
  template <class Signature> bool operator()(const Function<Signature>&) const { return false; }
  template <class T> bool operator()(const T&) const { return true; }
};
template <class... Types> bool isObject(const Union<Types...>& value) {
  ObjectTest act;
  return value.template visit<bool>(act);
}

struct FunctionTest {
  template <class Signature> bool operator()(const Function<Signature>&) const { return true; }
  template <class T> bool operator()(const T&) const { return false; }
};
template <class... Types> bool isFunction(const Union<Types...>& value) {
  FunctionTest act;
  return value.template visit<bool>(act);
}

/** The program takes a value for something that none of its values ever is. */
template <class... Types> void wrongType(const Union<Types...>&) {
  failAnywhere("null", "the value has another type");
}

/** The same where it may be null as well, or undefined. Two comparisons at most. */
template <class... Types> void expectNull(const Union<Types...>& value) {
  if (!value.template is<Null>()) wrongType(value);
}
template <class... Types> void expectUndefined(const Union<Types...>& value) {
  if (!value.template is<Undefined>()) wrongType(value);
}

template <class T> String toText(const Shared<Array<T>>& list) { return list->join(); }
template <class V> String toText(const Shared<Record<V>>&) { return String(F("[object Object]")); }
template <class K, class V> String toText(const Shared<Map<K, V>>&) { return String(F("[object Map]")); }
template <class T> String toText(const Shared<Set<T>>&) { return String(F("[object Set]")); }

/** JavaScript shows the source, which C++ has not. */
template <class Signature> String toText(const Function<Signature>&) {
  fail("no-text-form", "a function has no text");
  return String();
}

/** An object's own `toString`, where it has one. */
template <class T> auto objectText(const Ref<T>& object, int) -> decltype(String(object->toString())) {
  return object->toString();
}
template <class T> String objectText(const Ref<T>&, long) { return String(F("[object Object]")); }
template <class T> String toText(const Ref<T>& object) { return objectText(object, 0); }

}  // namespace tsino
