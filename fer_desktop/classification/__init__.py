"""Classification: face box → square crop → seven probabilities.

preprocessing  the one way from picture and box to what the network sees
manifest       what is known of a model: labels, crop, accuracy; the models to choose from
tensors        crops → a network's input; its output → the seven probabilities
engines        the table of engines
litert_engine  LiteRT, the engine of the program
onnx_engine    ONNX Runtime, for models of one's own (extra `onnx`)
keras_engine   Keras on TensorFlow, the reference (extra `reference`)
"""

from fer_desktop.classification.engines import ENGINES, Classifier, create_classifier
from fer_desktop.classification.manifest import Manifest, read_manifest
from fer_desktop.classification.preprocessing import CropMapping, crop_face

__all__ = [
    "ENGINES",
    "Classifier",
    "CropMapping",
    "Manifest",
    "create_classifier",
    "crop_face",
    "read_manifest",
]
