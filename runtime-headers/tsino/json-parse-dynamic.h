// JSON.parse into a value that may be anything: what the text says. Cost: that of json-parse.h and record.h; of the stack
// about 150 bytes for each level of the text, of which there may be 40.
#pragma once
#include <Arduino.h>

#include "dynamic.h"
#include "json-parse-record.h"
#include "json-parse.h"

namespace tsino {

template <class Value> typename When<IsUnion<Value>::value>::type readJson(JsonReader& in, Value& value) {
  const char kind = in.peek();
  if (kind == '{' || kind == '[') {
    if (!in.enter()) return;
    if (kind == '{') {
      Shared<Record<Value>> table = makeShared<Record<Value>>();
      readJson(in, *table);
      value = Value(moved(table));
    } else {
      Shared<Array<Value>> list = makeShared<Array<Value>>();
      readJson(in, *list);
      value = Value(moved(list));
    }
    in.leave();
  } else if (kind == '"') {
    value = Value(in.takeText());
  } else if (kind == '0') {
    value = Value(in.takeNumber());
  } else if (kind == 'n') {
    in.takeWord();
    value = Value(Null());
  } else if (kind) {
    in.takeWord();
    value = Value(kind == 't');
  }
}

}  // namespace tsino
