const text = '{"on":true}';
class Lamp {
  on = false;
}
const lamp = JSON.parse(text) as Lamp; //~ unsupported-json
enum Mode {
  off,
  on,
}
const either: Mode | string = JSON.parse(text); //~ unsupported-json
console.log(lamp.on, either);
