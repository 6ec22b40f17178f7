type Handler = (value: string | number) => void;
const handlers: Handler[] = [];
function show(value: string | number | boolean): void {
  console.log(value);
}
handlers.push(show); //~ unsupported-function-shape
console.log(handlers.includes(show)); //~ unsupported-function-shape
