// Wi-Fi and TCP/UDP of the ESP8266's core.

/**
 * Wi-Fi as station and access point, TCP servers and clients, UDP.
 * @header <ESP8266WiFi.h>
 * @includes <IPAddress.h>
 * @core esp8266:esp8266
 */
declare module "ESP8266WiFi" {
  import type { Client, IPAddress, Print, Stream } from "Arduino";
  import type { f32, i32, i8, u16, u32, u8 } from "tsino";

  // ---- state of the connection to a network

  /**
   * State of the connection to a network: what `WiFi.status()` returns.
   * @enum
   */
  export interface wl_status_t {
    readonly [wlStatus]: never;
  }
  const wlStatus: unique symbol;
  /** There is no Wi-Fi hardware. */
  export const WL_NO_SHIELD: wl_status_t;
  /** Between two states, or Wi-Fi is changing. */
  export const WL_IDLE_STATUS: wl_status_t;
  /** The network cannot be reached. */
  export const WL_NO_SSID_AVAIL: wl_status_t;
  export const WL_SCAN_COMPLETED: wl_status_t;
  /** Connected, and the address is known. */
  export const WL_CONNECTED: wl_status_t;
  /** The network refused the connection. */
  export const WL_CONNECT_FAILED: wl_status_t;
  /** The connection broke. */
  export const WL_CONNECTION_LOST: wl_status_t;
  /** The network did not take the password. */
  export const WL_WRONG_PASSWORD: wl_status_t;
  /** Not connected (yet). */
  export const WL_DISCONNECTED: wl_status_t;

  /**
   * What Wi-Fi is used for.
   * @enum
   */
  export interface WiFiMode_t {
    readonly [wifiMode]: never;
  }
  const wifiMode: unique symbol;
  /** The radio is off. */
  export const WIFI_OFF: WiFiMode_t;
  /** Join a network. */
  export const WIFI_STA: WiFiMode_t;
  /** Be a network. */
  export const WIFI_AP: WiFiMode_t;
  /** Join a network and be one. */
  export const WIFI_AP_STA: WiFiMode_t;

  /**
   * Radio standard.
   * @enum
   */
  export interface WiFiPhyMode_t {
    readonly [wifiPhyMode]: never;
  }
  const wifiPhyMode: unique symbol;
  /** 802.11b: longest range, most current. */
  export const WIFI_PHY_MODE_11B: WiFiPhyMode_t;
  export const WIFI_PHY_MODE_11G: WiFiPhyMode_t;
  /** 802.11n: fastest. */
  export const WIFI_PHY_MODE_11N: WiFiPhyMode_t;

  /**
   * How Wi-Fi saves current.
   * @enum
   */
  export interface WiFiSleepType_t {
    readonly [wifiSleepType]: never;
  }
  const wifiSleepType: unique symbol;
  /** Always on: quickest answers. */
  export const WIFI_NONE_SLEEP: WiFiSleepType_t;
  /** The processor sleeps too. */
  export const WIFI_LIGHT_SLEEP: WiFiSleepType_t;
  /** The radio sleeps between beacons; the default. */
  export const WIFI_MODEM_SLEEP: WiFiSleepType_t;

  /** Encryption of a network found by a scan: WEP. */
  export const ENC_TYPE_WEP = 5;
  /** Encryption of a network found by a scan: WPA. */
  export const ENC_TYPE_TKIP = 2;
  /** Encryption of a network found by a scan: WPA2. */
  export const ENC_TYPE_CCMP = 4;
  /** Encryption of a network found by a scan: none. */
  export const ENC_TYPE_NONE = 7;
  /** Encryption of a network found by a scan: WPA or WPA2. */
  export const ENC_TYPE_AUTO = 8;
  /** What `scanComplete` returns while a scan runs. */
  export const WIFI_SCAN_RUNNING = -1;
  /** What `scanComplete` returns when no scan was started. */
  export const WIFI_SCAN_FAILED = -2;

  /**
   * Wi-Fi: there is one, `WiFi`.
   * @repr object
   */
  export class ESP8266WiFiClass {
    #private;
    private constructor();

    // -- in general

    /** Sets what Wi-Fi is used for; false when it failed. */
    mode(mode: WiFiMode_t): boolean;
    /** @effect read */
    getMode(): WiFiMode_t;
    /** Switches joining networks on or off. */
    enableSTA(on: boolean): boolean;
    /** Switches the access point on or off. */
    enableAP(on: boolean): boolean;
    /** Whether network names and passwords are kept in flash; false at first. */
    persistent(on: boolean): void;
    /** @effect read */
    getPersistent(): boolean;
    /**
     * Radio channel in use, 1 to 14.
     * @effect read
     */
    channel(): u8;
    /**
     * Sets how Wi-Fi saves current
     * @param listenInterval beacons to sleep through, 0 to 10.
     */
    setSleepMode(type: WiFiSleepType_t, listenInterval?: u8): boolean;
    /** @effect read */
    getSleepMode(): WiFiSleepType_t;
    /** @effect read */
    getListenInterval(): u8;
    /** Whether the modem may sleep. */
    setSleep(on: boolean): boolean;
    /** @effect read */
    getSleep(): boolean;
    setPhyMode(mode: WiFiPhyMode_t): boolean;
    /** @effect read */
    getPhyMode(): WiFiPhyMode_t;
    /** Sets the power of the radio, 0 to 20.5 dBm. */
    setOutputPower(dBm: f32): void;
    /**
     * Switches the radio off
     * @param microseconds until it wakes, 0 for never.
     */
    forceSleepBegin(microseconds?: u32): boolean;
    /** Switches the radio on again. */
    forceSleepWake(): boolean;
    /**
     * Looks the address of a host up; returns 1 when it is in `result`.
     * @yields
     */
    hostByName(host: string, result: IPAddress, timeout?: u32): i32;
    /** Prints the state of Wi-Fi, for people. */
    printDiag(out: Print): void;

    // -- joining a network

    /** Joins a network; comes back at once, `status()` says when it is connected. */
    begin(ssid: string, passphrase?: string, channel?: i32): wl_status_t;
    /** Joins the network that was joined last. */
    begin(): wl_status_t;
    /** Sets a fixed address instead of asking the network for one; call it before `begin`. */
    config(ip: IPAddress, gateway: IPAddress, subnet: IPAddress, dns1?: IPAddress, dns2?: IPAddress): boolean;
    setDNS(dns1: IPAddress, dns2?: IPAddress): boolean;
    /** Joins the network anew. */
    reconnect(): boolean;
    /**
     * Leaves the network
     * @param wifiOff switches the radio off too.
     */
    disconnect(wifiOff?: boolean): boolean;
    /**
     * Whether `status()` is `WL_CONNECTED`.
     * @effect read
     */
    isConnected(): boolean;
    /** Whether the network is joined at the start without `begin`. */
    setAutoConnect(on: boolean): boolean;
    /** @effect read */
    getAutoConnect(): boolean;
    /** Whether a broken connection is set up anew; true at first. */
    setAutoReconnect(on: boolean): boolean;
    /** @effect read */
    getAutoReconnect(): boolean;
    /**
     * Waits for `begin` to end; returns the number of the state (3 is connected), -1 after the timeout.
     * @yields
     */
    waitForConnectResult(timeout?: u32): i8;
    /**
     * State of the connection to the network.
     * @effect read
     */
    status(): wl_status_t;
    /**
     * Address in the network, 0.0.0.0 before it is connected.
     * @effect read
     */
    localIP(): IPAddress;
    /** @effect read */
    subnetMask(): IPAddress;
    /** @effect read */
    gatewayIP(): IPAddress;
    /**
     * Address of a name server.
     * @param index 0 or 1
     * @effect read
     */
    dnsIP(index?: u8): IPAddress;
    /** @effect read */
    broadcastIP(): IPAddress;
    /**
     * Hardware address, as `AA:BB:CC:DD:EE:FF`.
     * @effect read
     */
    macAddress(): string;
    /**
     * Name of the network that is joined.
     * @effect read
     */
    SSID(): string;
    /**
     * Name of a network found by a scan.
     * @effect read
     */
    SSID(network: u8): string;
    /**
     * Password of the network that is joined.
     * @effect read
     */
    psk(): string;
    /**
     * Hardware address of the access point that is joined.
     * @effect read
     */
    BSSIDstr(): string;
    /**
     * Hardware address of a network found by a scan.
     * @effect read
     */
    BSSIDstr(network: u8): string;
    /**
     * Strength of the signal in dBm, -100 (weak) to -30 (strong); 31 when it is not connected.
     * @effect read
     */
    RSSI(): i8;
    /**
     * Strength of a network found by a scan, in dBm.
     * @effect read
     */
    RSSI(network: u8): i32;
    /**
     * Name under which the board is known in the network.
     * @effect read
     */
    hostname(): string;
    /** Sets the name, letters, digits and `-`, at most 24; call it before `begin`. */
    hostname(name: string): boolean;
    /** As `hostname(name)`. */
    setHostname(name: string): boolean;
    /** @effect read */
    getHostname(): string;
    /** Starts to join a network by its WPS button. */
    beginWPSConfig(): boolean;
    /** Starts to wait for a phone that tells the network. */
    beginSmartConfig(): boolean;
    stopSmartConfig(): boolean;
    /** @effect read */
    smartConfigDone(): boolean;

    // -- being a network

    /**
     * Opens an access point.
     * @param passphrase at least 8 characters; open without it
     * @param hidden 1 hides its name
     * @param clients most clients at a time, 1 to 8
     */
    softAP(ssid: string, passphrase?: string, channel?: i32, hidden?: i32, clients?: i32): boolean;
    /** Sets the addresses of the access point; call it before `softAP`. */
    softAPConfig(ip: IPAddress, gateway: IPAddress, subnet: IPAddress): boolean;
    /** Closes the access point. */
    softAPdisconnect(wifiOff?: boolean): boolean;
    /**
     * Number of clients of the access point.
     * @effect read
     */
    softAPgetStationNum(): u8;
    /**
     * Address of the access point, 192.168.4.1 unless it was set.
     * @effect read
     */
    softAPIP(): IPAddress;
    /** @effect read */
    softAPbroadcastIP(): IPAddress;
    /** @effect read */
    softAPmacAddress(): string;
    /** @effect read */
    softAPSSID(): string;
    /** @effect read */
    softAPPSK(): string;

    // -- looking for networks

    /**
     * Looks for networks and waits for the result; returns how many were found.
     * @param inBackground comes back at once with -1, see `scanComplete`
     * @param hidden finds those without a name too
     * @yields
     */
    scanNetworks(inBackground?: boolean, hidden?: boolean): i8;
    /**
     * Number of networks found, `WIFI_SCAN_RUNNING` or `WIFI_SCAN_FAILED`.
     * @effect read
     */
    scanComplete(): i8;
    /** Forgets the networks found. */
    scanDelete(): void;
    /**
     * Encryption of a network found, `ENC_TYPE_NONE` …
     * @effect read
     */
    encryptionType(network: u8): u8;
    /**
     * Radio channel of a network found.
     * @effect read
     */
    channel(network: u8): i32;
    /** @effect read */
    isHidden(network: u8): boolean;
  }
  /** Wi-Fi of the chip. */
  export const WiFi: ESP8266WiFiClass;

  // ---- TCP

  /** State of a TCP connection: closed. */
  export const CLOSED = 0;
  /** State of a TCP server: waiting for clients. */
  export const LISTEN = 1;
  /** State of a TCP connection: open in both directions. */
  export const ESTABLISHED = 4;
  /** State of a TCP connection: the other side has closed it. */
  export const CLOSE_WAIT = 7;

  /**
   * Waits for TCP clients on a port.
   * @repr object
   */
  export class WiFiServer {
    #private;
    /** A server for a port of the board; `begin` starts it. */
    constructor(port?: u16);
    /** A server for a port of one of the board's addresses. */
    constructor(ip: IPAddress, port: u16);
    /** Starts to wait for clients, on another port if one is given. */
    begin(port?: u16): void;
    /**
     * Starts to wait for clients.
     * @param backlog clients that may wait to be accepted, 5 without it
     */
    begin(port: u16, backlog: u8): void;
    /**
     * The next client that waits; when none does, one for which `connected()` is false. Comes back at once.
     * @yields
     */
    accept(): WiFiClient;
    /**
     * Whether a client waits to be accepted.
     * @effect read
     */
    hasClient(): boolean;
    /**
     * Bytes that the first waiting client has sent.
     * @effect read
     */
    hasClientData(): u32;
    /** @effect read */
    hasMaxPendingClients(): boolean;
    /** Sends small pieces of data of new clients at once instead of collecting them. */
    setNoDelay(on: boolean): void;
    /** @effect read */
    getNoDelay(): boolean;
    /**
     * `LISTEN` when it works, `CLOSED` when not.
     * @effect read
     */
    status(): u8;
    /** @effect read */
    port(): u16;
    /** Ends waiting for clients; open connections stay. */
    close(): void;
    /** As `close`. */
    stop(): void;
    /** As `close`. */
    end(): void;
  }

  /**
   * A TCP connection. Copies stand for the same connection; it is closed when the last copy is gone.
   * @repr value
   */
  export class WiFiClient extends Client {
    #private;
    /** Not connected yet. */
    constructor();
    /**
     * State of the connection: `ESTABLISHED`, `CLOSED` …
     * @effect read
     */
    status(): u8;
    /** Waits until everything was sent and the other side has it, at most `timeout` ms; false when it was longer. */
    flush(timeout: u32): boolean;
    flush(): void;
    /** Closes the connection; waits for what is still to be sent, at most `timeout` ms. */
    stop(timeout: u32): boolean;
    stop(): void;
    /** Closes the connection at once; what was not sent is lost. */
    abort(): void;
    /**
     * Address of the other side.
     * @effect read
     */
    remoteIP(): IPAddress;
    /** @effect read */
    remotePort(): u16;
    /** @effect read */
    localIP(): IPAddress;
    /** @effect read */
    localPort(): u16;
    /** Sends small pieces of data at once instead of collecting them: for what people type. */
    setNoDelay(on: boolean): void;
    /** @effect read */
    getNoDelay(): boolean;
    /** Whether each `write` waits until the other side has the data; slower, needs no memory for it. */
    setSync(on: boolean): void;
    /** @effect read */
    getSync(): boolean;
    /**
     * Finds out by itself when the other side has vanished.
     * @param idle seconds of silence before it asks
     * @param interval seconds between questions
     * @param count questions without an answer that end the connection
     */
    keepAlive(idle?: u16, interval?: u16, count?: u8): void;
    /** @effect read */
    isKeepAliveEnabled(): boolean;
    /** @effect read */
    getKeepAliveIdle(): u16;
    /** @effect read */
    getKeepAliveInterval(): u16;
    /** @effect read */
    getKeepAliveCount(): u8;
    disableKeepAlive(): void;
  }

  // ---- UDP

  /**
   * Sends and receives UDP packets. Copies stand for the same port.
   * @header <WiFiUdp.h>
   * @repr value
   */
  export class WiFiUDP extends Stream {
    #private;
    constructor();
    /** Starts to receive on a port; false when no port is free. */
    begin(port: u16): boolean;
    /** Joins a group and receives its packets. */
    beginMulticast(ownIP: IPAddress, group: IPAddress, port: u16): boolean;
    /** Ends receiving. */
    stop(): void;
    /** Starts a packet; `write` and `print` fill it, `endPacket` sends it. */
    beginPacket(ip: IPAddress, port: u16): boolean;
    /** Starts a packet to a host name or an address. */
    beginPacket(host: string, port: u16): boolean;
    /**
     * Starts a packet to a group
     * @param hops networks that it may pass, 1 without it.
     */
    beginPacketMulticast(group: IPAddress, port: u16, ownIP: IPAddress, hops?: i32): boolean;
    /** Sends the packet; false when it failed. */
    endPacket(): boolean;
    /**
     * Takes the next received packet; returns its size in bytes, 0 when there is none.
     * @yields
     */
    parsePacket(): i32;
    /**
     * Who sent the packet.
     * @effect read
     */
    remoteIP(): IPAddress;
    /** @effect read */
    remotePort(): u16;
    /**
     * To whom the packet was sent.
     * @effect read
     */
    destinationIP(): IPAddress;
    /** @effect read */
    localPort(): u16;
  }

  export {};
}
