// JavaScript's Map: values by key, in the order in which the keys came, that may change while it is walked through.
// Cost: 20 bytes; up to 8 entries in one block of keys and values without an index, more with one (entries.h).
#pragma once
#include <stdint.h>

#include "array.h"
#include "check.h"
#include "entries.h"
#include "entry-visit.h"
#include "memory.h"
#include "optional.h"
#include "shared.h"

namespace tsino {

template <class K, class V> class Map {
  /** A value or undefined. */
  typedef typename Maybe<V>::type Found;

 public:
  class Entry {
   public:
    typedef K KeyType;
    Entry(K ownKey, V ownValue) : key_(static_cast<K&&>(ownKey)), value_(static_cast<V&&>(ownValue)) {}
    const K& key() const { return key_; }
    const V& value() const { return value_; }

   private:
    friend class Map;
    friend class Entries<Entry>;
    K key_;
    V value_;
  };

  /** Walks through the entries: `for (auto i = map.cursor(); i.next();)`. Key and value are read before changes. */
  class Cursor : public tsino::Cursor {
   public:
    explicit Cursor(const Entries<Entry>& entries) : tsino::Cursor(entries) {}
    const K& key() const { return at().key_; }
    const V& value() const { return at().value_; }

   private:
    const Entry& at() const { return static_cast<const Entries<Entry>&>(*list_)[entry()]; }
  };

  /** Walks through the entries of a map that does not change meanwhile: `for (const auto& entry : map)`. */
  typedef typename Entries<Entry>::Iterator Iterator;

  Map() {}
  Map(Map&&) = default;
  Map& operator=(Map&&) = default;

  /** `new Map([[key, value], …])`: `Map<String, int32_t>::of({{F("one"), 1}, {F("two"), 2}})` */
  template <size_t count> static Map of(Entry (&&entries)[count]) {
    Map map;
    for (Entry& entry : entries) map.set(static_cast<K&&>(entry.key_), static_cast<V&&>(entry.value_));
    return map;
  }

  /** `new Map(other)` */
  Map copy() const {
    Map map;
    for (const Entry& entry : *this) map.entries_.add(Entry(K(entry.key_), V(entry.value_)));
    return map;
  }

  int32_t size() const { return entries_.size(); }

  template <class Wanted> bool has(const Wanted& key) const { return find(key) != nullptr; }
  bool has(const K& key) const { return find(key) != nullptr; }

  /** A copy of the value. */
  template <class Wanted> Found get(const Wanted& key) const { return found(find(key)); }
  Found get(const K& key) const { return found(find(key)); }

  /** A copy of the value, which must be there. */
  template <class Wanted> V at(const Wanted& key) const { return there(find(key)); }
  V at(const K& key) const { return there(find(key)); }

  /** The value itself, null when there is none; it stays where it is until the map changes. */
  template <class Wanted> const V* find(const Wanted& key) const { return valueAt(entries_.find(key)); }
  const V* find(const K& key) const { return valueAt(entries_.find(key)); }

  void set(const K& key, V value) {
    const int32_t at = entries_.find(key);
    if (at >= 0) {
      entries_[at].value_ = static_cast<V&&>(value);
    } else {
      entries_.add(Entry(K(key), static_cast<V&&>(value)));
    }
  }
  void set(K&& key, V value) {
    const int32_t at = entries_.find(key);
    if (at >= 0) {
      entries_[at].value_ = static_cast<V&&>(value);
    } else {
      entries_.add(Entry(static_cast<K&&>(key), static_cast<V&&>(value)));
    }
  }

  /** `map.delete(key)` */
  template <class Wanted> bool remove(const Wanted& key) { return removeAt(entries_.find(key)); }
  bool remove(const K& key) { return removeAt(entries_.find(key)); }

  void clear() { entries_.clear(); }

  /** `f(value, key)`, which may change the map. */
  template <class Action> void forEach(Action action) const {
    for (Cursor i = cursor(); i.next();) {
      // Copies: the call may remove the entry.
      const V value(i.value());
      const K key(i.key());
      visitEntry(action, value, key, Given<2>());
    }
  }

  Array<K> keys() const {
    Array<K> result;
    result.reserve(size());
    for (const Entry& entry : *this) result.push(K(entry.key_));
    return result;
  }
  Array<V> values() const {
    Array<V> result;
    result.reserve(size());
    for (const Entry& entry : *this) result.push(V(entry.value_));
    return result;
  }

  /** `map.keys().next().value`: the key that came first. */
  typename Maybe<K>::type firstKey() const {
    if (!size()) return typename Maybe<K>::type();
    return typename Maybe<K>::type((*begin()).key_);
  }

  /** `map.values().next().value` */
  Found firstValue() const {
    if (!size()) return Found();
    return Found((*begin()).value_);
  }

  Cursor cursor() const { return Cursor(entries_); }
  Iterator begin() const { return entries_.begin(); }
  Iterator end() const { return entries_.end(); }

 private:
  static const V& there(const V* value) {
    if (!value) failAnywhere("null", "the map has no such key");
    return *value;
  }
  static Found found(const V* value) { return value ? Found(*value) : Found(); }
  const V* valueAt(int32_t entry) const { return entry < 0 ? nullptr : &entries_[entry].value_; }
  bool removeAt(int32_t entry) {
    if (entry < 0) return false;
    entries_.remove(entry);
    return true;
  }
  Entries<Entry> entries_;
};

/** `new Map([[key, value], …])` under a count. */
template <class K, class V, size_t count> Shared<Map<K, V>> makeMap(typename Map<K, V>::Entry (&&entries)[count]) {
  return makeShared<Map<K, V>>(Map<K, V>::of(static_cast<typename Map<K, V>::Entry (&&)[count]>(entries)));
}

}  // namespace tsino
