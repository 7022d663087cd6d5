"""How the shipped models are made: from the data set to `resources/models/`.

Read from top to bottom, the file list is the way a network goes:

    datasets/        FER-2013 (CSV or folders), FER+ votes, KDEF: read, checked, split
    augmentation.py  random changes of pictures (NumPy and OpenCV, no Keras)
    corruptions.py   the fixed set of dark, bright, blurred, noisy and covered pictures
    batches.py       shuffled, augmented batches, prepared while the network computes
    folds.py         parts of the pictures, which networks leave out
    cross_fit.py     what they say of them;  expected_labels.py, what to expect of a label then
    models/          one file per architecture
    finished.py      networks that are ready, from run or model folders
    growing.py       a larger network begins with a smaller one's weights
    teachers.py      what finished models say of each batch (distillation)
    recipes.py       every number of a training run
    precision.py     the arithmetic in which this machine trains fastest
    fused.py         layers that learn faster
    networks.py      the network that learns and its twin that is judged;  judging.py, how
    epochs.py        one epoch step by step (TensorFlow);  compiled_epochs.py and
                     compiled_augmentation.py, as one program (JAX, for accelerators)
    train.py         the run; run_folder.py, what it leaves on disk; machine.py, where it ran
    export.py        Keras weights → LiteRT file + manifest
    evaluate.py      the shipped file on the test set → JSON and pictures
    compare.py       all models in the paper's Tables 2 to 5;  figures.py, its figures
    card.py          the model card, written from manifests and evaluations
    measure_crop.py  which part of a detector's box FER-2013 shows
    detection/       the same for the face detector

Nothing here is imported by the program itself. TensorFlow, pandas and matplotlib come with the
extra `training`; on a GPU, `KERAS_BACKEND=jax` and the extra `accelerator`.
"""
