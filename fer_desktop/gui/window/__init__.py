"""Window: the main window with its bars, pages, docks, actions and menus; no behaviour.

main_window   where panels and bars stand
run_bar       source, run, record, and the sign that analysis runs
source_bar    cameras as they come and go, the demo, recent files
state_page    what stands in the picture's place when there is none
docks         where the docks stand and how they shrink with the window
actions       actions with texts, shortcuts and icons, and the menus
open_dialogs  what is open beside the window: found again, closed
first_paint   when a person first sees the window, and what waits until then
"""
