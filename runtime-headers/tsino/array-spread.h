// `...list` in array literals and calls: the elements of an array, typed array or constant table, one after the other.
// Cost: the room is taken once, each element is copied once, or moved out of a list that nobody has.
#pragma once
#include <stdint.h>

#include "array.h"

namespace tsino {

/** Puts elements at the end of an array, in its own form. */
template <class T> struct Append {
  Array<T>& result;
  template <class Item> void operator()(const Item& item) const { result.push(T(item)); }
};

/** A list of which all elements are meant, not the list itself. */
template <class List> struct All {
  const List& list;
  int32_t length() const { return list.length(); }
  template <class T> void appendTo(Array<T>& result) const { each(Append<T>{result}); }
  template <class F> void each(F f) const {
    // By index: the list may be the array that grows.
    const int32_t count = length();
    for (int32_t i = 0; i < count; ++i) f(list[i]);
  }
};

/** A list that nobody has: its elements move. */
template <class Item> struct All<Array<Item>&&> {
  Array<Item>& list;
  int32_t length() const { return list.length(); }
  template <class T> void appendTo(Array<T>& result) const {
    const int32_t count = length();
    for (int32_t i = 0; i < count; ++i) result.push(T(static_cast<Item&&>(list[i])));
  }
  template <class F> void each(F f) const { All<Array<Item>>{list}.each(f); }
};

/** A constant table, which may lie in flash. */
template <class Item, size_t size> struct All<Item[size]> {
  const Item (&list)[size];
  int32_t length() const { return static_cast<int32_t>(size); }
  template <class T> void appendTo(Array<T>& result) const { each(Append<T>{result}); }
  template <class F> void each(F f) const {
    for (const Item* item = list; item != list + size; ++item) f(readTable(item));
  }
};
/** A table of texts. */
template <size_t size> struct All<const char*[size]> {
  const char* const (&list)[size];
  int32_t length() const { return static_cast<int32_t>(size); }
  template <class T> void appendTo(Array<T>& result) const { each(Append<T>{result}); }
  template <class F> void each(F f) const {
    for (const __FlashStringHelper* text : eachText(list)) f(text);
  }
};
template <size_t size, size_t width> struct All<char[size][width]> {
  const char (&list)[size][width];
  int32_t length() const { return static_cast<int32_t>(size); }
  template <class T> void appendTo(Array<T>& result) const { each(Append<T>{result}); }
  template <class F> void each(F f) const {
    for (const __FlashStringHelper* text : eachText(list)) f(text);
  }
};

template <class List> All<List> allOf(const List& list) { return All<List>{list}; }
template <class Item> All<Array<Item>&&> allOf(Array<Item>&& list) { return All<Array<Item>&&>{list}; }
template <class Item, size_t size> All<Item[size]> allOf(const Item (&list)[size]) { return All<Item[size]>{list}; }

/** `xs.push(...list)` */
template <class T> template <class List> int32_t Array<T>::pushAll(const List& list) {
  const auto all = allOf(list);
  reserve(count_ + all.length());
  all.appendTo(*this);
  return count_;
}

/** `xs.unshift(...list)` */
template <class T> template <class List> int32_t Array<T>::unshiftAll(const List& list) {
  spliceAll(0, 0, list);
  return count_;
}

/** `xs.splice(start, count, ...list)` */
template <class T> template <class List> Array<T> Array<T>::spliceAll(int32_t start, int32_t count, const List& list) {
  // The list may be this array: its elements are copied before anything moves.
  Array added{allOf(list)};
  Array removed = splice(start, count);
  const int32_t from = clampIndex(start, count_);
  openGap(from, added.count_);
  for (int32_t i = 0; i < added.count_; ++i) new (Place(items_ + from + i)) T(static_cast<T&&>(added.items_[i]));
  return removed;
}

}  // namespace tsino
