"""The settings page for files and streams: how their pictures are read before they are analysed."""

from PySide6.QtCore import QCoreApplication

from fer_desktop.gui.settings.setting_entry import Entry, Page

translate = QCoreApplication.translate


def source_page() -> Page:
    """The page in the user's language."""
    return Page(
        translate("Settings", "Files and streams"),
        (
            Entry(
                "source",
                "deinterlace",
                translate("Settings", "Deinterlace"),
                translate(
                    "Settings",
                    "Make whole pictures of interlaced ones, as tapes and television have them.",
                ),
            ),
            Entry(
                "source",
                "leave_out_damaged",
                translate("Settings", "Leave out damaged pictures"),
                translate(
                    "Settings",
                    "Do not analyse pictures that are torn because the file or the connection "
                    "is damaged. Otherwise their rows are marked in the table.",
                ),
            ),
            Entry(
                "source",
                "largest_picture_megapixels",
                translate("Settings", "Largest picture"),
                translate(
                    "Settings",
                    "Sources with larger pictures are refused: a small file can ask for all of "
                    "the memory.",
                ),
                low=1.0,
                high=2000.0,
                step=10.0,
                unit=translate("Settings", " megapixels"),
            ),
        ),
    )
