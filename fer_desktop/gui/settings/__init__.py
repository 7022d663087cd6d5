"""The settings dialog.

settings_dialog.py    pages, search, reset
setting_pages.py      every setting, described; setting_entry.py, what a description holds
source_page.py        those of files and streams
engine_choices.py     the models and detectors to choose from
foreign_model.py      the notice before a model from elsewhere runs for the first time
"""
