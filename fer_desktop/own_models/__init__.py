"""Own models: other people's networks, made usable here and measured before they are trusted.

files             what kind of model a file is; a LiteRT or ONNX file out of it
tensorflow_files  Keras and SavedModel → LiteRT, by TensorFlow (extra `reference`)
networks          a model's file as a network that can be asked, and what it takes and answers
probing           asked about faces and noise: does it answer, and with what kind of values
pixels            ranges and orders of colours that networks are trained on
measuring         temperature, threshold and recalls on a person's own labelled pictures
importing         all of it in order: file → model folder with manifest, card and evaluation
card              the model card of an imported model

They lie in the user's own data folder (`core/home.py`), are marked as foreign wherever they are
named, and are told about once before they run.
"""
