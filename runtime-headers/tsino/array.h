// A growable array with JavaScript's semantics. Moved, never copied silently: `copy()` says it.
// Cost: 12 bytes on a 32-bit board, one heap block that grows by half, elements inline; O(1) push and index,
// O(n) shift, unshift and splice. `join` and the default text order of `sort` live in array-text.h.
#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "array-holes.h"
#include "array-room.h"
#include "array-search.h"
#include "array-sort.h"
#include "check.h"
#include "is-wider.h"
#include "memory.h"
#include "optional.h"
#include "relative-index.h"
#include "table.h"

class String;

namespace tsino {

template <class T> class Array {
  /** An element or undefined. */
  typedef typename Maybe<T>::type Found;

 public:
  Array() : items_(nullptr), count_(0), room_(0) {}

  /** The elements themselves: `Array<int32_t>{1, 2, 3}`; `allOf(list)` among them stands for those of a list. */
  template <class First, class... Rest,
            class = typename When<!Same<typename Bare<First>::type, Array>::value || sizeof...(Rest) != 0>::type>
  Array(First&& first, Rest&&... rest) : Array() {
    reserve(lengthOfParts(first, rest...));
    appendAll(passed<First>(first), passed<Rest>(rest)...);
  }

  Array(Array&& other) noexcept : items_(other.items_), count_(other.count_), room_(other.room_) {
    other.items_ = nullptr;
    other.count_ = other.room_ = 0;
  }
  Array& operator=(Array&& other) noexcept {
    if (this == &other) return *this;
    Array old(static_cast<Array&&>(*this));
    items_ = other.items_;
    count_ = other.count_;
    room_ = other.room_;
    other.items_ = nullptr;
    other.count_ = other.room_ = 0;
    return *this;
  }
  Array(const Array&) = delete;
  Array& operator=(const Array&) = delete;
  ~Array() {
    destroy(0, count_);
    free(items_);
  }

  // Defined in array-copy.h.
  static Array unfilled(int32_t count, bool mayRead);
  static Array filled(int32_t count, const T& value);

  /** A copy of a constant table, which may lie in flash. */
  template <size_t size> static Array fromTable(const T (&table)[size]) {
    Array result;
    result.reserve(static_cast<int32_t>(size));
    for (size_t i = 0; i < size; ++i) result.append(readTable(table + i));
    return result;
  }

  Array copy() const { return copyOf(0, count_); }

  int32_t length() const { return count_; }
  /** JavaScript would tell elements that were never assigned from all others. */
  void requireWhole() const { requireFilled(items_); }

  T& operator[](int32_t index) {
    requireIndex(index, count_);
    return found(index);
  }
  const T& operator[](int32_t index) const {
    requireIndex(index, count_);
    return found(index);
  }

  /** `xs[index] = value`, also right behind the end; a hole is refused. */
  T& set(int32_t index, T value) {
    if (index == count_) {
      append(static_cast<T&&>(value));
    } else {
      requireIndex(index, count_);
      items_[index] = static_cast<T&&>(value);
      fillHoles(items_, index, index + 1);
    }
    return items_[index];
  }

  /** `xs[index]` where that may be outside: undefined there. */
  Found get(int32_t index) const {
    return index < 0 || index >= count_ ? Found() : Found(found(index));
  }

  /** Negative indices count from the end. */
  Found at(int32_t index) const { return get(index < 0 ? index + count_ : index); }

  /** Room for `count` elements without growing again. */
  void reserve(int32_t count) {
    if (count > room_) grow(count);
  }

  /** `xs.length = count`, which may only shorten: JavaScript would leave holes otherwise. */
  void setLength(int32_t count) {
    requireRange(count, 0, count_, "length");
    if (count < count_) destroy(count, count_);
  }

  int32_t push() const { return count_; }
  /** Values come by copy or move, so `xs.push(xs[0])` is right while the array grows. */
  int32_t push(T value) {
    append(static_cast<T&&>(value));
    return count_;
  }
  template <class... Rest> int32_t push(T value, Rest... rest) {
    append(static_cast<T&&>(value));
    return push(static_cast<T>(static_cast<Rest&&>(rest))...);
  }

  // Defined in array-spread.h.
  template <class List> int32_t pushAll(const List& list);
  template <class List> int32_t unshiftAll(const List& list);
  template <class List> Array spliceAll(int32_t start, int32_t count, const List& list);

  Found pop() {
    if (!count_) return Found();
    return Found(popValue());
  }
  Found shift() {
    if (!count_) return Found();
    return Found(shiftValue());
  }
  /** pop() of an array that is known not to be empty. */
  T popValue() {
    requireIndex(count_ - 1, count_);
    T value(static_cast<T&&>(found(count_ - 1)));
    destroy(count_ - 1, count_);
    return value;
  }
  /** shift() of an array that is known not to be empty. */
  T shiftValue() {
    requireIndex(0, count_);
    T value(static_cast<T&&>(items_[0]));
    closeGap(0, 1);
    return value;
  }
  template <class... Values> int32_t unshift(Values... values) {
    openGap(0, static_cast<int32_t>(sizeof...(Values)));
    place(0, static_cast<Values&&>(values)...);
    return count_;
  }

  /** Strict equality: never finds NaN. */
  int32_t indexOf(const T& value, int32_t from = 0) const { return find(value, from); }
  int32_t lastIndexOf(const T& value, int32_t from = noEnd) const { return findLast(value, from); }
  /** As indexOf, but finds NaN. */
  bool includes(const T& value, int32_t from = 0) const {
    return Search<T>::includes(filledItems(), count_, value, clampIndex(from, count_));
  }
  /** A number that the elements may be too narrow for. */
  template <class Number> typename When<IsWider<Number, T>::value, int32_t>::type indexOf(Number value, int32_t from = 0) const {
    return find(value, from);
  }
  template <class Number> typename When<IsWider<Number, T>::value, int32_t>::type lastIndexOf(Number value, int32_t from = noEnd) const {
    return findLast(value, from);
  }
  template <class Number> typename When<IsWider<Number, T>::value, bool>::type includes(Number value, int32_t from = 0) const {
    return find(value, from) >= 0;
  }

  Array slice(int32_t from = 0, int32_t to = noEnd) const {
    return copyOf(clampIndex(from, count_), clampIndex(to, count_));
  }

  /** splice() whose result nobody wants: no array is made. */
  void remove(int32_t start, int32_t count = INT32_MAX) {
    const int32_t from = clampIndex(start, count_);
    const int32_t most = count_ - from;
    closeGap(from, count < 0 ? 0 : count < most ? count : most);
  }

  /** Removes and returns the elements from `start` to the end. */
  Array splice(int32_t start) { return splice(start, noEnd); }
  /** Removes and returns `count` elements, and puts `values` in their place. */
  template <class... Values> Array splice(int32_t start, int32_t count, Values... values) {
    const int32_t from = clampIndex(start, count_);
    const int32_t most = count_ - from;
    const int32_t gone = count < 0 ? 0 : count < most ? count : most;
    Array removed;
    removed.reserve(gone);
    for (int32_t i = from; i < from + gone; ++i) removed.append(static_cast<T&&>(items_[i]));
    closeGap(from, gone);
    openGap(from, static_cast<int32_t>(sizeof...(Values)));
    place(from, static_cast<Values&&>(values)...);
    return removed;
  }

  // Defined in array-copy.h.
  template <class... Pieces> Array concat(const Pieces&... pieces) const;
  Array with(int32_t index, T value) const;
  Array toReversed() const;
  template <class... Values> Array toSpliced(Values... values) const;
  Array splice() { return Array(); }

  /** Of a temporary the array itself is the result, not a reference to what is about to end. */
  Array reverse() && {
    static_cast<Array&>(*this).reverse();
    return static_cast<Array&&>(*this);
  }
  Array& reverse() & {
    requireFilled(items_);
    for (int32_t low = 0, high = count_ - 1; low < high; ++low, --high) {
      T kept(static_cast<T&&>(items_[low]));
      items_[low] = static_cast<T&&>(items_[high]);
      items_[high] = static_cast<T&&>(kept);
    }
    return *this;
  }

  Array fill(T value, int32_t from = 0, int32_t to = noEnd) && {
    static_cast<Array&>(*this).fill(static_cast<T&&>(value), from, to);
    return static_cast<Array&&>(*this);
  }
  Array& fill(T value, int32_t from = 0, int32_t to = noEnd) & {
    const int32_t end = clampIndex(to, count_);
    for (int32_t i = from = clampIndex(from, count_); i < end; ++i) items_[i] = value;
    fillHoles(items_, from, end);
    return *this;
  }

  Array copyWithin(int32_t target, int32_t from, int32_t to = noEnd) &&;
  Array& copyWithin(int32_t target, int32_t from, int32_t to = noEnd) &;

  // Those that call a function for each element are defined in array-visit.h.
  template <class F> void forEach(F f) const;
  template <class U, class F> Array<U> map(F f) const;
  template <class F> Array filter(F f) const;
  template <class F> Found find(F f) const;
  template <class F> Found findLast(F f) const;
  template <class F> int32_t findIndex(F f) const;
  template <class F> int32_t findLastIndex(F f) const;
  template <class F> bool some(F f) const;
  template <class F> bool every(F f) const;
  template <class U, class F> U reduce(F f, U start) const;
  template <class U, class F> U reduce(F f) const;
  template <class U, class F> U reduceRight(F f, U start) const;
  template <class U, class F> U reduceRight(F f) const;
  template <class U, class F> Array<U> flatMap(F f) const;
  template <class U> Array<U> flat() const;

  /** Stable; `compare(a, b)` returns a number as in JavaScript and must not touch the array. */
  template <class Compare> Array& sort(Compare compare) & {
    sortItems(items_, count_, static_cast<Compare&&>(compare));
    return *this;
  }
  template <class Compare> Array sort(Compare compare) && {
    sortItems(items_, count_, static_cast<Compare&&>(compare));
    return static_cast<Array&&>(*this);
  }

  template <class Compare> Array toSorted(Compare compare) const { return copy().sort(static_cast<Compare&&>(compare)); }

  /** Defined in array-sort-aside.h and array-sort-trying.h. */
  template <class Compare> Array& sortAside(Compare compare) &;
  template <class Compare> Array sortAside(Compare compare) &&;
  template <class Compare> Array& sortTrying(Compare compare) &;
  template <class Compare> Array sortTrying(Compare compare) &&;
  /** Elements that may be undefined. Defined in array-sort-present.h and array-sort-present-trying.h. */
  template <class Compare> Array& sortPresent(Compare compare) &;
  template <class Compare> Array sortPresent(Compare compare) &&;
  Array& sortPresent() &;
  Array sortPresent() &&;
  template <class Compare> Array& sortPresentAside(Compare compare) &;
  template <class Compare> Array sortPresentAside(Compare compare) &&;
  template <class Compare> Array& sortPresentTrying(Compare compare) &;
  template <class Compare> Array sortPresentTrying(Compare compare) &&;
  template <class Compare> Array toSortedPresent(Compare compare) const;
  Array toSortedPresent() const;
  /** JavaScript's default: by the elements' text. Defined in array-text.h. */
  Array& sort() &;
  Array sort() &&;
  Array toSorted() const;
  /** Defined in array-text.h; without a separator by commas. */
  String join(const String& separator) const;
  String join() const;

  T* begin() { return filledItems(); }
  T* end() { return items_ + count_; }
  const T* begin() const { return filledItems(); }
  const T* end() const { return items_ + count_; }

 private:
  template <class Value> int32_t find(const Value& value, int32_t from) const {
    return Search<T>::first(filledItems(), count_, value, clampIndex(from, count_));
  }
  template <class Value> int32_t findLast(const Value& value, int32_t from) const {
    return Search<T>::last(filledItems(), value, from < 0 ? from + count_ : from < count_ ? from : count_ - 1);
  }

  T& found(int32_t index) const {
    requireRead(items_, index);
    return items_[index];
  }
  T* filledItems() const {
    requireFilled(items_);
    return items_;
  }
  /** The element where it lies; a function that is called for it may change what it refers to. */
  T& at_(int32_t index) const {
    requireThere(items_, index);
    return items_[index];
  }
  template <class U, class F> U foldUp(F& f, U sum, int32_t from) const;
  template <class U, class F> U foldDown(F& f, U sum, int32_t from) const;

  void appendPieces() {}
  template <class Piece, class... Rest> void appendPieces(const Piece& piece, const Rest&... rest);

  template <class Compare, class Wanted> void sortCopy(Compare& compare, Wanted wanted);
  template <class Compare, class Wanted> void sortPresentCopy(Compare& compare, Wanted wanted);

  void append(T&& value) {
    if (count_ == room_) grow(count_ + 1);
    new (Place(items_ + count_)) T(static_cast<T&&>(value));
    ++count_;
  }
  template <class Part> void appendPart(Part&& part) { append(T(passed<Part>(part))); }
  template <class List> void appendPart(All<List>&& part) { part.appendTo(*this); }
  void appendAll() {}
  template <class First, class... Rest> void appendAll(First&& first, Rest&&... rest) {
    appendPart(passed<First>(first));
    appendAll(passed<Rest>(rest)...);
  }

  Array copyOf(int32_t from, int32_t to) const {
    Array result;
    requireFilled(items_);
    if (from < to) result.reserve(to - from);
    for (; from < to; ++from) result.append(T(items_[from]));
    return result;
  }

  /** Ends the life of the elements from..to, which are the last ones. */
  void destroy(int32_t from, int32_t to) {
    fillHoles(items_, from, to);
    count_ = from;
    while (to > from) items_[--to].~T();
  }

  /** Moves the elements from `index` up by `size` places; the gap is raw memory, which `place` fills. */
  void openGap(int32_t index, int32_t size) {
    if (!size) return;
    requireFilled(items_);
    reserve(count_ + size);
    for (int32_t i = count_ - 1; i >= index; --i) {
      new (Place(items_ + i + size)) T(static_cast<T&&>(items_[i]));
      items_[i].~T();
    }
    count_ += size;
  }

  void place(int32_t) {}
  template <class First, class... Rest> void place(int32_t index, First&& first, Rest&&... rest) {
    new (Place(items_ + index)) T(static_cast<First&&>(first));
    place(index + 1, static_cast<Rest&&>(rest)...);
  }

  void closeGap(int32_t index, int32_t size) {
    if (!size) return;
    requireFilled(items_);
    for (int32_t i = index; i + size < count_; ++i) items_[i] = static_cast<T&&>(items_[i + size]);
    destroy(count_ - size, count_);
  }

  void grow(int32_t least) {
    // The first block holds a few elements, later ones grow by half, so that n pushes cost O(n).
    const int32_t wanted = room_ ? (least > room_ + room_ / 2 ? least : room_ + room_ / 2) : least > 4 ? least : 4;
    if (static_cast<uint32_t>(wanted) > static_cast<size_t>(-1) / sizeof(T)) outOfMemory();
    const auto holes = heldHoles(items_);
    items_ = resizedBlock(items_, count_, static_cast<size_t>(wanted) * sizeof(T));
    moveHoles(holes, items_);
    room_ = wanted;
  }

  T* items_;
  int32_t count_;
  int32_t room_;
};

}  // namespace tsino
