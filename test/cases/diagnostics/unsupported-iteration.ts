function spell(word: string): void {
  for (const letter of word) console.log(letter); //~ unsupported-iteration
}

spell("led");
