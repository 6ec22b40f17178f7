// JavaScript's Set: values, each once, in the order in which they came, that may change while it is walked through.
// Cost: 20 bytes; up to 8 values in one block without an index, more with one (entries.h).
#pragma once
#include <stdint.h>

#include "array.h"
#include "entries.h"
#include "entry-visit.h"
#include "memory.h"
#include "optional.h"

namespace tsino {

template <class T> class Set {
  struct Entry {
    typedef T KeyType;
    T key_;
    explicit Entry(T&& value) : key_(static_cast<T&&>(value)) {}
  };

 public:
  /** Walks through the values: `for (auto i = set.cursor(); i.next();)`. A value is read before changes. */
  class Cursor : public tsino::Cursor {
   public:
    explicit Cursor(const Entries<Entry>& entries) : tsino::Cursor(entries) {}
    const T& value() const { return static_cast<const Entries<Entry>&>(*list_)[entry()].key_; }
  };

  /** Walks through the values of a set that does not change meanwhile: `for (const auto& value : set)`. */
  class Iterator : public Entries<Entry>::Iterator {
   public:
    explicit Iterator(const typename Entries<Entry>::Iterator& at) : Entries<Entry>::Iterator(at) {}
    const T& operator*() const { return Entries<Entry>::Iterator::operator*().key_; }
  };

  Set() {}
  Set(Set&&) = default;
  Set& operator=(Set&&) = default;

  /** The values themselves: `Set<int32_t>{1, 2, 3}`. */
  template <class First, class... Rest,
            class = typename When<!Same<typename Bare<First>::type, Set>::value || sizeof...(Rest) != 0>::type>
  Set(First&& first, Rest&&... rest) {
    addAll(passed<First>(first), passed<Rest>(rest)...);
  }

  /** `new Set(array)`, also of a table: `Set<int32_t>::from(tsino::each(table))` */
  template <class Values> static Set from(const Values& values) {
    Set set;
    for (const auto& value : values) set.add(T(value));
    return set;
  }

  /** `new Set(other)` */
  Set copy() const {
    Set set;
    for (const T& value : *this) set.entries_.add(Entry(T(value)));
    return set;
  }

  int32_t size() const { return entries_.size(); }

  template <class Wanted> bool has(const Wanted& value) const { return entries_.find(value) >= 0; }
  bool has(const T& value) const { return entries_.find(value) >= 0; }

  void add(const T& value) {
    if (entries_.find(value) < 0) entries_.add(Entry(T(value)));
  }
  void add(T&& value) {
    if (entries_.find(value) < 0) entries_.add(Entry(static_cast<T&&>(value)));
  }

  /** `set.delete(value)` */
  template <class Wanted> bool remove(const Wanted& value) { return removeAt(entries_.find(value)); }
  bool remove(const T& value) { return removeAt(entries_.find(value)); }

  void clear() { entries_.clear(); }

  /** `f(value, value)`, which may change the set. */
  template <class Action> void forEach(Action action) const {
    for (Cursor i = cursor(); i.next();) {
      // A copy: the call may remove the value.
      const T value(i.value());
      visitEntry(action, value, value, Given<2>());
    }
  }

  /** Also `keys()`. */
  Array<T> values() const {
    Array<T> result;
    result.reserve(size());
    for (const T& value : *this) result.push(T(value));
    return result;
  }

  /** `set.values().next().value`: the value that came first. */
  typename Maybe<T>::type first() const {
    if (!size()) return typename Maybe<T>::type();
    return typename Maybe<T>::type(*begin());
  }

  Cursor cursor() const { return Cursor(entries_); }
  Iterator begin() const { return Iterator(entries_.begin()); }
  Iterator end() const { return Iterator(entries_.end()); }

 private:
  bool removeAt(int32_t entry) {
    if (entry < 0) return false;
    entries_.remove(entry);
    return true;
  }
  void addAll() {}
  template <class First, class... Rest> void addAll(First&& first, Rest&&... rest) {
    add(T(passed<First>(first)));
    addAll(passed<Rest>(rest)...);
  }

  Entries<Entry> entries_;
};

}  // namespace tsino
