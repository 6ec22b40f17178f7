// text-added-where-looking-changes: written by tsino from text-added-where-looking-changes.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array-visit.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/ref.h"
#include "src/tsino/shared.h"
#include "src/tsino/text.h"

struct Report;

// @run
// `place += text` whose value changes texts of the same kind: the place is looked for once, whatever looking for it does.
struct Report : tsino::Object {
  tsino::Array<tsino::Shared<tsino::Array<String>>> lines;
  String title;
  int32_t made = 0;
  void construct();
  int32_t next();
  String stamp();
  tsino::Ref<Report> touched();
};

int32_t Report::next() {
  this->made++;
  this->lines.push(
      tsino::makeShared<tsino::Array<String>>(
          tsino::Array<String>{tsino::concat(F("line "), String(this->made))}));
  return this->made;
}

String Report::stamp() {
  this->title += F("!");
  return tsino::concat(F(" v"), String(this->made));
}

tsino::Ref<Report> Report::touched() {
  this->made++;
  return tsino::Ref<Report>(this);
}

void Report::construct() {
  this->lines = tsino::Array<tsino::Shared<tsino::Array<String>>>{
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("head")}),
      tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("foot")})};
  this->title = F("report");
  this->made = 0;
}
int32_t at = 0;

tsino::Array<String> words{"one", "two", "three"};

String change() {
  words[0] += F("+");
  words[at % 3] += F("-");
  return words.join(F(""));
}

tsino::Array<tsino::Shared<tsino::Array<String>>> rows{
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"p"}),
    tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{"q"})};

String grow() {
  (*rows[0])[0] += F("g");
  rows.push(tsino::makeShared<tsino::Array<String>>(tsino::Array<String>{F("new")}));
  return String(rows.length());
}

// What only reads finds the same place again.
int32_t pick() {
  return words.length() - 1;
}

void setup() {
  Serial.begin(115200);

  const tsino::Ref<Report> report = tsino::make<Report>();
  tsino::Shared<tsino::Array<String>> head = report->lines[0];
  tsino::Shared<tsino::Array<String>> row = report->lines[0];
  int32_t index = report->next() * 0;
  String element = (*row)[index];
  String element2 = (*report->lines[1])[0];
  row->set(index, tsino::concat(element, tsino::concat(element2, String(report->next()))));
  tsino::Shared<tsino::Array<String>> row2 = report->lines[report->next() - 3];
  int32_t index2 = report->next() * 0;
  String element3 = (*row2)[index2];
  row2->set(index2, tsino::concat(element3, tsino::concat(F(" "), String(report->next()))));
  Serial.print(tsino::withoutFormat(head->join()));
  Serial.print(F(" "));
  Serial.println(report->made);

  tsino::Ref<Report> object = report->touched();
  String title = object->title;
  object->title = tsino::concat(title, report->stamp());
  Serial.print(tsino::withoutFormat(report->title));
  Serial.print(F(" "));
  Serial.println(report->made);

  tsino::Array<tsino::Ref<Report>> reports{report, tsino::make<Report>()};
  tsino::Ref<Report> object2 = reports[at++];
  String title2 = object2->title;
  object2->title = tsino::concat(title2, reports[1]->stamp());
  Serial.print(tsino::withoutFormat(report->title));
  Serial.print(F(" "));
  Serial.print(reports[1]->title);
  Serial.print(F(" "));
  Serial.println(at);
  tsino::Ref<Report> object3 = reports[at--];
  String title3 = object3->title;
  object3->title = tsino::concat(title3, tsino::concat(report->stamp(), String(at)));
  Serial.print(tsino::withoutFormat(report->title));
  Serial.print(F(" "));
  Serial.print(reports[1]->title);
  Serial.print(F(" "));
  Serial.println(at);
  int32_t index3 = at++;
  String element4 = words[index3];
  words.set(index3, tsino::concat(element4, change()));
  Serial.print(tsino::withoutFormat(words.join(F(" "))));
  Serial.print(F(" "));
  Serial.println(at);
  int32_t index4 = at++ % 3;
  String element5 = words[index4];
  int32_t index5 = at++ % 3;
  String element6 = words[index5];
  String withoutFormatResult = tsino::withoutFormat(
      words.set(
          index4,
          tsino::concat(element5, words.set(index5, tsino::concat(element6, change())))));
  Serial.print(withoutFormatResult);
  Serial.print(F(" "));
  Serial.println(at);
  Serial.println(words.join(F(" ")));
  tsino::Shared<tsino::Array<String>> row3 = rows[at++ % 2];
  String element7 = (*row3)[0];
  row3->set(0, tsino::concat(element7, grow()));
  tsino::Shared<tsino::Array<String>> row4 = rows[0];
  int32_t index6 = at++ % 1;
  String element8 = (*row4)[index6];
  row4->set(index6, tsino::concat(element8, grow()));
  Serial.print(
      tsino::withoutFormat(
          rows.map<String>(
              [](const tsino::Shared<tsino::Array<String>>& row5) -> String {
                return row5->join();
              }).join(F(" "))));
  Serial.print(F(" "));
  Serial.println(at);
  int32_t pickResult = pick();
  String element9 = words[pick()];
  words.set(pickResult, tsino::concat(element9, change()));
  tsino::Shared<tsino::Array<String>> element10 = report->lines[0];
  String element11 = (*report->lines[0])[0];
  String element12 = (*report->lines[1])[0];
  element10->set(0, tsino::concat(element11, tsino::concat(element12, String(report->next()))));
  Serial.print(tsino::withoutFormat(words[2]));
  Serial.print(F(" "));
  Serial.println((*head)[0]);
}

void loop() {}
