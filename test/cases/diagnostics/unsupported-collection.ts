class Sensor {}
const seen = new WeakSet<Sensor>(); //~ unsupported-collection
const names = new WeakMap<Sensor, string>(); //~ unsupported-collection
function first(of: WeakRef<Sensor>): void {} //~ unsupported-collection
console.log("ready");
