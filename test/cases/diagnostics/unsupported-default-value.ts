let speed = 9600;
export function faster(): void {
  speed *= 2;
}

export default speed; //~ unsupported-default-value
