class Log {
  text(parts: TemplateStringsArray, value: number): string {
    return parts[0] + value;
  }
}
const log = new Log();
console.log(log.text`value ${5}`); //~ unsupported-tagged-template
