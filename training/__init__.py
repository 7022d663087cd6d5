"""How the shipped models are made: from the data set to `resources/models/`.

Read from top to bottom, the file list is the way a network goes:

    datasets/        FER-2013 (CSV or folders), FER+ votes, KDEF: read, checked, split
    augmentation.py  random changes of pictures (NumPy and OpenCV, no Keras)
    corruptions.py   the fixed set of dark, bright, blurred, noisy and covered pictures
    batches.py       shuffled, augmented batches, prepared while the network computes
    models/          one file per architecture
    finished.py      networks that are ready, from run or model folders
    growing.py       a larger network begins with a smaller one's weights
    teachers.py      what finished models say of each batch (distillation)
    recipes.py       every number of a training run
    precision.py     the arithmetic in which this machine trains fastest
    fused.py         batch normalisation in one pass
    train.py         the loop; run_folder.py, what a run leaves on disk; machine.py, where it ran
    export.py        Keras weights → LiteRT file + manifest
    evaluate.py      the shipped file on the test set → JSON and pictures
    compare.py       all models in the paper's Tables 2 to 5;  figures.py, its figures
    card.py          the model card, written from manifests and evaluations
    measure_crop.py  which part of a detector's box FER-2013 shows
    detection/       the same for the face detector

Nothing here is imported by the program itself. TensorFlow, pandas and matplotlib come with the
extra `training`.
"""
