const text = '{"on":true}';
class Lamp {
  on = false;
  toJSON(): string {
    return this.on ? "on" : "off";
  }
}
const lamp = JSON.parse(text) as Lamp; //~ unsupported-json
const either: number | string = JSON.parse(text); //~ unsupported-json
console.log(JSON.stringify({ text }, ["text"])); //~ unsupported-json
console.log(lamp.on, either);
