"""Languages of the window: for each there is `resources/translations/fer_desktop_CODE.ts`."""

LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Locale name → what the language is called in itself. The program is written in the first."""
