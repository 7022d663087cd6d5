"""A PsychoPy experiment whose participant is recorded by FER Desktop.

Markers are sent at the flip that shows a picture, with the time of PsychoPy's clock. In the window
of FER Desktop switch on: Record, Connections, Lines over TCP, and let programs record.
"""

from fer_desktop_client import FerDesktop
from psychopy import core, event, visual

clock = core.Clock()
window = visual.Window(fullscr=True)
fer = FerDesktop(port=9100)
fer.start(participant="P07", condition="control")  # goes on when the recording runs
try:
    for name in ("calm", "angry", "happy"):
        picture = visual.TextStim(window, text=name)
        picture.draw()
        shown_s = window.flip()  # the moment at which the screen changed
        fer.mark(name, shown_s)
        core.wait(2.0)
        window.flip()
        fer.mark(f"{name} gone", clock.getTime())
        if "escape" in event.getKeys():
            break
finally:
    fer.stop()  # the files are whole when this returns
    fer.close()
    window.close()
