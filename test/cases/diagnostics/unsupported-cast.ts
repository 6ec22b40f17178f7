class Lamp {
  on = false;
}

class Heater {
  on = false;
  watts = 500;
}

const heater = new Lamp() as Heater; //~ unsupported-cast
console.log(heater.watts);
const lamp = {} as Lamp; //~ unsupported-cast
console.log(lamp.on);
