// @run
// A GPS receiver's sentences: checksums, fields, positions in degrees, one union of the sentence kinds, and statistics.
interface Fix {
  kind: "fix";
  time: string;
  latitude: number;
  longitude: number;
  satellites: number;
  altitude: number | undefined;
}
interface Track {
  kind: "track";
  time: string;
  knots: number;
  course: number;
  valid: boolean;
}
interface Sky {
  kind: "sky";
  page: [number, number];
  satellites: { id: number; elevation: number; signal?: number }[];
}
type Sentence = Fix | Track | Sky;

type Result<T> = { ok: true; value: T } | { ok: false; reason: string };

const fail = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });

function checksum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  return sum;
}

function hex2(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, "0");
}

/** `4807.038` and `N` become 48.1173. */
function readAngle(text: string, side: string): number {
  const dot = text.indexOf(".");
  const degrees = Number(text.slice(0, dot - 2));
  const minutes = Number(text.slice(dot - 2));
  const angle = degrees + minutes / 60;
  return side === "S" || side === "W" ? -angle : angle;
}

function readTime(text: string): string {
  return `${text.slice(0, 2)}:${text.slice(2, 4)}:${text.slice(4, 6)}`;
}

function optionalNumber(text: string): number | undefined {
  return text === "" ? undefined : Number(text);
}

const readers: Record<string, (fields: string[]) => Result<Sentence>> = {
  GGA(fields) {
    const [, time, lat, ns, lon, ew, quality, count, , altitude] = fields;
    if (quality === "0") return fail("no fix");
    return {
      ok: true,
      value: {
        kind: "fix",
        time: readTime(time),
        latitude: readAngle(lat, ns),
        longitude: readAngle(lon, ew),
        satellites: parseInt(count, 10),
        altitude: optionalNumber(altitude),
      },
    };
  },
  RMC([, time, status, , , , , knots, course]) {
    return {
      ok: true,
      value: {
        kind: "track",
        time: readTime(time),
        knots: Number(knots),
        course: optionalNumber(course) ?? 0,
        valid: status === "A",
      },
    };
  },
  GSV(fields) {
    const satellites: Sky["satellites"] = [];
    for (let at = 4; at + 3 < fields.length; at += 4) {
      const entry: { id: number; elevation: number; signal?: number } = {
        id: Number(fields[at]),
        elevation: Number(fields[at + 1]),
      };
      const signal = fields[at + 3];
      if (signal !== "") entry.signal = Number(signal);
      satellites.push(entry);
    }
    return { ok: true, value: { kind: "sky", page: [Number(fields[2]), Number(fields[1])], satellites } };
  },
};

function parse(line: string): Result<Sentence> {
  if (!line.startsWith("$")) return fail("no dollar sign");
  const star = line.lastIndexOf("*");
  if (star < 0) return fail("no checksum");
  const content = line.slice(1, star);
  const [wanted, found] = [line.slice(star + 1), hex2(checksum(content))];
  if (wanted !== found) return fail(`checksum ${found} is not ${wanted}`);
  const fields = content.split(",");
  const type = fields[0].slice(2);
  if (!(type in readers)) return fail(`unknown sentence ${type}`);
  return readers[type](fields);
}

function describe(sentence: Sentence): string {
  switch (sentence.kind) {
    case "fix": {
      const { latitude, longitude, altitude, satellites } = sentence;
      const height = altitude === undefined ? "height unknown" : `${altitude.toFixed(1)} m`;
      return `fix ${latitude.toFixed(4)} ${longitude.toFixed(4)}, ${height}, ${satellites} satellites`;
    }
    case "track": {
      const kmh = sentence.knots * 1.852;
      return `${sentence.valid ? "moving" : "void"} ${kmh.toFixed(2)} km/h towards ${sentence.course}`;
    }
    case "sky": {
      const [page, pages] = sentence.page;
      const best = sentence.satellites.reduce((a, b) => ((b.signal ?? -1) > (a.signal ?? -1) ? b : a));
      return `sky ${page}/${pages}: ${sentence.satellites.map((s) => s.id).join("+")}, best ${best.id}`;
    }
    default: {
      const never: never = sentence;
      return never;
    }
  }
}

class Statistics {
  private readonly perKind = new Map<Sentence["kind"], number>();
  private readonly reasons: string[] = [];
  private previous: Fix | undefined;
  distance = 0;

  add(result: Result<Sentence>): void {
    if (!result.ok) {
      if (!this.reasons.includes(result.reason)) this.reasons.push(result.reason);
      return;
    }
    const { value } = result;
    this.perKind.set(value.kind, (this.perKind.get(value.kind) ?? 0) + 1);
    if (value.kind === "fix") {
      if (this.previous) this.distance += Statistics.metres(this.previous, value);
      this.previous = value;
    }
  }

  static metres(a: Fix, b: Fix): number {
    const perDegree = 111320;
    const dy = (b.latitude - a.latitude) * perDegree;
    const dx = (b.longitude - a.longitude) * perDegree * Math.cos((a.latitude * Math.PI) / 180);
    return Math.sqrt(dx * dx + dy * dy);
  }

  print(): void {
    this.perKind.forEach((count, kind) => console.log(`${kind}: ${count}`));
    console.log(`distance ${this.distance.toFixed(1)} m, last at ${this.previous?.time ?? "never"}`);
    console.log(`reasons: ${this.reasons.join(" | ")}`);
  }
}

const withSum = (content: string) => `$${content}*${hex2(checksum(content))}`;
const log = [
  "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47",
  "$GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*6A",
  withSum("GPGSV,2,1,08,01,40,083,46,02,17,308,41,12,07,344,39,14,22,228,45"),
  withSum("GPGSV,2,2,08,20,40,083,,21,17,308,12"),
  withSum("GPGGA,123520,4807.138,N,01131.100,E,1,07,1.0,,M,,M,,"),
  withSum("GPGGA,123521,3356.500,S,15112.250,W,2,11,0.7,-12.25,M,,M,,"),
  withSum("GPGGA,123522,,,,,0,00,,,M,,M,,"),
  "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*48",
  withSum("GPRMC,123523,V,,,,,000.0,,230394,,"),
  withSum("GPZDA,201530.00,04,07,2002,00,00"),
  "GPGGA,broken",
  "$GPGGA,half",
];

const statistics = new Statistics();
for (const [index, line] of log.entries()) {
  const result = parse(line);
  statistics.add(result);
  console.log(`${String(index + 1).padStart(2)} ${result.ok ? describe(result.value) : `-- ${result.reason}`}`);
}
statistics.print();
