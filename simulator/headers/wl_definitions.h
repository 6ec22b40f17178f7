// States of the Wi-Fi station and of a TCP connection, numbered as in the core. Constants only.
#pragma once

#define WL_SSID_MAX_LENGTH 32
#define WL_WPA_KEY_MAX_LENGTH 63
#define WL_WEP_KEY_MAX_LENGTH 13
#define WL_MAC_ADDR_LENGTH 6
#define WL_IPV4_LENGTH 4
#define WL_NETWORKS_LIST_MAXNUM 10
#define MAX_SOCK_NUM 4
#define SOCK_NOT_AVAIL 255
#define NA_STATE -1
#define WL_MAX_ATTEMPT_CONNECTION 10

typedef enum {
  WL_NO_SHIELD = 255,
  WL_IDLE_STATUS = 0,
  WL_NO_SSID_AVAIL = 1,
  WL_SCAN_COMPLETED = 2,
  WL_CONNECTED = 3,
  WL_CONNECT_FAILED = 4,
  WL_CONNECTION_LOST = 5,
  WL_WRONG_PASSWORD = 6,
  WL_DISCONNECTED = 7
} wl_status_t;

enum wl_enc_type { ENC_TYPE_WEP = 5, ENC_TYPE_TKIP = 2, ENC_TYPE_CCMP = 4, ENC_TYPE_NONE = 7, ENC_TYPE_AUTO = 8 };

enum wl_tcp_state {
  CLOSED = 0,
  LISTEN = 1,
  SYN_SENT = 2,
  SYN_RCVD = 3,
  ESTABLISHED = 4,
  FIN_WAIT_1 = 5,
  FIN_WAIT_2 = 6,
  CLOSE_WAIT = 7,
  CLOSING = 8,
  LAST_ACK = 9,
  TIME_WAIT = 10
};
