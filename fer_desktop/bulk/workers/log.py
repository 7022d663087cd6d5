"""batch.log: what happened to the jobs, a line each, from every program that works on the batch."""

import os
import time
from pathlib import Path

from fer_desktop.bulk.claims import host
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.core.files import make_folder, output_error, text_bytes
from fer_desktop.core.printable import printable
from fer_desktop.system.failures import open_log


class BatchLog:
    """Appends to the log; workers write their last words there too."""

    def __init__(self, folder: Path) -> None:
        """Raises OutputError."""
        self.path = BatchFolder(folder).log
        try:
            make_folder(folder)
            self.descriptor = open_log(self.path)
        except OSError as error:
            raise output_error(self.path, error) from error

    def write(self, line: str) -> None:
        """Add one line with time, machine and process. Raises OutputError."""
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        whole = f"{now} {host()} {os.getpid()} {printable(line)}\n"
        try:
            os.write(self.descriptor, text_bytes(whole))  # at once: lines of others stay whole
        except OSError as error:
            raise output_error(self.path, error) from error

    def close(self) -> None:
        """Close it; once."""
        os.close(self.descriptor)
