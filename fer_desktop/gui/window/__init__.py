"""Window: the main window with its bars, pages, docks, actions and menus; no behaviour."""
