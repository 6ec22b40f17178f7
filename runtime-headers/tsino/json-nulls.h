// JSON of a value with tables by name in it whose entries are null where they have no value: `Record<string, T | null>`.
// Those of `T | undefined` are left out, and have the same form in C++, so the program says which it is:
//   tsino::toJson(tsino::withNulls(table))
// Objects inside say it for each of their fields. Cost: that of json-record.h; nothing at run time.
#pragma once
#include <Arduino.h>
#include <stdint.h>

#include "array.h"
#include "json.h"
#include "optional.h"
#include "record.h"
#include "shared.h"

namespace tsino {

/** A value that is written at once; it stays where it is. */
template <class T> struct WithNulls {
  const T& value;
};
template <class T> WithNulls<T> withNulls(const T& value) { return WithNulls<T>{value}; }

/** The value itself is undefined where it has none. */
template <class T> bool isAbsent(const WithNulls<T>& own) { return isAbsent(own.value); }

template <class T> bool isLeftOut(const WithNulls<T>& own) { return isLeftOut(own.value); }

struct JsonWithNulls {
  JsonWriter& out;
  template <class T> void operator()(const T& value) const { writeJson(out, withNulls(value)); }
};

/** What is no table and holds none. */
template <class T> typename When<!IsUnion<T>::value>::type writeJson(JsonWriter& out, const WithNulls<T>& own) {
  writeJson(out, own.value);
}
template <class T> typename When<IsUnion<T>::value>::type writeJson(JsonWriter& out, const WithNulls<T>& own) {
  JsonWithNulls act = {out};
  own.value.template visit<void>(act);
}
template <class T> void writeJson(JsonWriter& out, const WithNulls<Optional<T>>& own) {
  if (own.value.has()) writeJson(out, withNulls(own.value.value()));
  else out.write(F("null"));
}
template <class T> void writeJson(JsonWriter& out, const WithNulls<Shared<T>>& own) {
  writeJson(out, withNulls(*own.value));
}
template <class T> void writeJson(JsonWriter& out, const WithNulls<Array<T>>& own) {
  out.beginList(own.value);
  for (int32_t i = 0; i < own.value.length(); ++i) out.element(withNulls(own.value[i]));
  out.endList();
}

template <class V> void writeEntry(JsonWriter& out, const String& name, const WithNulls<V>& value) {
  out.entry(name, value);
}
template <class T> void writeEntry(JsonWriter& out, const String& name, const WithNulls<Optional<T>>& own) {
  out.entryOrNull(name, own);
}
template <class V> void writeJson(JsonWriter& out, const WithNulls<Record<V>>& own) {
  const Record<V>& table = own.value;
  out.begin(F(""), table);
  const Array<String>* const wanted = out.names();
  const Array<String> all = wanted ? Array<String>() : table.keys();
  const Array<String>& names = wanted ? *wanted : all;
  for (int32_t i = 0; i < names.length(); ++i) {
    if (!wanted || (out.isNew(i) && table.has(names[i]))) writeEntry(out, names[i], withNulls(table.at(names[i])));
  }
  out.end();
}

}  // namespace tsino
