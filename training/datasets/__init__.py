"""FER-2013 and FER+ as files: read, checked row by row, split as officially.

labelled.py       grey pictures with their class, and the error of a data set that is none
fer2013.py        FER-2013's CSV, packed or not
folders.py        the same as folders of pictures, as Kaggle offers it
ferplus.py        FER+'s ten votes a picture
data_folder.py    where these lie below one folder; copies of training pictures in the test parts
unlabelled.py     faces that nobody has labelled, from pictures and videos
training_data.py  what a network learns from and is validated on, by name of the data set
"""
