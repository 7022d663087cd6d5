"""MTCNN on LiteRT (Zhang et al. 2016): P-Net over a pyramid → R-Net → O-Net.

model.py      the three files, checked against their manifest
worker_pool.py threads that share the pieces of one piece of work
networks.py   interpreters of static shape, built once per shape and reused
pyramid.py    the picture at halved sizes, and the levels that P-Net sees
windows.py    squares cut out of the pyramid for R-Net and O-Net
boxes.py      box arithmetic: overlap, non-maximum suppression, squares, offsets
candidates.py what passes from one stage to the next
stages.py     P-Net, R-Net and O-Net as stages
confidence.py how sure all stages together are
parameters.py everything that decides what the cascade lets through
cascade.py    the stages in a row
"""

from fer_desktop.detection.mtcnn.cascade import MtcnnDetector

__all__ = ["MtcnnDetector"]
