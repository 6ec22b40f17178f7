// An enum as a whole is another record wherever it is named; where records are compared it is refused.
enum Mode { Off = "off", Slow = "slow" }
enum Level { Low, High }
type Names = Readonly<Record<string, string>>;

const before: Names = Mode; //~ unsupported-name
let names: Names = Mode; //~ unsupported-name
const own: Names = { Off: "aus" };
console.log(names === before, Level);
names = own;
console.log(names === own, names["Off"]);
