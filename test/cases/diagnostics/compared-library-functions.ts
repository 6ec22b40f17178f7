type Round = (value: number) => number;
const rounds: Round[] = [Math.floor, Math.ceil]; //~ unsupported-function-value
console.log(rounds.indexOf(Math.floor), rounds.length); //~ unsupported-function-value
