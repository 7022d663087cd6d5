"""The manual as a person reads it in the program.

manual_pages.py     the pages of `resources/manual/`, in one language, and a search over them
page_browser.py     one page, its pictures as wide as there is room
manual_window.py    the window: contents and search at the left, the page at the right
"""
