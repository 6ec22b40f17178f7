// names-that-macros-take: written by tsino from names-that-macros-take.ts
// Change the TypeScript, not this file.

// @run
// Macros and pin names of the core are no names for variables of the sketch.
const int32_t F_CPU_ = 36;
const int32_t D1_ = 64;
const int32_t word_ = 15;
const int32_t DRAM_ATTR_ = 2;

int32_t sum(int32_t NA_STATE_, int32_t PGM_P_) {
  return F_CPU_ + D1_ + word_ + DRAM_ATTR_ + NA_STATE_ + PGM_P_;
}

void setup() {
  Serial.begin(115200);
  Serial.print(F_CPU_);
  Serial.print(F(" "));
  Serial.print(D1_);
  Serial.print(F(" "));
  Serial.print(word_);
  Serial.print(F(" "));
  Serial.print(DRAM_ATTR_);
  Serial.print(F(" "));
  Serial.println(sum(1, 2));
}

void loop() {}
