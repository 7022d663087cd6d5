"""Pictures that FFmpeg reads: video files, streams and photographs in video formats.

reader        the pictures of one container: upright, in RGB, with strictly increasing times
decoder       its frames, the same ones on any computer; what is damaged is counted
streams       which stream holds the pictures, how many a second, how long
times         presentation times as containers state them, mended where they repeat or fall back
conversion    from a decoded frame to a picture: interlaced, HDR, square pixels, turned
upright       what a display matrix and a pixel's shape mean
tone_mapping  HDR (HLG, PQ) as the networks know pictures
truncation    was the end of this file cut off?
structure     is it whole in between? FFmpeg passes over broken places in silence
heif          photographs of telephones: one picture made of many tiles, and how it is turned
"""
