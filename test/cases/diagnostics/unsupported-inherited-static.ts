class Lamp {
  static made = 0;
  static #secret = 1;
  static label = "lamp";
  static show(): string {
    return this.label; //~ unsupported-inherited-static
  }
  static count(): number {
    return ++this.made; //~ unsupported-inherited-static
  }
  static hidden(): number {
    return this.#secret; //~ unsupported-inherited-static
  }
  static name = "every class has a name";
  static make(): Lamp {
    return new this(); //~ unsupported-new
  }
}
class Led extends Lamp {
  static override label = "led";
}

Led.made = 7; //~ unsupported-inherited-static
Led.made++; //~ unsupported-inherited-static
[Led.made] = [3]; //~ unsupported-inherited-static
console.log(Lamp.name, Led.name); //~ unsupported-inherited-static
console.log(Lamp.show(), Led.show(), Led.count(), Led.hidden(), Led.make());
