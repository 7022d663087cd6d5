"""MTCNN: converting its weights to LiteRT, measuring detectors on WIDER FACE, retraining.

networks.py           P-Net, R-Net and O-Net in Keras (Zhang et al. 2016, Fig. 2)
pnet_in_pairs.py      P-Net arranged for the processor
litert.py             a Keras network → one .tflite file that takes raw RGB pictures
convert_mtcnn.py      the weights of the `mtcnn` package → a folder like resources/models/mtcnn/
wider_face.py         pictures and boxes of WIDER FACE in its own layout
matching.py           detections against ground truth: true positives and false alarms
evaluate_detector.py  curves over the threshold and by face size (Figs. 10 and 11)
figures.py            those curves, and the engines side by side on the project's portraits
lost_faces.py         what share of the faces each stage of the cascade still has
fit_confidence.py     how the stages of the cascade vote on a face
examples.py           squares to retrain with, mined by the present cascade
views.py              many looks at one example: moved, turned, in another light
losses.py             classification with hard-example mining, box, landmarks
checkpoint.py         a training's state in one file
retrain.py            the training loop
"""
