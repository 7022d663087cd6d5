"""Saving: what is seen goes into the clipboard, or into a file that is asked for.

pictures  a picture: copied, as PNG, where it goes
charts    a chart as PNG or SVG, and the menu that every chart has
"""
