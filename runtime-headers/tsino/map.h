// JavaScript's Map: values by key, in the order in which the keys came, that may change while it is walked through.
// Cost: 20 bytes; up to 8 entries in one block of keys and values without an index, more with one (entries.h).
#pragma once
#include <stdint.h>

#include "array.h"
#include "entries.h"
#include "memory.h"
#include "optional.h"

namespace tsino {

template <class K, class V> class Map {
  /** A value or undefined. */
  typedef typename Maybe<V>::type Found;

 public:
  struct Entry {
    typedef K KeyType;
    K key;
    V value;
    Entry(K&& k, V&& v) : key(static_cast<K&&>(k)), value(static_cast<V&&>(v)) {}
  };

  /** Walks through the entries: `for (auto i = map.cursor(); i.next();)`. Key and value are read before changes. */
  class Cursor : public tsino::Cursor {
   public:
    explicit Cursor(const Entries<Entry>& entries) : tsino::Cursor(entries) {}
    const K& key() const { return at().key; }
    const V& value() const { return at().value; }

   private:
    const Entry& at() const { return static_cast<const Entries<Entry>&>(*list_)[entry()]; }
  };

  /** Walks through the entries of a map that does not change meanwhile: `for (const auto& entry : map)`. */
  typedef typename Entries<Entry>::Iterator Iterator;

  Map() {}
  Map(Map&&) = default;
  Map& operator=(Map&&) = default;

  /** `new Map([[key, value], …])`: `Map<String, int32_t>::of(F("one"), 1, F("two"), 2)` */
  template <class... Rest> static Map of(K key, V value, Rest&&... rest) {
    Map map;
    map.setAll(static_cast<K&&>(key), static_cast<V&&>(value), passed<Rest>(rest)...);
    return map;
  }

  /** `new Map(other)` */
  Map copy() const {
    Map map;
    for (const Entry& entry : *this) map.entries_.add(Entry(K(entry.key), V(entry.value)));
    return map;
  }

  int32_t size() const { return entries_.size(); }

  template <class Wanted> bool has(const Wanted& key) const { return find(key) != nullptr; }
  bool has(const K& key) const { return find(key) != nullptr; }

  /** A copy of the value. */
  template <class Wanted> Found get(const Wanted& key) const { return found(find(key)); }
  Found get(const K& key) const { return found(find(key)); }

  /** The value itself, null when there is none; it stays where it is until the map changes. */
  template <class Wanted> const V* find(const Wanted& key) const { return valueAt(entries_.find(key)); }
  const V* find(const K& key) const { return valueAt(entries_.find(key)); }

  void set(const K& key, V value) {
    const int32_t at = entries_.find(key);
    if (at >= 0) {
      entries_[at].value = static_cast<V&&>(value);
    } else {
      entries_.add(Entry(K(key), static_cast<V&&>(value)));
    }
  }
  void set(K&& key, V value) {
    const int32_t at = entries_.find(key);
    if (at >= 0) {
      entries_[at].value = static_cast<V&&>(value);
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
      action(value, key);
    }
  }

  Array<K> keys() const {
    Array<K> result;
    result.reserve(size());
    for (const Entry& entry : *this) result.push(K(entry.key));
    return result;
  }
  Array<V> values() const {
    Array<V> result;
    result.reserve(size());
    for (const Entry& entry : *this) result.push(V(entry.value));
    return result;
  }

  /** `map.keys().next().value`: the key that came first. */
  typename Maybe<K>::type firstKey() const {
    if (!size()) return typename Maybe<K>::type();
    return typename Maybe<K>::type((*begin()).key);
  }

  Cursor cursor() const { return Cursor(entries_); }
  Iterator begin() const { return entries_.begin(); }
  Iterator end() const { return entries_.end(); }

 private:
  static Found found(const V* value) { return value ? Found(*value) : Found(); }
  const V* valueAt(int32_t entry) const { return entry < 0 ? nullptr : &entries_[entry].value; }
  bool removeAt(int32_t entry) {
    if (entry < 0) return false;
    entries_.remove(entry);
    return true;
  }
  void setAll() {}
  template <class... Rest> void setAll(K key, V value, Rest&&... rest) {
    set(static_cast<K&&>(key), static_cast<V&&>(value));
    setAll(passed<Rest>(rest)...);
  }

  Entries<Entry> entries_;
};

}  // namespace tsino
