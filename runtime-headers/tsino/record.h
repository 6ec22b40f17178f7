// An object as a table of values by name, `Record<string, V>`: like Map, but in the order of JavaScript's objects: names
// that are array indices ascending first, then the others as they came.
// Cost: 24 bytes, and a heap block as that of Map<String, V>; keys() and values() make an array.
// Once a name was an index, each walk makes a list of 8 bytes an entry and sorts it.
#pragma once
#include <Arduino.h>
#include <stdint.h>
#include <string.h>

#include "array.h"
#include "check.h"
#include "map.h"
#include "optional.h"
#include "own-name.h"
#include "shared.h"

namespace tsino {

/** No name is this index. */
constexpr uint32_t noIndex = 0xFFFFFFFFu;

/** The array index that a name is, as JavaScript writes it: "0", "17", up to "4294967294". */
inline uint32_t nameIndex(const String& name) {
  const uint32_t length = name.length();
  const char* const digits = name.c_str();
  if (length == 0 || length > 10 || (digits[0] == '0' && length > 1)) return noIndex;
  uint64_t index = 0;
  for (uint32_t i = 0; i < length; ++i) {
    if (digits[i] < '0' || digits[i] > '9') return noIndex;
    index = index * 10 + static_cast<uint32_t>(digits[i] - '0');
  }
  return index < noIndex ? static_cast<uint32_t>(index) : noIndex;
}

#ifdef TSINO_CHECKED
__attribute__((noreturn, noinline)) inline void failName(const String& name) {
  fail("null", Detail().say("there is no value under `").say(name.c_str()).say("`").text());
}
#else
__attribute__((noreturn)) inline void failName(const String&) { abort(); }
#endif

template <class V> class Record {
  typedef typename Maybe<V>::type Found;

 public:
  typedef typename Map<String, V>::Entry Entry;

  Record() : indexed_(false) {}

  /** `{ name: value, … }`: `Record<int32_t>::of({{F("one"), 1}, {F("two"), 2}})` */
  template <size_t count> static Record of(Entry (&&entries)[count]) {
    Record record;
    for (const Entry& entry : entries) record.set(entry.key(), V(entry.value()));
    return record;
  }

  /** `{ ...other }` */
  Record copy() const {
    Record record;
    record.map_ = map_.copy();
    record.indexed_ = indexed_;
    return record;
  }

  /** `Object.keys(record).length` */
  int32_t size() const { return map_.size(); }

  /** `name in record` */
  bool has(const String& name) const {
    if (map_.has(name)) return true;
    requireOwnName(name);
    return false;
  }
  /**
   * `record as Named`: a checked build stops unless these are its names, in this order; a board looks at nothing.
   * @param names one on each line, in flash
   */
  template <class Text> void expectNames(Text names) const {
#ifdef TSINO_CHECKED
    String own;
    for (const Entry& entry : entries()) {
      if (own.length() > 0) own += "\n";
      own += entry.key();
    }
    if (own != String(names)) fail("null", "the record has other names than its type says, or in another order");
#else
    (void)names;
#endif
  }

  /** `Object.hasOwn(record, name)` */
  bool hasOwn(const String& name) const { return map_.has(name); }

  /** A copy of the value. */
  Found get(const String& name) const {
    const V* const value = map_.find(name);
    if (value) return Found(*value);
    requireOwnName(name);
    return Found();
  }
  /** A copy of the value, which must be there. */
  V at(const String& name) const {
    const V* const value = map_.find(name);
    if (!value) failName(name);
    return *value;
  }

  void set(const String& name, V value) {
    if (name == "__proto__") requireOwnName(name);
    if (!indexed_) indexed_ = nameIndex(name) != noIndex;
    map_.set(name, static_cast<V&&>(value));
  }

  /** `delete record[name]`, which is true always. */
  void remove(const String& name) { map_.remove(name); }

  /** `Object.assign(record, other)` */
  void assign(const Record& other) {
    if (&other == this) return;
    for (const Entry& entry : other.entries()) set(entry.key(), V(entry.value()));
  }

  Array<String> keys() const {
    Array<String> result;
    result.reserve(size());
    for (const Entry& entry : entries()) result.push(String(entry.key()));
    return result;
  }
  Array<V> values() const {
    Array<V> result;
    result.reserve(size());
    for (const Entry& entry : entries()) result.push(V(entry.value()));
    return result;
  }

 private:
  struct Ranked {
    uint32_t index;
    const Entry* entry;
  };
  struct Ascending {
    int operator()(const Ranked& a, const Ranked& b) const {
      return a.index < b.index ? -1 : a.index > b.index;
    }
  };

 public:
  /** The entries in JavaScript's order, while nothing changes the record: `for (const auto& entry : record.entries())`. */
  class Walk {
   public:
    class Iterator {
     public:
      Iterator(typename Map<String, V>::Iterator at, const Ranked* ranked) : at_(at), ranked_(ranked) {}
      const Entry& operator*() const { return ranked_ ? *ranked_->entry : *at_; }
      Iterator& operator++() {
        if (ranked_) {
          ++ranked_;
        } else {
          ++at_;
        }
        return *this;
      }
      bool operator!=(const Iterator& other) const { return ranked_ != other.ranked_ || (!ranked_ && at_ != other.at_); }

     private:
      typename Map<String, V>::Iterator at_;
      const Ranked* ranked_;
    };
    explicit Walk(const Record& record) : map_(record.map_) {
      if (!record.indexed_) return;
      ranking_.reserve(record.size());
      for (const Entry& entry : map_) ranking_.push(Ranked{nameIndex(entry.key()), &entry});
      // Names that are no index have the greatest one and stay as they came: the sort is stable.
      ranking_.sort(Ascending());
    }
    Iterator begin() const { return Iterator(map_.begin(), ranking_.begin()); }
    Iterator end() const { return Iterator(map_.end(), ranking_.end()); }

   private:
    const Map<String, V>& map_;
    Array<Ranked> ranking_;
  };
  Walk entries() const { return Walk(*this); }

 private:
  Map<String, V> map_;
  /** Whether a name was ever an array index. */
  bool indexed_;
};

/** `{ name: value, … }` under a count. */
template <class V, size_t count> Shared<Record<V>> makeRecord(typename Record<V>::Entry (&&entries)[count]) {
  return makeShared<Record<V>>(Record<V>::of(static_cast<typename Record<V>::Entry (&&)[count]>(entries)));
}

}  // namespace tsino
