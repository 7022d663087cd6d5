"""What a network should answer for a picture, beside the official label.

expected_labels.py  the label that FER+'s votes let expect
teachers.py         the probabilities that finished models give for the augmented picture
"""
