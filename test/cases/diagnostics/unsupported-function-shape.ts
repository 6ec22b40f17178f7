type Handler = (value: number, name: string) => void;

function show(value: number): void {
  console.log(value);
}

const handler: Handler = show; //~ unsupported-function-shape
handler(1, "a");
