"""What every room of the window uses; knows none of them.

theme.py, icons.py, emotion_pens.py      colours, light and dark
texts.py                                 words and numbers in the person's language
action_set.py                            actions: text, key, menu
tasks.py                                 work in a thread whose end is shown
plot.py, plot_items.py                   a plot over time, and what it shows
labels.py                                names shown letter by letter, never as HTML
message_bar.py, input.py                 small widgets; forms, focus and wheel
file_dialogs.py, printing.py, window_size.py    where files are asked for; printing; first size
saving/                                  pictures and charts that a person keeps
qt_images.py                             pictures of the program as pictures of Qt
"""
