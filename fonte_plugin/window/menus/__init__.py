"""The menus of the window: one file a menu, one row an action."""
