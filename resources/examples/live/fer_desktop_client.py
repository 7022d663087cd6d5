"""Record, mark and read values of FER Desktop from Python; only the standard library is needed.

fer-desktop analyze camera:0 --output session --control-tcp 9100 --wait-for-start
python fer_desktop_client.py 9100
"""

import socket
import sys
import time


class FerDesktop:
    """The connection to a FER Desktop that takes commands over TCP."""

    def __init__(self, host="127.0.0.1", port=9100, token="", timeout_s=30.0):
        """Connect; `token` is needed for another computer only."""
        self._socket = socket.create_connection((host, port), timeout=timeout_s)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._lines = self._socket.makefile("rw", encoding="utf-8", newline="\n")
        self.say(f"HELLO {token}".strip())

    def say(self, line):
        """Give a command and return its answer without the OK. Raises RuntimeError for ERROR."""
        self._lines.write(line + "\n")
        self._lines.flush()
        word, _, answer = self._lines.readline().strip().partition(" ")
        if word != "OK":
            raise RuntimeError(answer or "FER Desktop has closed the connection")
        return answer

    def start(self, participant="", condition=""):
        """Begin a recording; returns when it runs."""
        if participant:
            self.say(f"PARTICIPANT {participant}")
        if condition:
            self.say(f"CONDITION {condition}")
        return self.say("START")

    def mark(self, name, time_s=None):
        """Set a marker now; `time_s` is the moment by your own clock, kept beside it."""
        return self.say(f"MARKER {'' if time_s is None else f'@{time_s:.6f} '}{name}")

    def stop(self):
        """End the recording; returns when its files are whole."""
        return self.say("STOP")

    def close(self):
        self._lines.close()
        self._socket.close()


if __name__ == "__main__":
    fer = FerDesktop(port=int(sys.argv[1]) if len(sys.argv) > 1 else 9100)
    print(fer.start("P07", "control"))
    for trial in range(1, 4):
        print(fer.mark(f"trial {trial}", time.perf_counter()))
        time.sleep(0.2)
    print(fer.say("STATUS"))
    print(fer.stop())
    fer.close()
