// How console.log lays out what is in brackets: on one line, one entry a line, or long lists in columns, as Node does it.
// Texts in, text out. Cost: about 2 KB of flash; the texts of the entries are on the heap while it works.
#pragma once
#include <Arduino.h>
#include <math.h>
#include <stdint.h>

#include "array.h"
#include "inspect-quote.h"
#include "text-build.h"
#include "text-columns.h"
#include "utf8.h"

namespace tsino {

/** Elements of a list or collection that are shown. */
constexpr int32_t inspectMost = 100;

/** What is between brackets, as texts. */
struct InspectBox {
  /** What stands before: `[class A]`, `<ref *1>`; most often empty. */
  String base;
  /** `{`, `Point {`, `[` */
  String open;
  char close;
  /** Entries have no names: they may stand in columns. */
  bool list;
  /** All entries of a list are numbers, which columns align to the right. */
  bool numbers;
  /** The last entry says how many more there are. */
  bool more;
  Array<String> entries;
};

inline int32_t unitsOf(const String& text) { return utf8::countUnits(text.c_str(), text.length()); }
inline bool holdsLineEnd(const String& text) { return holdsByte(text.c_str(), text.length(), '\n'); }

/** How many columns suit entries of these widths; `widest` and `total` count what separates them, too. */
inline int32_t chooseColumns(int32_t widest, int32_t total, int32_t entries, int32_t shown, int32_t indent) {
  // A list looks best two and a half times as wide as it is high; few long entries among short ones count less.
  const double spread = sqrt(widest - static_cast<double>(total) / entries);
  const double width = widest - 3 - spread > 1 ? widest - 3 - spread : 1;
  int32_t columns = static_cast<int32_t>(floor(sqrt(2.5 * width * shown) / width + 0.5));
  const int32_t room = (inspectWidth - indent) / widest;
  if (columns > room) columns = room;
  return columns > 12 ? 12 : columns;
}

/** Joins the entries of a long list to lines of several, where they are short enough. */
inline void groupEntries(InspectBox& box, int32_t indent) {
  Array<String>& entries = box.entries;
  const int32_t shown = entries.length() - (box.more ? 1 : 0);
  Array<int32_t> widths;
  widths.reserve(shown);
  int32_t widest = 0;
  int32_t total = 0;
  for (int32_t i = 0; i < shown; ++i) {
    const int32_t width = columnsOf(entries[i]);
    widths.push(width);
    total += width + 2;
    if (width + 2 > widest) widest = width + 2;
  }
  if (widest * 3 + indent >= inspectWidth) return;
  if (total <= 5 * widest && widest > 8) return;
  const int32_t columns = chooseColumns(widest, total, entries.length(), shown, indent);
  if (columns <= 1) return;
  Array<int32_t> columnWidths;
  for (int32_t column = 0; column < columns; ++column) {
    int32_t most = 0;
    for (int32_t i = column; i < shown; i += columns)
      if (widths[i] > most) most = widths[i];
    columnWidths.push(most);
  }
  Array<String> lines;
  for (int32_t from = 0; from < shown; from += columns) {
    String line;
    for (int32_t i = from; i < from + columns && i < shown; ++i) {
      const bool last = i == from + columns - 1 || i == shown - 1;
      const int32_t spaces = columnWidths[i - from] - widths[i];
      if (box.numbers) appendSpaces(line, spaces);
      appendPart(line, entries[i]);
      if (last) break;
      appendPart(line, F(", "));
      if (!box.numbers) appendSpaces(line, spaces);
    }
    lines.push(moved(line));
  }
  if (box.more) lines.push(entries[shown]);
  entries = moved(lines);
}

/** Whether all is on one line, and that is not too long. */
inline bool fitsOneLine(const InspectBox& box, int32_t indent) {
  int32_t total = 2 * box.entries.length() + indent + unitsOf(box.open) + unitsOf(box.base) + 10;
  if (holdsLineEnd(box.base)) return false;
  for (const String& entry : box.entries) {
    total += unitsOf(entry);
    if (total > inspectWidth || holdsLineEnd(entry)) return false;
  }
  return total <= inspectWidth;
}

/** The text of the whole; `inner` says whether at most two levels of brackets lie within, which is what a line may hold. */
inline String layOut(InspectBox& box, int32_t indent, bool inner) {
  const int32_t count = box.entries.length();
  if (box.list && count > 6) groupEntries(box, indent);
  const bool oneLine = inner && count == box.entries.length() && fitsOneLine(box, indent);
  String result = moved(box.base);
  if (result.length()) appendPart(result, ' ');
  appendPart(result, box.open);
  bool first = true;
  for (const String& entry : box.entries) {
    if (!first) appendPart(result, ',');
    first = false;
    if (!oneLine) {
      appendPart(result, '\n');
      appendSpaces(result, indent + 1);
    }
    appendPart(result, ' ');
    appendPart(result, entry);
  }
  if (!oneLine) {
    appendPart(result, '\n');
    appendSpaces(result, indent);
  } else {
    appendPart(result, ' ');
  }
  appendPart(result, box.close);
  return result;
}

}  // namespace tsino
