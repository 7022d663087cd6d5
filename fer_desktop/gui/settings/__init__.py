"""The settings dialog.

settings_dialog.py    pages, search, reset
setting_pages.py      every setting, described; setting_entry.py, what a description holds
engine_choices.py     the models and detectors to choose from
"""
