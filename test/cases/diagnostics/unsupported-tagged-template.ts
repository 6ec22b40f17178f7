function log(parts: TemplateStringsArray, value: number): string { //~ unsupported-type
  return "log";
}

console.log(log`value ${5} end`); //~ unsupported-tagged-template
