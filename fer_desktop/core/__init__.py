"""Core: the nouns that every room shares, and what every room may stand on.

Only the standard library, NumPy and platformdirs are imported here; no other room is.

frames         Frame, Detection, Track, Face, Analysis, Marker: one noun per stage boundary
quality        how well a face can be read: the grade, and what it lacks
errors         errors and sentences that a user reads, translatable
threads/       what threads share: frames on their way, pieces of one task
settings       all settings as frozen dataclasses, checked when made
settings_file  the settings as a JSON file
json_values    dataclasses to JSON values and back, every value checked
json_fields    JSON that other people wrote, read within limits by a small schema
printable      text of files and names that steers no terminal
addresses      addresses of streams, without the passwords in them
home           where settings, logs and sessions of this user belong
resources      where the shipped files are, and the languages among them
model_files    a model folder: its manifest, and files with the digests that it names
files          files written whole or not at all, or only appended to
timing         milliseconds per stage
"""
