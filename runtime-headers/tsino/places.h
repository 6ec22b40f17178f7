// Where the properties of an object stand which says so itself: from 1 on, 0 is one that it lacks. Copies and `delete` leave
// gaps; the places are numbered anew before they become many. Cost: a comparison, now and then the square of the properties.
#pragma once
#include <stddef.h>
#include <stdint.h>

namespace tsino {

/** The same order without gaps. @returns the last place */
inline int16_t numberPlaces(int16_t* const* places, size_t count) {
  int16_t before = 0;
  for (int16_t given = 0;; ++given) {
    int16_t* next = nullptr;
    for (size_t at = 0; at < count; ++at) {
      int16_t* const place = places[at];
      if (*place > before && (next == nullptr || *place < *next)) next = place;
    }
    if (next == nullptr) return given;
    before = *next;
    *next = static_cast<int16_t>(given + 1);
  }
}

/** After a copy: `last` is no more than four times the number of properties. */
template <class... Places> void closeGaps(int16_t& last, Places&... places) {
  if (last <= static_cast<int16_t>(4 * sizeof...(places))) return;
  int16_t* const all[] = {&places...};
  last = numberPlaces(all, sizeof...(places));
}

/** `delete o.note`, where `place` is that of `note`, one of `places`. */
template <class... Places> int16_t dropPlace(int16_t& place, int16_t& last, Places&... places) {
  place = 0;
  closeGaps(last, places...);
  return place;
}

/** Behind `Object.assign`, which gave places up to `end`. */
template <class... Places> int16_t endPlaces(int32_t end, int16_t& last, Places&... places) {
  last = static_cast<int16_t>(end);
  closeGaps(last, places...);
  return last;
}

}  // namespace tsino
