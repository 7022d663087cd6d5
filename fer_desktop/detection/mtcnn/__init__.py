"""MTCNN on LiteRT (Zhang et al. 2016): P-Net over a pyramid → R-Net → O-Net.

cascade      the three stages in a row
stages       P-Net, R-Net and O-Net, each an object with one verb
candidates   what passes from one stage to the next
confidence   how sure all stages together are
parameters   everything that decides what the cascade lets through
pyramid      the picture at halved sizes, and the levels that P-Net sees
windows      squares cut out of the pyramid for R-Net and O-Net
boxes        box arithmetic: overlap, non-maximum suppression, squares, offsets
networks     interpreters of static shape, built once per shape and reused
model        the three network files
"""

from fer_desktop.detection.mtcnn.cascade import MtcnnDetector

__all__ = ["MtcnnDetector"]
