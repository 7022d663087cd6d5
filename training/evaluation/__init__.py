"""What model files and runs are worth.

evaluate.py     a model file on PublicTest, or once on PrivateTest (command `evaluate`)
strangers.py    models on photographs of other people (command `evaluate-strangers`)
corruptions.py  the fixed set of dark, bright, blurred, noisy and covered pictures
readings.py     the list of files that were measured on PrivateTest
run_results.py  what runs have come to, kept when their folders are gone
compare.py      all runs in the paper's Tables 2 to 5 (command `compare`)
figures.py      the paper's figures (command `figures`)
card.py         the model card, from manifests and evaluations (command `card`)
card_words.py   the words of the card; card_words_de.py and card_words_zh.py, in other languages
markdown.py     tables in Markdown
"""
