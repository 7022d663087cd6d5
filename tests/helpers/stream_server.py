"""An HTTP server on this machine that sends a moving picture as network cameras do."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import cv2

from helpers.videos import picture


@contextmanager
def serving(video: Path | None = None, live_pictures: int | None = None) -> Iterator[str]:
    """The address of a server: /live sends JPEG pictures, /video a file, /secret refuses.

    `live_pictures` ends the live stream after so many; else it goes on until the end.
    """
    ending = Event()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_arguments: object) -> None:
            """Say nothing on the console."""

        def do_GET(self) -> None:
            if self.path.partition("?")[0] == "/live":
                self._send_live()
            elif self.path == "/video" and video:
                data = video.read_bytes()
                self._start(200, "video/mp4", len(data))
                self.wfile.write(data)
            elif self.path == "/text":
                self._start(200, "text/plain", 5)
                self.wfile.write(b"hello")
            else:
                self._start(403 if self.path == "/secret" else 404, "text/plain", 0)

        def _start(self, status: int, kind: str, length: int | None = None) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            if length is not None:
                self.send_header("Content-Length", str(length))
            self.end_headers()

        def _send_live(self) -> None:
            self._start(200, "multipart/x-mixed-replace; boundary=next")
            number = 0
            try:
                while not ending.is_set() and number != live_pictures:
                    jpeg = cv2.imencode(".jpg", picture(number))[1].tobytes()
                    head = f"--next\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n"
                    self.wfile.write(head.encode() + b"\r\n" + jpeg + b"\r\n")
                    number += 1
                    ending.wait(0.01)
            except OSError:
                pass  # the client has gone

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        ending.set()
        server.shutdown()
        thread.join()
        server.server_close()
