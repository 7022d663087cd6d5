"""How the shipped models are made: from the data set to `resources/models/`.

Each room uses only those above it; an import contract holds this:

    datasets/     FER-2013 as CSV or folders, FER+'s votes: read, checked, split
    models/       one file per architecture
    targets/      what a network should answer: labels that votes let expect, teachers' answers
    metrics/      fitted scales and offsets; what a run costs
    learning/     recipes, augmented batches, the training loop, the run folder
    release/      a finished run → LiteRT file, Keras file and manifest
    detection/    the same for the face detector: WIDER FACE, retraining, evaluation
    evaluation/   a model file on the test set; comparison of runs, figures, model card
    reproduce.py  a shipped model again by one command: train, export, evaluate
    cli.py        the table of commands

    HISTORY.md     how the shipped files came about, and what was deleted since
    COMPARISON.md  the paper's tables, measured;  results/, the numbers behind them

Nothing here is imported by the program itself. TensorFlow, pandas, SciPy, scikit-learn and
matplotlib come with the extra `training`.
"""
