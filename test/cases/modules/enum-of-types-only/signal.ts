export enum Signal {
  Stop,
  Slow = 5,
  Go,
}

export namespace Radio {
  export enum Band {
    Low = 2,
    High,
  }
}
