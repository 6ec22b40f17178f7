// The heart of Map and Set: entries in the order in which their keys came, and an index that finds them by hash.
// Cost: 20 bytes, and one heap block of 4, 8, 10, 20, 40, 80 … entries; from 9 entries on with an index of about 3.5
// bytes an entry. Finding looks at up to 8 entries one by one, at one or two of more. A removed entry leaves a gap, which
// is closed when there are more gaps than entries. 1 to 1.5 KB of flash for each type of key and value.
#pragma once
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "array.h"
#include "check.h"
#include "cursor.h"
#include "key.h"
#include "memory.h"

namespace tsino {

/** `Entry` has a `key_`; it can be moved. */
template <class Entry> class Entries : public EntryList {
  typedef typename Entry::KeyType K;

 public:
  Entries() {}
  /** Cursors stay behind and end. */
  Entries(Entries&& other) noexcept { take(other); }
  Entries& operator=(Entries&& other) noexcept {
    if (this == &other) return *this;
    Entries old;
    old.take(*this);
    take(other);
    return *this;
  }
  ~Entries() {
    for (int32_t i = 0; i < used_; ++i)
      if (isLive(i)) items()[i].~Entry();
    free(block_);
  }

  /** The number of the entry with this key, or -1. */
  int32_t find(const K& key) const {
    if (!indexed()) {
      for (int32_t i = 0; i < used_; ++i)
        if (Key<K>::same(items()[i].key_, key)) return i;
      return -1;
    }
    int32_t at = firstSlot(Key<K>::hash(key));
    // Steps of 1, 2, 3 … reach every slot of a table whose size is a power of two, and some are free.
    for (int32_t step = 1;; ++step) {
      const int32_t entry = slot(at) - 1;
      if (entry < 0) return -1;
      if (isLive(entry) && Key<K>::same(items()[entry].key_, key)) return entry;
      at = (at + step) & (slotsOf(bits_) - 1);
    }
  }
  /** A number as a key that it may be too wide for. */
  template <class Number> typename When<IsWider<Number, K>::value, int32_t>::type find(Number number) const {
    K key;
    return narrowKey(number, key) ? find(key) : -1;
  }

  Entry& operator[](int32_t entry) { return items()[entry]; }
  const Entry& operator[](int32_t entry) const { return items()[entry]; }

  /** Appends an entry whose key is not there yet. */
  void add(Entry entry) {
    Key<K>::settle(entry.key_);
    if (used_ == roomOf(bits_)) {
      if (used_ - size_ > used_ / 4) {
        rebuild(bits_);
      } else {
        rebuild(bits_ < 2 ? 2 : static_cast<uint8_t>(bits_ + 1));
      }
    }
    new (Place(items() + used_)) Entry(moved(entry));
    if (indexed()) enter(used_);
    ++used_;
    ++size_;
  }

  void remove(int32_t entry) {
    Entry* const item = items() + entry;
    // It ends last, when all is in order: its end may end others, and this list too.
    const Entry gone(moved(*item));
    item->~Entry();
    --size_;
    if (!indexed()) {
      closeGap(entry);
      --used_;
      for (Entry* to = item; to < items() + used_; ++to) relocate(to, to + 1);
    } else {
      setGone(entry);
      if (used_ - size_ > size_) rebuild(bits_);
    }
  }

  void clear() {
    Entries old;
    Cursor* const cursors = cursors_;
    cursors_ = nullptr;
    old.take(*this);
    cursors_ = cursors;
    restartCursors();
  }

  /** Walks through entries that do not change meanwhile. */
  class Iterator {
   public:
    Iterator(const Entries& entries, int32_t at) : entries_(&entries), at_(at) { skipGaps(); }
    const Entry& operator*() const { return (*entries_)[at_]; }
    Iterator& operator++() {
      ++at_;
      skipGaps();
      return *this;
    }
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }

   private:
    void skipGaps() {
      while (at_ < entries_->used_ && !entries_->isLive(at_)) ++at_;
    }
    const Entries* entries_;
    int32_t at_;
  };
  Iterator begin() const { return Iterator(*this, 0); }
  Iterator end() const { return Iterator(*this, used_); }

 private:
  Entry* items() const { return reinterpret_cast<Entry*>(block_ + headBytes(bits_)); }

  static void relocate(Entry* to, Entry* from) {
    new (Place(to)) Entry(moved(*from));
    from->~Entry();
  }

  void take(Entries& other) {
    other.endCursors();
    block_ = other.block_;
    used_ = other.used_;
    size_ = other.size_;
    bits_ = other.bits_;
    other.block_ = nullptr;
    other.used_ = other.size_ = 0;
    other.bits_ = 0;
  }

  /** Puts an entry into the first free slot of the index. */
  void enter(int32_t entry) {
    int32_t at = firstSlot(Key<K>::hash(items()[entry].key_));
    for (int32_t step = 1; slot(at); ++step) at = (at + step) & (slotsOf(bits_) - 1);
    setSlot(at, entry);
  }

  /** Closes all gaps, in a block of another size or in place. */
  void rebuild(uint8_t bits) {
    closeGaps();
    Entry* const from = items();
    char* const fresh = bits == bits_ ? block_ : room(bits);
    Entry* to = reinterpret_cast<Entry*>(fresh + headBytes(bits));
    for (int32_t i = 0; i < used_; ++i) {
      if (!isLive(i)) continue;
      if (to != from + i) relocate(to, from + i);
      ++to;
    }
    if (fresh != block_) free(block_);
    block_ = fresh;
    bits_ = bits;
    used_ = size_;
    memset(block_, 0, static_cast<size_t>(headBytes(bits)));
    if (indexed())
      for (int32_t i = 0; i < used_; ++i) enter(i);
  }

  static char* room(uint8_t bits) {
    // Ten million entries: no board has so much, and the sizes stay within 32 bits.
    if (bits > 24) outOfMemory();
    const uint32_t bytes =
        static_cast<uint32_t>(headBytes(bits)) + static_cast<uint32_t>(roomOf(bits)) * static_cast<uint32_t>(sizeof(Entry));
    if (static_cast<size_t>(bytes) != bytes) outOfMemory();
    char* const block = static_cast<char*>(malloc(static_cast<size_t>(bytes)));
    if (!block) outOfMemory();
    return block;
  }
};

}  // namespace tsino
