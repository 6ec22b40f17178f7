enum Port {
  Http = 80,
}

enum Port { //~ unsupported-merging
  Telnet = 23,
}

console.log(Port.Http, Port.Telnet);
