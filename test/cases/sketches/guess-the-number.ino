// guess-the-number: written by tsino from guess-the-number.ts
// Change the TypeScript, not this file.

// Shows numbers read from serial and else-if chains: the board thinks of a number, you guess it.

const int32_t largest = 100;

int32_t secretNumber = 0;
int32_t guesses = 0;
int32_t typed = 0;  // the number so far
int32_t digits = 0;

void newGame() {
  secretNumber = random(1, largest + 1);
  guesses = 0;
  Serial.print(F("I think of a number from 1 to "));
  Serial.print(largest);
  Serial.println(F("."));
}

void judge(int32_t guess) {
  guesses++;
  if (guess < 1 || guess > largest) {
    Serial.print(guess);
    Serial.print(F(" is not from 1 to "));
    Serial.println(largest);
  } else if (guess < secretNumber) {
    Serial.print(guess);
    Serial.println(F(" is too small"));
  } else if (guess > secretNumber) {
    Serial.print(guess);
    Serial.println(F(" is too large"));
  } else {
    const __FlashStringHelper* const praise = guesses <= 4 ? F("Brilliant") : guesses <= 7 ? F("Well done") : F("At last");
    Serial.print(praise);
    Serial.print(F(": "));
    Serial.print(guess);
    Serial.print(F(" after "));
    Serial.print(guesses);
    Serial.print(F(" "));
    Serial.print(guesses == 1 ? F("guess") : F("guesses"));
    Serial.println(F("."));
    newGame();
  }
}

void setup() {
  Serial.begin(115200);
  newGame();
}

void loop() {
  while (Serial.available() > 0) {
    const int16_t code = Serial.read();
    const bool isDigit = code >= 48 && code <= 57;
    if (isDigit && digits < 4) {
      typed = typed * 10 + (code - 48);
      digits++;
    } else if (!isDigit && digits > 0) {
      judge(typed);
      typed = 0;
      digits = 0;
    }
  }
}
