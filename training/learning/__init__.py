"""How a network learns: from a recipe to a run folder.

recipes.py              every number of a training run, one block a model
augmentation.py         random changes of pictures (NumPy and OpenCV, no Keras)
batches.py              shuffled, augmented batches, prepared while the network computes
epochs.py               one epoch, step by step
schedule.py             the learning rate over a run
averaging.py            averaged weights, which are what is evaluated and shipped
precision.py            the arithmetic in which this machine trains fastest
fused_normalization.py  batch normalisation that learns faster
networks.py             the network that learns and its twin that is validated
finished_networks.py    networks to start from or to export, from run or model folders
validation.py           how good a network is on pictures that it does not learn from
run_folder.py           what a run leaves on disk, and how it goes on after a kill
train.py                the training loop (command `train`)
"""
