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
                    "Combine the half pictures of tapes and television into whole ones.",
                ),
            ),
            Entry(
                "source",
                "leave_out_damaged",
                translate("Settings", "Skip damaged frames"),
                translate(
                    "Settings",
                    "Do not analyse frames that are torn because the file or the connection is "
                    "damaged. Otherwise their rows are marked in the table.",
                ),
            ),
            Entry(
                "source",
                "largest_picture_megapixels",
                translate("Settings", "Maximum picture size"),
                translate(
                    "Settings",
                    "Sources with larger pictures are refused, because even a small file could "
                    "demand all memory.",
                ),
                low=1.0,
                high=2000.0,
                step=10.0,
                unit=translate("Settings", " megapixels"),
            ),
        ),
    )
