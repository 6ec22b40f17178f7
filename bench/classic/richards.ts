// The kernel of an operating system that passes packets between six tasks: abstract classes, linked lists, small methods.

const bytesOfPacket = 4;

type TaskId = number;
const idleId: TaskId = 0;
const workerId: TaskId = 1;
const handlerAId: TaskId = 2;
const handlerBId: TaskId = 3;
const deviceAId: TaskId = 4;
const deviceBId: TaskId = 5;

type PacketKind = "device" | "work";

class Packet {
  datum = 0;
  readonly data: number[] = new Array<number>(bytesOfPacket).fill(0);

  constructor(
    public link: Packet | null,
    /** Whom it goes to; after delivery whom it came from. */
    public address: TaskId,
    readonly kind: PacketKind,
  ) {}

  /** Puts this packet at the end of a queue and returns the queue. */
  appendTo(queue: Packet | null): Packet {
    this.link = null;
    if (queue === null) return this;
    let last = queue;
    while (last.link !== null) last = last.link;
    last.link = this;
    return queue;
  }
}

/** What the kernel knows of a task; what it does is up to the subclasses. */
abstract class Task {
  private isHeld = false;
  private isWaiting: boolean;

  constructor(
    protected readonly kernel: Kernel,
    readonly id: TaskId,
    private readonly priority: number,
    private queue: Packet | null,
    isWaiting: boolean,
  ) {
    this.isWaiting = isWaiting;
  }

  /** One turn, with the packet that it was waiting for if there is one; returns the task that comes next. */
  protected abstract work(packet: Packet | null): Task | null;

  canRun(): boolean {
    return !this.isHeld && !(this.isWaiting && this.queue === null);
  }

  run(): Task | null {
    let packet: Packet | null = null;
    if (this.isWaiting && this.queue !== null) {
      packet = this.queue;
      this.queue = packet.link;
      this.isWaiting = false;
    }
    return this.work(packet);
  }

  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
  }

  wait(): void {
    this.isWaiting = true;
  }

  isBefore(that: Task): boolean {
    return this.priority > that.priority;
  }

  /** Takes a packet that `sender` sent; returns which of the two goes on. */
  receive(packet: Packet, sender: Task): Task {
    if (this.queue === null) {
      packet.link = null;
      this.queue = packet;
      return this.isBefore(sender) ? this : sender;
    }
    this.queue = packet.appendTo(this.queue);
    return sender;
  }
}

/** Wakes the devices in an order that a shift register gives. */
class IdleTask extends Task {
  private register = 1;

  constructor(
    kernel: Kernel,
    private turns: number,
  ) {
    super(kernel, idleId, 0, null, false);
  }

  protected override work(_packet: Packet | null): Task | null {
    this.turns--;
    if (this.turns === 0) return this.kernel.holdCurrent();
    if ((this.register & 1) === 0) {
      this.register = this.register >> 1;
      return this.kernel.release(deviceAId);
    }
    this.register = (this.register >> 1) ^ 0xd008;
    return this.kernel.release(deviceBId);
  }
}

/** Fills packets with letters and sends them to both handlers in turn. */
class WorkerTask extends Task {
  private handler = handlerAId;
  private letter = 0;

  protected override work(packet: Packet | null): Task | null {
    if (packet === null) return this.kernel.waitCurrent();
    this.handler = this.handler === handlerAId ? handlerBId : handlerAId;
    packet.address = this.handler;
    packet.datum = 0;
    for (let i = 0; i < packet.data.length; i++) {
      this.letter++;
      if (this.letter > 26) this.letter = 1;
      packet.data[i] = this.letter;
    }
    return this.kernel.send(packet);
  }
}

/** Hands the letters of work packets to a device, one in each device packet. */
class HandlerTask extends Task {
  private workPackets: Packet | null = null;
  private devicePackets: Packet | null = null;

  protected override work(packet: Packet | null): Task | null {
    if (packet !== null) this.keep(packet);
    const work = this.workPackets;
    if (work !== null) {
      if (work.datum >= bytesOfPacket) {
        this.workPackets = work.link;
        return this.kernel.send(work);
      }
      const device = this.devicePackets;
      if (device !== null) {
        this.devicePackets = device.link;
        device.datum = work.data[work.datum];
        work.datum++;
        return this.kernel.send(device);
      }
    }
    return this.kernel.waitCurrent();
  }

  private keep(packet: Packet): void {
    if (packet.kind === "work") this.workPackets = packet.appendTo(this.workPackets);
    else this.devicePackets = packet.appendTo(this.devicePackets);
  }
}

/** Keeps each packet for a while, as a slow device does. */
class DeviceTask extends Task {
  private pending: Packet | null = null;

  protected override work(packet: Packet | null): Task | null {
    if (packet !== null) {
      this.pending = packet;
      return this.kernel.holdCurrent();
    }
    const done = this.pending;
    if (done === null) return this.kernel.waitCurrent();
    this.pending = null;
    return this.kernel.send(done);
  }
}

class Kernel {
  private readonly tasks: Task[] = [];
  private current: Task | null = null;
  sent = 0;
  held = 0;

  /** Tasks are added by rising id, and asked by falling id. */
  add(task: Task): void {
    this.tasks.push(task);
  }

  run(): void {
    this.current = this.lastTask();
    while (this.current !== null) {
      this.current = this.current.canRun() ? this.current.run() : this.before(this.current);
    }
  }

  send(packet: Packet): Task | null {
    const receiver = this.tasks[packet.address];
    const sender = this.running();
    this.sent++;
    packet.address = sender.id;
    return receiver.receive(packet, sender);
  }

  release(id: TaskId): Task | null {
    const task = this.tasks[id];
    task.release();
    const current = this.running();
    return task.isBefore(current) ? task : current;
  }

  holdCurrent(): Task | null {
    this.held++;
    const current = this.running();
    current.hold();
    return this.before(current);
  }

  waitCurrent(): Task | null {
    const current = this.running();
    current.wait();
    return current;
  }

  private running(): Task {
    if (this.current === null) throw new Error("no task is running");
    return this.current;
  }

  private lastTask(): Task | null {
    return this.tasks.length === 0 ? null : this.tasks[this.tasks.length - 1];
  }

  private before(task: Task): Task | null {
    return task.id === 0 ? null : this.tasks[task.id - 1];
  }
}

function makeQueue(count: number, address: TaskId, kind: PacketKind): Packet | null {
  let queue: Packet | null = null;
  for (let i = 0; i < count; i++) queue = new Packet(queue, address, kind);
  return queue;
}

function startKernel(turns: number): Kernel {
  const kernel = new Kernel();
  kernel.add(new IdleTask(kernel, turns));
  kernel.add(new WorkerTask(kernel, workerId, 1000, makeQueue(2, workerId, "work"), true));
  kernel.add(new HandlerTask(kernel, handlerAId, 2000, makeQueue(3, deviceAId, "device"), true));
  kernel.add(new HandlerTask(kernel, handlerBId, 3000, makeQueue(3, deviceBId, "device"), true));
  kernel.add(new DeviceTask(kernel, deviceAId, 4000, null, true));
  kernel.add(new DeviceTask(kernel, deviceBId, 5000, null, true));
  kernel.run();
  return kernel;
}

const rounds = 200;

let sent = 0;
let held = 0;
for (let round = 0; round < rounds; round++) {
  const kernel = startKernel(10_000);
  sent += kernel.sent;
  held += kernel.held;
}
console.log(`richards: ${sent} sent, ${held} held`);
console.log(sent === rounds * 23_246 && held === rounds * 9_297 ? "ok" : "wrong");
