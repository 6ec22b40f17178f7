// JSON.parse with a function that gets each key and value that was read, innermost first, and says what stands there.
// Cost: that of json-parse-dynamic.h; a String for each key. Into a declared type the text is read twice: once as it is,
// once as the function left it.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "check.h"
#include "json-parse-dynamic.h"
#include "json-text.h"
#include "json-visit.h"
#include "shared.h"
#include "to-text.h"

namespace tsino {

template <class Value, class F> Value revived(F& act, const String& key, Value value) {
  typedef Shared<Array<Value>> List;
  typedef Shared<Record<Value>> Table;
  if (value.template is<List>()) {
    const List list = value.template get<List>();
    for (int32_t i = 0; i < list->length(); ++i) {
      const Value own = revived(act, String(i), (*list)[i]);
      if (thrown()) return Value();
      if (own.template is<Undefined>()) fail("unsupported-hole", "a reviver gives undefined for an element: the list has a hole there");
      (*list)[i] = own;
    }
  } else if (value.template is<Table>()) {
    const Table table = value.template get<Table>();
    const Array<String> names = table->keys();
    for (int32_t i = 0; i < names.length(); ++i) {
      const Value own = revived(act, names[i], table->at(names[i]));
      if (thrown()) return Value();
      if (own.template is<Undefined>()) table->remove(names[i]);
      else table->set(names[i], own);
    }
  }
  return visitedBy<Value>(act, key, value, Given<2>());
}

/** `JSON.parse(text, reviver)` */
template <class Value, class F> Value reviveJson(const String& text, const F& act) {
  const Value value = parseJson<Value>(text);
  return thrown() ? Value() : revived(act, String(), value);
}

/** Whether nothing else refers to the list or table. */
template <class T> bool isOnlyOne(const Shared<T>& part) {
  return static_cast<const SharedBlock<T>*>(part.identity())->count == 1;
}

/** What a reviver left, as JSON again, where that says all of it. */
template <class Value> struct RevivedText {
  String& to;
  typedef Shared<Array<Value>> List;
  typedef Shared<Record<Value>> Table;
  void operator()(Null) const { appendPart(to, F("null")); }
  void operator()(bool value) const { appendPart(to, value ? F("true") : F("false")); }
  void operator()(const String& value) const { appendJsonText(to, value); }
  void operator()(double value) const {
    if (value != value) refuse();
    else if (value - value != 0) appendPart(to, value < 0 ? F("-1e999") : F("1e999"));
    else appendPart(to, value == 0 && 1 / value < 0 ? String(F("-0")) : String(toText(value)));
  }
  void operator()(const List& list) const {
    if (!isOnlyOne(list)) refuse();
    appendPart(to, '[');
    for (int32_t i = 0; i < list->length(); ++i) {
      if (i) appendPart(to, ',');
      (*list)[i].template visit<void>(*this);
    }
    appendPart(to, ']');
  }
  void operator()(const Table& table) const {
    if (!isOnlyOne(table)) refuse();
    appendPart(to, '{');
    bool first = true;
    for (const auto& entry : table->entries()) {
      if (!first) appendPart(to, ',');
      first = false;
      appendJsonText(to, entry.key());
      appendPart(to, ':');
      entry.value().template visit<void>(*this);
    }
    appendPart(to, '}');
  }
  template <class T> void operator()(const T&) const { refuse(); }
  void refuse() const { fail("unsupported-json", "a reviver gives a value for a declared type that JSON has not, or that has another name"); }
};

/** `JSON.parse(text, reviver) as T`: throws a TypeError where what is left is no T. */
template <class T, class Value, class F> T parseRevived(const String& text, const F& act) {
  const Value value = reviveJson<Value>(text, act);
  if (thrown()) return T();
  String left;
  RevivedText<Value> writing = {left};
  value.template visit<void>(writing);
  return parseJson<T>(left);
}

}  // namespace tsino
