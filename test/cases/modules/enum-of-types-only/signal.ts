export enum Signal {
  Stop,
  Slow = 5,
  Go,
}
