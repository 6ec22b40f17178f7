// two-dimensional: written by tsino from two-dimensional.ts
// Change the TypeScript, not this file.
#include "src/tsino/array-text.h"
#include "src/tsino/array.h"
#include "src/tsino/console.h"
#include "src/tsino/shared.h"
#include "src/tsino/text-literal.h"

// @run
// Nested arrays as a board: rows of different lengths, built in loops, read by computed indices.
tsino::Array<tsino::Shared<tsino::Array<String>>> makeBoard(int32_t size) {
  tsino::Array<tsino::Shared<tsino::Array<String>>> board;
  for (int32_t y = 0; y < size; y++) {
    tsino::Shared<tsino::Array<String>> row = tsino::makeShared<tsino::Array<String>>(
        tsino::Array<String>{});
    for (int32_t x = 0; x < size; x++) row->push(F("."));
    board.push(row);
  }
  return board;
}

String winner(const tsino::Array<tsino::Shared<tsino::Array<String>>>& board) {
  for (int32_t i = 0; i < 3; i++) {
    if (board[i]->get(0) != F(".") && board[i]->get(0) == board[i]->get(1)
        && board[i]->get(1) == board[i]->get(2)) return (*board[i])[0];
    if ((*board[0])[i] != F(".") && (*board[0])[i] == (*board[1])[i]
        && (*board[1])[i] == (*board[2])[i]) return (*board[0])[i];
  }
  if (board[1]->get(1) == F(".")) return F("");
  if (board[0]->get(0) == board[1]->get(1) && board[1]->get(1) == board[2]->get(2)) {
    return (*board[1])[1];
  }
  if (board[0]->get(2) == board[1]->get(1) && board[1]->get(1) == board[2]->get(0)) {
    return (*board[1])[1];
  }
  return F("");
}

void setup() {
  Serial.begin(115200);

  tsino::Array<tsino::Shared<tsino::Array<String>>> board = makeBoard(3);
  tsino::Array<tsino::Shared<tsino::Array<uint8_t>>> moves{
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 0}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 0}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 0}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{1, 2}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{2, 1}),
      tsino::makeShared<tsino::Array<uint8_t>>(tsino::Array<uint8_t>{0, 1})};
  String player = F("X");
  for (const tsino::Shared<tsino::Array<uint8_t>>& move : moves) {
    board[(*move)[1]]->set((*move)[0], player);
    player = player == F("X") ? F("O") : F("X");
    const String won = winner(board);
    if (won != F("")) {
      Serial.print(tsino::withoutFormat(won));
      Serial.println(F(" wins"));
      break;
    }
  }
  for (const tsino::Shared<tsino::Array<String>>& row : board) {
    Serial.print(tsino::withoutFormat(row->join(F(" "))));
    Serial.print(F(" "));
    Serial.println(row->indexOf(F("X")));
  }

  tsino::Array<tsino::Shared<tsino::Array<int32_t>>> triangle{
      tsino::makeShared<tsino::Array<int32_t>>(tsino::Array<int32_t>{1})};
  for (int32_t n = 1; n < 7; n++) {
    const tsino::Shared<tsino::Array<int32_t>>& above = triangle[n - 1];
    tsino::Shared<tsino::Array<int32_t>> line = tsino::makeShared<tsino::Array<int32_t>>(
        tsino::Array<int32_t>{1});
    for (int32_t k = 1; k < n; k++) line->push((*above)[k - 1] + (*above)[k]);
    line->push(1);
    triangle.push(line);
  }
  for (const tsino::Shared<tsino::Array<int32_t>>& line : triangle) {
    Serial.println(line->join(F(" ")));
  }
  Serial.print((*triangle[6])[3]);
  Serial.print(F(" "));
  Serial.print(triangle.length());
  Serial.print(F(" "));
  Serial.println(triangle[triangle.length() - 1]->length());
  tsino::Array<tsino::Array<tsino::Array<int32_t>>> cube{
      tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{1, 2}, tsino::Array<int32_t>{3}},
      tsino::Array<tsino::Array<int32_t>>{tsino::Array<int32_t>{4}}};
  cube[1][0][0] += cube[0][1][0];
  cube[0].push(tsino::Array<int32_t>{9, 9});
  Serial.print(cube[1][0][0]);
  Serial.print(F(" "));
  Serial.print(cube[0].length());
  Serial.print(F(" "));
  Serial.println(cube[0][2][1]);
}

void loop() {}
