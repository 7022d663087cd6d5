"""Corrections beside the raw data: edits.json, which can be undone.

edit_kinds         the kinds of corrections and as which JSON they are kept
edits              the list of a session: read, checked, added to, undone, saved
applying           what it does to table, markers and names: `Corrected`
corrected_rows     the rows while corrections are applied, each at the cost of its own rows
late_corrections   names and markers given while or after recording
"""
